import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { cx } from '../cx.ts';
import s from './ageing-histogram.module.css';

/** Requests that waited `from` to `to` days; the last has no end. */
export type AgeGroup = { from: number; to: number | null; count: number };

type AgeingProps = { title: string; groups: readonly AgeGroup[]; limitDays: number };

/** How long what waits has waited, with the line after which it is late. */
export function AgeingHistogram({ title, groups, limitDays }: AgeingProps) {
  const most = Math.max(1, ...groups.map((group) => group.count));
  return (
    <figure className={s.figure}>
      <figcaption className={s.title}>{title}</figcaption>
      <ol className={s.columns}>
        {groups.map(({ from, to, count }) => (
          <li key={from} className={cx(s.column, from >= limitDays && s.late)}>
            <span className={s.count}>{format.number(count)}</span>
            <span className={s.bar} style={{ blockSize: `${(count / most) * 8}rem` }} aria-hidden="true" />
            <span className={s.age}>
              {to === null ? t('ui.chart.daysOver', { from }) : t('ui.chart.days', { from, to })}
            </span>
          </li>
        ))}
      </ol>
      <p className={s.limit}>{t('ui.chart.limit', { days: limitDays })}</p>
    </figure>
  );
}
