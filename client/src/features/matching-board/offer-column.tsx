import type { ReactNode } from 'react';
import { quantityText } from '../../entities/commodity/quantity-text.ts';
import { Explanation } from '../../entities/match/explanation.tsx';
import { pairOf, type Suggestion } from '../../entities/suggestion/suggestion.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import s from './matching-board.module.css';

/** One offer beside the others: who, how much is free, how much would fit, and why. */
export function OfferColumn({ suggestion, acts }: { suggestion: Suggestion; acts: ReactNode }) {
  const { offerItem, needItem, quantity, explanation } = suggestion;
  const { offer } = offerItem;
  const { organization } = offer;
  const name = localized(organization.name);
  return (
    <Card as="article" label={name}>
      <CardTitle>
        <Link to={paths.organization(organization.slug)} look="plain">
          <Bdi>{name}</Bdi>
        </Link>
      </CardTitle>
      <p className={s.by}>
        <Tag tone="info">{t(`organization.kind.${organization.kind}`)}</Tag>
        {organization.county && <span>{localized(organization.county.name)}</span>}
      </p>
      <p className={s.by}>
        <Link to={paths.offer(offer.code)}>
          <Bdi>{localized(offer.title)}</Bdi>
        </Link>
        <span>{t('board.free', { amount: quantityText(offerItem.commodity, offerItem.free) })}</span>
        <span>{t('board.window', { day: format.dayShort(offer.windowEnd) })}</span>
      </p>
      <p className={s.fit}>
        {t('board.suggested')} <strong>{quantityText(needItem.commodity, quantity)}</strong>
      </p>
      <Explanation explanation={explanation} pair={pairOf(suggestion)} />
      <div className={s.acts} data-print="hidden">
        {acts}
      </div>
    </Card>
  );
}
