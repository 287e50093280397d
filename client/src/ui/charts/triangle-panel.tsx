import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Disclosure } from '../disclosure.tsx';
import { Table } from '../table.tsx';
import s from './triangle-panel.module.css';

export type AxisName = 'completeness' | 'adequacy' | 'justice';
export type AxisCell = { key: string; label: ReactNode; value: number | null; detail?: ReactNode };
export type Axis = {
  axis: AxisName;
  /** 0 to 1; null while it cannot be measured. */
  value: number | null;
  /** «۱۲٬۰۰۰ از ۲۹٬۵۷۶ نفر»: numerator and denominator as texts. */
  share?: { numerator: string; denominator: string; unit: string };
  cells?: readonly AxisCell[];
  /** More to say, e.g. the lowest cell. */
  note?: ReactNode;
};

type TriangleProps = { axes: readonly [Axis, Axis, Axis]; asOf: string };

/** Three axes, each with its own number, its meaning and what it is made of. They are never blended into one. */
export function TrianglePanel({ axes, asOf }: TriangleProps) {
  return (
    <div className={s.panel}>
      <TriangleGlyph axes={axes} />
      <ul className={s.axes}>
        {axes.map((axis) => (
          <li key={axis.axis}>
            <AxisRow axis={axis} asOf={asOf} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AxisRow({ axis: { axis, value, share, cells = [], note }, asOf }: { axis: Axis; asOf: string }) {
  return (
    <div className={s.axis}>
      <p className={s.headline}>
        <span className={s.name}>{t(`ui.triangle.${axis}`)}</span>
        <strong className={s.value}>{value === null ? t('ui.triangle.unknown') : format.percent(value)}</strong>
      </p>
      <div className={s.track} aria-hidden="true" data-known={value !== null}>
        {value !== null && <span className={s.fill} style={{ inlineSize: `${Math.min(1, value) * 100}%` }} />}
      </div>
      <p className={s.means}>{t(`ui.triangle.${axis}.means`)}</p>
      <Disclosure title={t('ui.triangle.opens')} screenOnly>
        <p className={s.means}>
          {share && `${t('ui.triangle.of', share)} · `}
          {t('ui.triangle.asOf', { day: format.dateTime(asOf) })}
        </p>
        {note}
        {cells.length > 0 && <Cells cells={cells} title={t(`ui.triangle.${axis}`)} />}
      </Disclosure>
    </div>
  );
}

function Cells({ cells, title }: { cells: readonly AxisCell[]; title: string }) {
  return (
    <Table
      caption={title}
      captionHidden
      rows={cells}
      rowKey={(cell) => cell.key}
      columns={[
        { key: 'cell', label: t('ui.map.place'), rowHeader: true, cell: (cell) => cell.label },
        { key: 'detail', label: t('ui.chain.quantity'), numeric: true, cell: (cell) => cell.detail },
        {
          key: 'value',
          label: t('ui.map.value'),
          numeric: true,
          cell: (cell) => (cell.value === null ? t('ui.map.noData') : format.percent(cell.value)),
        },
      ]}
    />
  );
}

const CORNERS = [
  [60, 10],
  [112, 100],
  [8, 100],
] as const;
const CENTRE = [60, 70] as const;

/** Three spokes from the middle to the corners, a mark on each. No filled area: it would be a blend. */
function TriangleGlyph({ axes }: { axes: TriangleProps['axes'] }) {
  return (
    <svg viewBox="0 0 120 110" className={s.glyph} aria-hidden="true">
      <path d={`M${CORNERS.map((corner) => corner.join(' ')).join('L')}Z`} className={s.outline} />
      {axes.map(({ axis, value }, at) => {
        const [x, y] = CORNERS[at] ?? CENTRE;
        const along = Math.min(1, value ?? 0);
        const markX = CENTRE[0] + (x - CENTRE[0]) * along;
        const markY = CENTRE[1] + (y - CENTRE[1]) * along;
        return (
          <g key={axis}>
            <line x1={CENTRE[0]} y1={CENTRE[1]} x2={x} y2={y} className={s.spoke} />
            {value !== null && <line x1={CENTRE[0]} y1={CENTRE[1]} x2={markX} y2={markY} className={s.reach} />}
            {value !== null && <circle cx={markX} cy={markY} r={4} className={s.mark} />}
          </g>
        );
      })}
    </svg>
  );
}
