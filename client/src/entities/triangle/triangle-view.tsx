import { type FragmentOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { type Axis, type AxisCell, TrianglePanel } from '../../ui/charts/triangle-panel.tsx';
import { cellKey, cellName, peopleText, shareText } from './cell-words.ts';
import { cellsOf, type Triangle, type TriangleCell, TriangleFragment } from './triangle-figures.ts';

/** Three axes, each open to its numerator, denominator, date and cells. */
export function TriangleView({ triangle }: { triangle: FragmentOf<typeof TriangleFragment> }) {
  const figures = readFragment(TriangleFragment, triangle);
  return <TrianglePanel axes={axesOf(figures)} asOf={figures.asOf} />;
}

function axesOf(figures: Triangle): readonly [Axis, Axis, Axis] {
  const { completeness, adequacy, justice, cellCount } = figures;
  const cells = cellsOf(figures.cells);
  const more =
    cells.length < cellCount ? <p>{t('triangle.cells.more', { shown: cells.length, total: cellCount })}</p> : undefined;
  return [
    {
      axis: 'completeness',
      value: completeness.value,
      share: {
        numerator: format.number(completeness.numerator),
        denominator: format.number(completeness.denominator),
        unit: t('triangle.unit.PEOPLE'),
      },
      cells: cells.map((cell) => axisCell(cell, peopleText(cell.people))),
      note: more,
    },
    {
      axis: 'adequacy',
      value: adequacy.value,
      share: {
        numerator: format.moneyShort(adequacy.numerator),
        denominator: format.moneyShort(adequacy.denominator),
        unit: t('triangle.unit.RIAL'),
      },
      cells: cells.map((cell) => axisCell(cell, valueText(cell))),
      note: more,
    },
    {
      axis: 'justice',
      value: justice.value,
      cells: cells.map((cell) => axisCell(cell, peopleText(cell.people))),
      note: (
        <>
          <JusticeNote justice={justice} />
          {more}
        </>
      ),
    },
  ];
}

function axisCell(cell: TriangleCell, detail: string): AxisCell {
  return { key: cellKey(cell), label: cellName(cell), value: cell.silent ? 0 : cell.adequacy, detail };
}

function valueText({ silent, cappedValue, requiredValue }: TriangleCell): string {
  if (silent) return t('triangle.cell.noNeed');
  return t('triangle.cell.share', {
    given: format.moneyShort(cappedValue),
    required: format.moneyShort(requiredValue),
  });
}

/** What one number hides: the mean, and the cell that has least. */
function JusticeNote({ justice: { mean, lowest } }: Pick<Triangle, 'justice'>) {
  const [cell] = lowest ? cellsOf([lowest]) : [];
  return (
    <p>
      {t('triangle.justice.note', {
        mean: shareText(mean),
        lowest: cell
          ? t('triangle.lowest', {
              cell: cellName(cell),
              adequacy: cell.silent ? t('triangle.silent') : shareText(cell.adequacy),
            })
          : t('triangle.none'),
      })}
    </p>
  );
}
