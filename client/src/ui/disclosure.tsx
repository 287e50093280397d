import type { ReactNode } from 'react';
import s from './disclosure.module.css';

type DisclosureProps = {
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Pages of figures that a picture beside it already says: left out on paper. */
  screenOnly?: boolean;
};

/** A heading that opens. The browser's own element: works without our code, opens when printed. */
export function Disclosure({ title, children, open, screenOnly }: DisclosureProps) {
  return (
    <details className={s.details} open={open} data-print={screenOnly ? 'hidden' : undefined}>
      <summary className={s.summary}>{title}</summary>
      <div className={s.body}>{children}</div>
    </details>
  );
}
