import { t } from '../lib/i18n/t.ts';
import s from './wordmark.module.css';

/**
 * The mark: a Turkish knot, the one Tabriz carpets are made of. A thread goes round two warps and both its ends come up
 * between them: two sides, tied.
 */
export function KnotMark({ size = 32 }: { size?: number }) {
  const thread = 'M14 27v-7c0-3-7.5-2-7.5-6.500C6.5 10 9 10 12 10h8c3 0 5.5 0 5.5 3.500C25.5 18 18 17 18 20v7';
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" className={s.ground} />
      <path d="M10.5 4.500v23M21.5 4.500v23" className={s.warp} />
      <path d={thread} className={s.gap} />
      <path d={thread} className={s.thread} />
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className={s.wordmark}>
      <KnotMark />
      <span className={s.name}>{t('ui.brand')}</span>
    </span>
  );
}
