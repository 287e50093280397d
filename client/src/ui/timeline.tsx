import type { ReactNode } from 'react';
import { format } from '../lib/locale/current.ts';
import s from './timeline.module.css';

export type TimelineItem = {
  id: string;
  at: string;
  title: ReactNode;
  by?: ReactNode;
  children?: ReactNode;
  tone?: 'plain' | 'good' | 'danger';
};

/** What happened, newest first as given. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol className={s.timeline} aria-label={label}>
      {items.map(({ id, at, title, by, children, tone = 'plain' }) => (
        <li key={id} className={s.item} data-tone={tone}>
          <p className={s.title}>{title}</p>
          <p className={s.meta}>
            {by && <span>{by} · </span>}
            <time dateTime={at} title={format.relative(at)}>
              {format.dateTime(at)}
            </time>
          </p>
          {children}
        </li>
      ))}
    </ol>
  );
}
