import type { ReactNode } from 'react';
import s from './bar-chart.module.css';

export type Bar = { key: string; label: ReactNode; value: number; text: ReactNode };

/** Horizontal bars on one scale. A list: it is read as «label, value» without any twin. */
export function BarChart({ bars, max, label }: { bars: readonly Bar[]; max?: number; label: string }) {
  const most = max ?? Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className={s.bars} aria-label={label}>
      {bars.map(({ key, label: name, value, text }) => (
        <li key={key} className={s.row}>
          <span className={s.label}>{name}</span>
          <span className={s.track} aria-hidden="true">
            <span className={s.bar} style={{ inlineSize: `${Math.min(100, (value / most) * 100)}%` }} />
          </span>
          <span className={s.value}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
