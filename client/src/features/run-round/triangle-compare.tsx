import { shareText } from '../../entities/triangle/cell-words.ts';
import { AXES, type AxisName, type TriangleAxes } from '../../entities/triangle/triangle-figures.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { cx } from '../../ui/cx.ts';
import s from './run-round.module.css';

type Compared = { before: TriangleAxes; after: TriangleAxes; greedy: TriangleAxes };
const SIDES = ['before', 'after', 'greedy'] as const;

/** Each axis three times on one scale: before, after, and what greedy would have reached. It is a table, with bars in its cells. */
export function TriangleCompare(compared: Compared) {
  return (
    <table className={s.compare}>
      <caption className={s.hidden}>{t('result.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result.axis')}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {t(`result.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AXES.map((axis) => (
          <tr key={axis}>
            <th scope="row">{t(`ui.triangle.${axis}`)}</th>
            {SIDES.map((side) => (
              <Share key={side} axis={axis} side={side} compared={compared} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Share({ axis, side, compared }: { axis: AxisName; side: (typeof SIDES)[number]; compared: Compared }) {
  const value = compared[side][axis].value;
  const before = compared.before[axis].value;
  return (
    <td data-label={t(`result.${side}`)}>
      <strong className={s.share}>{shareText(value)}</strong>
      <span className={s.track} aria-hidden="true">
        {value !== null && (
          <span className={cx(s.bar, s[side])} style={{ inlineSize: `${Math.min(1, value) * 100}%` }} />
        )}
      </span>
      {side !== 'before' && <span className={s.change}>{changeText(before, value)}</span>}
    </td>
  );
}

/** «۳٫۲ واحد درصد بالاتر» */
export function changeText(before: number | null, now: number | null): string {
  if (before === null || now === null) return '';
  const points = Math.round((now - before) * 1000) / 10;
  if (points === 0) return t('result.change.none');
  const size = format.number(Math.abs(points));
  return points > 0 ? t('result.change.up', { points: size }) : t('result.change.down', { points: size });
}
