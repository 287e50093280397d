import type { ReactNode } from 'react';
import s from './bdi.module.css';

/** Text that a person wrote: it keeps its own direction and disturbs nobody else's. */
export function Bdi({ children }: { children: ReactNode }) {
  return <bdi>{children}</bdi>;
}

/** A code, phone number or IBAN: always left to right, in one piece. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <bdi dir="ltr" className={s.code}>
      {children}
    </bdi>
  );
}
