import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PlaceMap } from '../../entities/triangle/place-map.tsx';
import { AXES, type AxisName, TriangleAxesFragment } from '../../entities/triangle/triangle-figures.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { ChoiceTabs } from '../../ui/choice-tabs.tsx';
import { Stack } from '../../ui/layout.tsx';
import { QueryView } from '../../ui/states.tsx';
import type { TriangleChoices } from './scope-picker.tsx';
import type { TriangleSearch } from './triangle-search.ts';

const TriangleParts = graphql(
  `
  query TriangleParts($by: ScopeKind!, $within: ID, $stage: Stage!) {
    triangles(by: $by, within: $within, stage: $stage) { scopeId label { fa azb en } triangle { ...TriangleAxes } }
  }
`,
  [TriangleAxesFragment],
);

type MapsProps = {
  search: TriangleSearch;
  choices: TriangleChoices;
  onSearch: (change: Partial<TriangleSearch>, options?: { push?: boolean }) => void;
};

/** One axis on the tiles: provinces of the country, and the counties of the province that is chosen. */
export function TriangleMaps({ search, choices, onSearch }: MapsProps) {
  const province =
    choices.provinces.find(({ id }) => id === search.province) ??
    choices.provinces.find(({ counties }) => counties.some(({ id }) => id === search.county));
  const axis = t(`ui.triangle.${search.axis}`);
  return (
    <Stack gap={24}>
      <ChoiceTabs
        label={t('triangleScreen.axis')}
        value={search.axis}
        onChange={(next) => onSearch({ axis: next })}
        choices={AXES.map((value) => ({ value, label: t(`ui.triangle.${value}`) }))}
      />
      {province ? (
        <PartsMap
          by="COUNTY"
          within={province.id}
          stage={search.stage}
          axis={search.axis}
          title={t('triangleScreen.map.counties', { axis, province: localized(province.name) })}
          selected={search.county}
          onSelect={(county) => onSearch({ province: province.id, county, group: '', program: '' }, { push: true })}
        />
      ) : (
        <PartsMap
          by="PROVINCE"
          within={search.group || null}
          stage={search.stage}
          axis={search.axis}
          title={t('triangleScreen.map.provinces', { axis })}
          selected=""
          onSelect={(id) => onSearch({ province: id, county: '', group: '', program: '' }, { push: true })}
        />
      )}
    </Stack>
  );
}

type PartsProps = {
  by: 'PROVINCE' | 'COUNTY';
  within: string | null;
  stage: TriangleSearch['stage'];
  axis: AxisName;
  title: string;
  selected: string;
  onSelect: (id: string) => void;
};

function PartsMap({ by, within, stage, axis, title, selected, onSelect }: PartsProps) {
  const variables = useMemo(() => ({ by, within, stage }), [by, within, stage]);
  const [result, readAgain] = useQuery({ query: TriangleParts, variables });
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ triangles }) => (
        <PlaceMap
          title={title}
          provinceId={by === 'COUNTY' ? (within ?? undefined) : undefined}
          values={new Map(triangles.map(({ scopeId, triangle }) => [scopeId, shareOf(triangle, axis)]))}
          selected={selected}
          onSelect={onSelect}
        />
      )}
    </QueryView>
  );
}

export function shareOf(triangle: FragmentOf<typeof TriangleAxesFragment>, axis: AxisName): number | null {
  return readFragment(TriangleAxesFragment, triangle)[axis].value;
}
