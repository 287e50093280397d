import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Table } from '../../ui/table.tsx';
import { cellKey, peopleText, shareText } from './cell-words.ts';
import type { TriangleCell } from './triangle-figures.ts';

/** Cells with all their numbers: who lives there, what was asked, what was given. */
export function CellTable({ caption, cells }: { caption: string; cells: readonly TriangleCell[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="cards"
      rows={cells}
      rowKey={cellKey}
      columns={[
        { key: 'county', label: t('need.county'), rowHeader: true, cell: ({ county }) => localized(county.name) },
        { key: 'group', label: t('need.targetGroup'), cell: ({ targetGroup }) => localized(targetGroup.name) },
        { key: 'people', label: t('triangle.cell.people'), numeric: true, cell: ({ people }) => peopleText(people) },
        {
          key: 'required',
          label: t('triangle.cell.required'),
          numeric: true,
          cell: ({ requiredValue }) =>
            whole(requiredValue) === 0n ? t('triangle.cell.noNeed') : format.moneyShort(requiredValue),
        },
        {
          key: 'given',
          label: t('triangle.cell.given'),
          numeric: true,
          cell: ({ cappedValue }) => format.moneyShort(cappedValue),
        },
        {
          key: 'adequacy',
          label: t('triangle.cell.adequacy'),
          numeric: true,
          cell: ({ adequacy, silent }) => (silent ? t('triangle.silent') : shareText(adequacy)),
        },
      ]}
    />
  );
}

/** Silent cells: people are registered, and nothing was ever published for them. */
export function SilentTable({ caption, cells }: { caption: string; cells: readonly TriangleCell[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={cells}
      rowKey={cellKey}
      columns={[
        { key: 'county', label: t('need.county'), rowHeader: true, cell: ({ county }) => localized(county.name) },
        { key: 'group', label: t('need.targetGroup'), cell: ({ targetGroup }) => localized(targetGroup.name) },
        { key: 'people', label: t('triangle.cell.people'), numeric: true, cell: ({ people }) => peopleText(people) },
      ]}
    />
  );
}
