import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { format, locale } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { LoadMore } from '../../ui/load-more.tsx';
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

type SilentCounty = { county: TriangleCell['county']; cells: TriangleCell[] };
const FIRST = 12;

/** Silent cells, county by county: people are registered, and nothing was ever published for them. Most people first. */
export function SilentTable({ caption, cells }: { caption: string; cells: readonly TriangleCell[] }) {
  const [isAll, setAll] = useState(false);
  const counties = silentCounties(cells);
  const shown = isAll ? counties : counties.slice(0, FIRST);
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        narrow="cards"
        rows={shown}
        rowKey={({ county }) => county.id}
        columns={[
          { key: 'county', label: t('need.county'), rowHeader: true, cell: ({ county }) => localized(county.name) },
          {
            key: 'groups',
            label: t('triangle.silent.groups'),
            cell: (row) => row.cells.map((cell) => groupText(cell)).join(locale === 'en' ? ', ' : '، '),
          },
        ]}
      />
      <LoadMore
        shown={shown.length}
        total={counties.length}
        hasMore={!isAll && shown.length < counties.length}
        onMore={() => setAll(true)}
      />
    </>
  );
}

function silentCounties(cells: readonly TriangleCell[]): SilentCounty[] {
  const people = ({ cells: all }: SilentCounty) => all.reduce((sum, cell) => sum + (cell.people ?? 0), 0);
  return [...Map.groupBy(cells, ({ county }) => county.id).values()]
    .flatMap((all) => (all[0] ? [{ county: all[0].county, cells: all }] : []))
    .sort((a, b) => people(b) - people(a));
}

const groupText = (cell: TriangleCell) =>
  t('triangle.silent.group', { group: localized(cell.targetGroup.name), people: peopleText(cell.people) });
