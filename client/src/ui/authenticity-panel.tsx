import type { ReactNode } from 'react';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import s from './authenticity-panel.module.css';
import { Code } from './bdi.tsx';
import { DataList } from './data-list.tsx';
import { KnotMark } from './wordmark.tsx';

type AuthenticityProps = { office: ReactNode; post: ReactNode; publishedAt: string; code: string };

/** What tells a true need from a false campaign: office, post, date, code. */
export function AuthenticityPanel({ office, post, publishedAt, code }: AuthenticityProps) {
  return (
    <aside className={s.panel} aria-label={t('ui.authenticity')}>
      <p className={s.title}>
        <KnotMark size={24} /> {t('ui.authenticity')}
      </p>
      <DataList
        items={[
          { key: 'office', label: t('ui.authenticity.office'), value: office },
          { key: 'post', label: t('ui.authenticity.post'), value: post },
          { key: 'day', label: t('ui.authenticity.day'), value: format.day(publishedAt) },
          { key: 'code', label: t('ui.authenticity.code'), value: <Code>{code}</Code> },
        ]}
      />
    </aside>
  );
}
