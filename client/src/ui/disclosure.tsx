import type { ReactNode } from 'react';
import s from './disclosure.module.css';

/** A heading that opens. The browser's own element: works without our code, opens when printed. */
export function Disclosure({ title, children, open }: { title: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className={s.details} open={open}>
      <summary className={s.summary}>{title}</summary>
      <div className={s.body}>{children}</div>
    </details>
  );
}
