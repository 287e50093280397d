import type { ReactNode } from 'react';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import s from './status-line.module.css';
import { StateText, type Tone } from './tag.tsx';

type StatusLineProps = {
  /** The state in words: «در انتظار امضای اتاق» */
  state: ReactNode;
  tone?: Tone;
  /** Who acts next, as a post or organization. */
  nextActor?: ReactNode;
  /** Until when (a calendar day). */
  dueOn?: string | null;
};

/** Every status says who acts next and until when. */
export function StatusLine({ state, tone, nextActor, dueOn }: StatusLineProps) {
  return (
    <p className={s.line}>
      <StateText tone={tone}>{state}</StateText>
      {nextActor && (
        <span>
          {t('ui.status.next')} <strong>{nextActor}</strong>
        </span>
      )}
      {dueOn && <DueDate day={dueOn} />}
    </p>
  );
}

/** «تا ۱۲ آذر · ۳ روز مانده»; a passed date says so in words and colour. */
export function DueDate({ day }: { day: string }) {
  const left = format.daysLeft(day);
  const how =
    left < 0 ? t('ui.due.late', { days: -left }) : left === 0 ? t('ui.due.today') : t('ui.due.left', { days: left });
  return (
    <span className={left < 0 ? s.late : left <= 3 ? s.soon : undefined}>
      <time dateTime={day}>{t('ui.due.until', { day: format.dayShort(day) })}</time> · {how}
    </span>
  );
}
