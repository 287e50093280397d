import { useMemo } from 'react';
import { useQuery } from 'urql';
import { shareText } from '../../entities/triangle/cell-words.ts';
import { AXES, TriangleAxesFragment } from '../../entities/triangle/triangle-figures.ts';
import { graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { BarChart } from '../../ui/charts/bar-chart.tsx';
import { SmallMultiples } from '../../ui/charts/small-multiples.tsx';
import { QueryView } from '../../ui/states.tsx';
import type { TriangleSearch } from './triangle-search.ts';

const TriangleGroups = graphql(
  `
  query TriangleGroups($within: ID, $stage: Stage!) {
    triangles(by: TARGET_GROUP, within: $within, stage: $stage) {
      scopeId
      label { fa azb en }
      triangle { ...TriangleAxes }
    }
  }
`,
  [TriangleAxesFragment],
);

/** The three axes of each target group inside the place, the least complete first. */
export function GroupMultiples({ within, stage }: { within: string | null; stage: TriangleSearch['stage'] }) {
  const variables = useMemo(() => ({ within, stage }), [within, stage]);
  const [result, readAgain] = useQuery({ query: TriangleGroups, variables });
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ triangles }) => (
        <SmallMultiples
          label={t('triangleScreen.groups')}
          items={triangles
            .map(({ scopeId, label, triangle }) => ({
              key: scopeId,
              name: localized(label),
              axes: readFragment(TriangleAxesFragment, triangle),
            }))
            .sort((a, b) => (a.axes.completeness.value ?? -1) - (b.axes.completeness.value ?? -1))
            .map(({ key, name, axes }) => ({
              key,
              title: name,
              content: (
                <BarChart
                  label={name}
                  max={1}
                  bars={AXES.map((axis) => ({
                    key: axis,
                    label: t(`ui.triangle.${axis}`),
                    value: axes[axis].value ?? 0,
                    text: shareText(axes[axis].value),
                  }))}
                />
              ),
            }))}
        />
      )}
    </QueryView>
  );
}
