import type { ReactNode } from 'react';
import s from './small-multiples.module.css';

type Multiple = { key: string; title: ReactNode; value?: ReactNode; content: ReactNode };

/** The same picture for each of many, on one scale, so that the eye compares. */
export function SmallMultiples({ items, label }: { items: readonly Multiple[]; label: string }) {
  return (
    <ul className={s.grid} aria-label={label}>
      {items.map(({ key, title, value, content }) => (
        <li key={key} className={s.one}>
          <p className={s.title}>
            <span>{title}</span>
            {value && <strong>{value}</strong>}
          </p>
          {content}
        </li>
      ))}
    </ul>
  );
}
