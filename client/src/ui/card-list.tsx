import type { ReactNode } from 'react';
import s from './card-list.module.css';

/** Cards side by side, all of a row equally high. */
export function CardList<Item extends { id: string }>({
  items,
  card,
  label,
}: {
  items: readonly Item[];
  card: (item: Item) => ReactNode;
  label?: string;
}) {
  return (
    <ul className={s.cards} aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>{card(item)}</li>
      ))}
    </ul>
  );
}
