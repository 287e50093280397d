import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Grid, Stack } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { shareText } from './cell-words.ts';
import { DayLine } from './day-line.tsx';
import { AXES, type AxisName } from './triangle-figures.ts';

export type HistoryDay = { day: string } & Record<AxisName, number | null>;

/** The three axes over days, each by itself; the table is the same. */
export function TriangleHistory({ days, caption }: { days: readonly HistoryDay[]; caption: string }) {
  return (
    <Stack>
      <Grid min={17} gap={24}>
        {AXES.map((axis) => (
          <DayLine
            key={axis}
            title={t(`ui.triangle.${axis}`)}
            points={days.map(({ day, [axis]: value }) => ({ day, value }))}
          />
        ))}
      </Grid>
      <Disclosure title={t('ui.chart.asTable')} screenOnly>
        <Table
          caption={caption}
          captionHidden
          rows={[...days].reverse()}
          rowKey={({ day }) => day}
          columns={[
            {
              key: 'day',
              label: t('triangle.day'),
              rowHeader: true,
              cell: ({ day }) => <time dateTime={day}>{format.day(day)}</time>,
            },
            ...AXES.map((axis) => ({
              key: axis,
              label: t(`ui.triangle.${axis}`),
              numeric: true,
              cell: (row: HistoryDay) => shareText(row[axis]),
            })),
          ]}
        />
      </Disclosure>
    </Stack>
  );
}
