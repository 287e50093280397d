import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import s from './tag.module.css';

export type Tone = 'neutral' | 'good' | 'warn' | 'danger' | 'info';

/** A state in plain words. It is text, not a button, and looks like it. */
export function StateText({ children, tone = 'neutral' }: { children: ReactNode; tone?: Tone }) {
  return <span className={cx(s.state, s[tone])}>{children}</span>;
}

/** A small label: kind of help, target group, «نمونه». */
export function Tag({ children, tone = 'neutral' }: { children: ReactNode; tone?: Tone }) {
  return <span className={cx(s.tag, s[tone])}>{children}</span>;
}
