import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { direction, format } from '../../lib/locale/current.ts';
import { Disclosure } from '../disclosure.tsx';
import { Table } from '../table.tsx';
import s from './month-line.module.css';

/** One Jalali month, named by any day in it; `value` null where nothing was measured: the line breaks there. */
export type MonthPoint = { day: string; value: number | null };

type MonthLineProps = {
  title: string;
  points: readonly MonthPoint[];
  text: (value: number) => string;
  max?: number;
  note?: ReactNode;
};

const WIDTH = 640;
const HEIGHT = 240;
const EDGE = { top: 16, bottom: 32, values: 64, far: 20 };

/** A course over Jalali months. Time runs with the reading direction: from the right in Persian. */
export function MonthLine({ title, points, text, max, note }: MonthLineProps) {
  const rtl = direction() === 'rtl';
  const near = rtl ? WIDTH - EDGE.values : EDGE.values;
  const far = rtl ? EDGE.far : WIDTH - EDGE.far;
  const x = scalePoint(
    points.map((point) => point.day),
    [near, far],
  );
  const most = max ?? Math.max(0, ...points.map((point) => point.value ?? 0));
  const y = scaleLinear([0, most === 0 ? 1 : most], [HEIGHT - EDGE.bottom, EDGE.top]);
  const at = (point: MonthPoint) => x(point.day) ?? 0;
  const path = line<MonthPoint>(at, (point) => y(point.value ?? 0)).defined((point) => point.value !== null)([
    ...points,
  ]);
  const everyNth = Math.ceil(points.length / 12);
  return (
    <figure className={s.figure}>
      <figcaption className={s.title}>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={s.chart} aria-hidden="true" direction={direction()}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={near} x2={far} y1={y(tick)} y2={y(tick)} className={s.rule} />
            <text x={near + (rtl ? 8 : -8)} y={y(tick)} dy="0.32em" textAnchor="end" className={s.tick}>
              {text(tick)}
            </text>
          </g>
        ))}
        {points.map((point, index) =>
          index % everyNth === 0 ? (
            <text key={point.day} x={at(point)} y={HEIGHT - 8} textAnchor="middle" className={s.tick}>
              {format.monthName(point.day)}
            </text>
          ) : null,
        )}
        {path && <path d={path} className={s.line} />}
        {points.map((point) =>
          point.value === null ? null : (
            <circle key={point.day} cx={at(point)} cy={y(point.value)} r={3.5} className={s.dot} />
          ),
        )}
      </svg>
      {note}
      <Disclosure title={t('ui.chart.asTable')} screenOnly>
        <Table
          caption={title}
          captionHidden
          rows={points}
          rowKey={(point) => point.day}
          columns={[
            { key: 'month', label: t('ui.chart.month'), rowHeader: true, cell: (point) => format.month(point.day) },
            {
              key: 'value',
              label: t('ui.map.value'),
              numeric: true,
              cell: (point) => (point.value === null ? t('ui.map.noData') : text(point.value)),
            },
          ]}
        />
      </Disclosure>
    </figure>
  );
}
