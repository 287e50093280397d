import type { CSSProperties, ReactNode } from 'react';
import { cx } from './cx.ts';
import s from './layout.module.css';

type Gap = 4 | 8 | 12 | 16 | 24 | 32 | 48 | 72;
const gapOf = (gap: Gap) => ({ '--gap': `var(--space-${gap})` }) as CSSProperties;

type BoxProps = {
  children: ReactNode;
  gap?: Gap;
  as?: 'div' | 'section' | 'ul' | 'ol' | 'nav' | 'article';
  label?: string;
};

/** One below the other. */
export function Stack({ children, gap = 16, as: Tag = 'div', label }: BoxProps) {
  return (
    <Tag className={s.stack} style={gapOf(gap)} aria-label={label}>
      {children}
    </Tag>
  );
}

/** Side by side, wrapping. */
export function Row({
  children,
  gap = 12,
  as: Tag = 'div',
  label,
  align = 'centre',
  spread,
}: BoxProps & { align?: 'centre' | 'start' | 'baseline'; spread?: boolean }) {
  return (
    <Tag className={cx(s.row, s[align], spread && s.spread)} style={gapOf(gap)} aria-label={label}>
      {children}
    </Tag>
  );
}

/** As many equal columns as fit, each at least `min` rem wide. */
export function Grid({ children, gap = 16, min = 18, as: Tag = 'div', label }: BoxProps & { min?: number }) {
  return (
    <Tag className={s.grid} style={{ ...gapOf(gap), '--min': `${min}rem` } as CSSProperties} aria-label={label}>
      {children}
    </Tag>
  );
}

/** A narrow column (filters, a panel) beside the main one; stacked on small screens. */
export function Sidebar({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className={s.sidebar}>
      <div className={s.side}>{side}</div>
      <div className={s.main}>{children}</div>
    </div>
  );
}

/** The girih band between sections. */
export function Girih() {
  return <div className={s.girih} aria-hidden="true" />;
}
