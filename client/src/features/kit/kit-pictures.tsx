import { t } from '../../lib/i18n/t.ts';
import { format, locale } from '../../lib/locale/current.ts';
import { Card } from '../../ui/card.tsx';
import { AgeingHistogram } from '../../ui/charts/ageing-histogram.tsx';
import { BarChart } from '../../ui/charts/bar-chart.tsx';
import { CarpetMotif, CarpetWaffle } from '../../ui/charts/carpet-waffle.tsx';
import { ChainBar } from '../../ui/charts/chain-bar.tsx';
import { MonthLine } from '../../ui/charts/month-line.tsx';
import { SmallMultiples } from '../../ui/charts/small-multiples.tsx';
import { TileMap } from '../../ui/charts/tile-map.tsx';
import { TrianglePanel } from '../../ui/charts/triangle-panel.tsx';
import { Grid, Row, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/page.tsx';
import { COUNTIES, GROUPS, IN_RIAL, MONTHS, OVER, PROVINCES, WHEELCHAIRS } from './kit-sample.ts';

const device = () => (locale === 'en' ? 'devices' : 'دستگاه');
const nameOf = (thing: { fa: string; en: string }) => (locale === 'en' ? thing.en : thing.fa);
const tilesOf = (places: typeof COUNTIES) =>
  places.map(([fa, en, column, row, value]) => ({
    id: en,
    name: nameOf({ fa, en }),
    column,
    row,
    value,
    text: format.percent(value ?? 0),
  }));

export function KitPictures() {
  return (
    <Stack gap={48}>
      <Section title="ChainBar">
        <Grid min={22} gap={24}>
          <Card>
            <ChainBar chain={WHEELCHAIRS} unit={device()} size="detail" />
          </Card>
          <Card>
            <ChainBar chain={OVER} unit={device()} size="detail" />
          </Card>
          <Card>
            <ChainBar chain={WHEELCHAIRS} unit={device()} />
            <ChainBar chain={IN_RIAL} unit="RIAL" size="detail" />
          </Card>
        </Grid>
      </Section>
      <Section title="TrianglePanel">
        <Triangle />
      </Section>
      <Section title="TileMap">
        <Grid min={24} gap={32}>
          <TileMap
            title={t('ui.triangle.adequacy')}
            tiles={tilesOf(COUNTIES)}
            domain={[0, 1]}
            onSelect={() => undefined}
            selected="Tabriz"
          />
          <TileMap title={t('ui.triangle.completeness')} tiles={tilesOf(PROVINCES)} domain={[0, 1]} />
        </Grid>
      </Section>
      <Section title="CarpetWaffle">
        <Row gap={12}>
          {['tabriz', 'heris', 'khoda', 'maragheh', 'kaleybar', 'ahar', 'sarab', 'bonab'].map((seed) => (
            <CarpetMotif key={seed} seed={seed} />
          ))}
        </Row>
        <Grid min={22} gap={24}>
          <CarpetWaffle seed="heris" total={240} verified={131} unit={device()} />
          <CarpetWaffle seed="kaleybar" total={6600} verified={6600} unit={device()} />
        </Grid>
      </Section>
      <Courses />
    </Stack>
  );
}

function Triangle() {
  const cells = GROUPS.map((group) => ({
    key: group.key,
    label: nameOf(group),
    value: group.share,
    detail: format.number(1200),
  }));
  const share = {
    numerator: format.number(12_400),
    denominator: format.number(29_576),
    unit: locale === 'en' ? 'people' : 'نفر',
  };
  return (
    <TrianglePanel
      asOf="2026-11-23T05:00:00Z"
      axes={[
        { axis: 'completeness', value: 0.42, share, cells },
        {
          axis: 'adequacy',
          value: 0.67,
          share: {
            numerator: format.moneyShort('412000000000'),
            denominator: format.moneyShort('615000000000'),
            unit: '',
          },
          cells,
        },
        { axis: 'justice', value: null, cells: [] },
      ]}
    />
  );
}

function Courses() {
  const bars = GROUPS.map((group) => ({
    key: group.key,
    label: nameOf(group),
    value: group.share,
    text: format.percent(group.share),
  }));
  return (
    <Section title="MonthLine · BarChart · AgeingHistogram · SmallMultiples">
      <Grid min={24} gap={32}>
        <MonthLine
          title={t('ui.triangle.adequacy')}
          points={MONTHS.map(([day, value]) => ({ day, value }))}
          text={format.percent}
          max={1}
        />
        <Stack gap={24}>
          <BarChart label={t('ui.triangle.adequacy')} bars={bars} max={1} />
          <AgeingHistogram
            title={t('ui.chart.age')}
            limitDays={8}
            groups={[
              { from: 0, to: 3, count: 18 },
              { from: 4, to: 7, count: 11 },
              { from: 8, to: 14, count: 5 },
              { from: 15, to: null, count: 2 },
            ]}
          />
        </Stack>
      </Grid>
      <SmallMultiples
        label={t('ui.triangle.completeness')}
        items={GROUPS.map((group) => ({
          key: group.key,
          title: nameOf(group),
          value: format.percent(group.share),
          content: <ChainBar chain={{ ...WHEELCHAIRS, verified: Math.round(group.share * 11) }} unit={device()} />,
        }))}
      />
    </Section>
  );
}
