import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { Refusal } from '../lib/graphql/refusal.ts';
import { cx } from './cx.ts';
import s from './notice.module.css';

export type NoticeTone = 'info' | 'good' | 'warn' | 'danger';
const ICONS = { info: Info, good: CircleCheck, warn: TriangleAlert, danger: CircleAlert };

type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Said aloud when it appears after an act. */
  announce?: boolean;
  ref?: Ref<HTMLDivElement>;
};

export function Notice({ tone = 'info', title, children, actions, announce, ref }: NoticeProps) {
  const Icon = ICONS[tone];
  const role = announce ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div ref={ref} role={role} tabIndex={ref ? -1 : undefined} className={cx(s.notice, s[tone])}>
      <Icon size={20} aria-hidden="true" className={s.icon} />
      <div className={s.body}>
        {title && <p className={s.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={s.actions}>{actions}</div>}
      </div>
    </div>
  );
}

/** What an act was refused for, in words (useAct). */
export function RefusalNotice({ refusal, actions }: { refusal: Refusal | undefined; actions?: ReactNode }) {
  if (!refusal) return null;
  return (
    <Notice tone="danger" announce title={refusal.text} actions={actions}>
      {refusal.fields.length > 0 && (
        <ul>
          {refusal.fields.map(({ path, text }) => (
            <li key={path}>{text}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
