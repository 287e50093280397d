import { Building2, HandHeart, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Card, CardTitle } from '../../ui/card.tsx';
import { Grid, Row } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import s from './welcome.module.css';

export type Door = 'business' | 'charity' | 'volunteer';
const DOORS: readonly Door[] = ['business', 'charity', 'volunteer'];
const ICONS: Readonly<Record<Door, ReactNode>> = {
  business: <Building2 size={24} aria-hidden="true" />,
  charity: <HandHeart size={24} aria-hidden="true" />,
  volunteer: <Users size={24} aria-hidden="true" />,
};

/** One door for each who comes; behind each, two useful addresses that need no account. */
export function Doors({ to }: { to: Readonly<Record<Door, readonly [first: string, second: string]>> }) {
  return (
    <Grid as="ul" min={18} label={t('welcome.doors')}>
      {DOORS.map((door) => (
        <li key={door} className={s.door}>
          <Card as="section">
            <Row gap={12}>
              <span className={s.icon}>{ICONS[door]}</span>
              <CardTitle level={2}>{t(`welcome.door.${door}`)}</CardTitle>
            </Row>
            <p>{t(`welcome.door.${door}.what`)}</p>
            <div className={s.ways}>
              <Link to={to[door][0]} look="primary">
                {t(`welcome.door.${door}.act`)}
              </Link>
              <Link to={to[door][1]}>{t(`welcome.door.${door}.second`)}</Link>
            </div>
          </Card>
        </li>
      ))}
    </Grid>
  );
}
