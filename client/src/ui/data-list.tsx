import type { ReactNode } from 'react';
import s from './data-list.module.css';

export type Datum = { key: string; label: ReactNode; value: ReactNode; action?: ReactNode };

/** Names and values: the facts of a thing, or answers to check. Absent values are left out by the caller. */
export function DataList({ items }: { items: readonly Datum[] }) {
  return (
    <dl className={s.list}>
      {items.map(({ key, label, value, action }) => (
        <div key={key} className={s.item}>
          <dt>{label}</dt>
          <dd>
            <span className={s.value}>{value}</span>
            {action && <span className={s.action}>{action}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A number large enough to stand alone, with what it counts. */
export function Figure({ value, label, note }: { value: ReactNode; label: ReactNode; note?: ReactNode }) {
  return (
    <p className={s.figure}>
      <strong className={s.big}>{value}</strong>
      <span>{label}</span>
      {note && <span className={s.note}>{note}</span>}
    </p>
  );
}
