import type { ReactNode } from 'react';
import s from './card.module.css';
import { cx } from './cx.ts';

type CardProps = {
  children: ReactNode;
  as?: 'div' | 'article' | 'li' | 'section';
  tone?: 'plain' | 'sunken';
  label?: string;
};

/** A framed thing. Inside it, `<CardLink>` makes the whole card follow one link without nesting the rest in it. */
export function Card({ children, as: Tag = 'div', tone = 'plain', label }: CardProps) {
  return (
    <Tag className={cx(s.card, s[tone])} aria-label={label}>
      {children}
    </Tag>
  );
}

/** Wrap the card's title link in this: its target covers the card. */
export function CardTitle({ children, level = 3 }: { children: ReactNode; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return <Heading className={s.title}>{children}</Heading>;
}
