import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { t } from '../../lib/i18n/t.ts';
import { direction, format } from '../../lib/locale/current.ts';
import s from './day-line.module.css';

export type DayPoint = { day: string; value: number | null };

const WIDTH = 420;
const HEIGHT = 190;
const EDGE = { top: 14, bottom: 30, values: 52, far: 16 };
const DAY_MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** One share over Jalali days on a scale from 0 to 100 %. Time runs with the reading direction; a day without a number breaks the line. */
export function DayLine({ points, title }: { points: readonly DayPoint[]; title: string }) {
  const rtl = direction() === 'rtl';
  const near = rtl ? WIDTH - EDGE.values : EDGE.values;
  const far = rtl ? EDGE.far : WIDTH - EDGE.far;
  const first = points[0]?.day ?? '';
  const last = points.at(-1)?.day ?? '';
  const x = scaleLinear([at(first), Math.max(at(last), at(first) + 1)], [near, far]);
  const y = scaleLinear([0, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  const path = line<DayPoint>(
    ({ day }) => x(at(day)),
    ({ value }) => y(value ?? 0),
  ).defined(({ value }) => value !== null)([...points]);
  const known = points.filter(({ value }) => value !== null);
  const newest = known.at(-1);
  return (
    <figure className={s.figure}>
      <figcaption className={s.title}>
        <span>{title}</span>
        <strong>{newest?.value == null ? t('ui.map.noData') : format.percent(newest.value)}</strong>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={s.chart} aria-hidden="true" direction={direction()}>
        {[0, 0.5, 1].map((tick) => (
          <g key={tick}>
            <line x1={near} x2={far} y1={y(tick)} y2={y(tick)} className={s.rule} />
            <text x={near + (rtl ? 8 : -8)} y={y(tick)} dy="0.32em" textAnchor="end" className={s.tick}>
              {format.percent(tick)}
            </text>
          </g>
        ))}
        {tickDays(points).map((day, index, all) => (
          <text
            key={day}
            x={x(at(day))}
            y={HEIGHT - 8}
            textAnchor={index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle'}
            className={s.tick}
          >
            {format.dayShort(day)}
          </text>
        ))}
        {path && <path d={path} className={s.line} />}
        {newest?.value != null && <circle cx={x(at(newest.day))} cy={y(newest.value)} r={4} className={s.dot} />}
      </svg>
    </figure>
  );
}

/** First, middle and last day. */
function tickDays(points: readonly DayPoint[]): string[] {
  const days = points.map(({ day }) => day);
  const middle = days[Math.floor((days.length - 1) / 2)];
  return [...new Set([days[0], days.length > 4 ? middle : undefined, days.at(-1)])].filter((day) => day !== undefined);
}
