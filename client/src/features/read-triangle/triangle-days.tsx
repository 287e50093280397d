import { useMemo } from 'react';
import { useQuery } from 'urql';
import { TriangleHistory } from '../../entities/triangle/history.tsx';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { dayAfter, tehranDay } from '../../lib/locale/tehran-day.ts';
import { ChoiceTabs } from '../../ui/choice-tabs.tsx';
import { Stack } from '../../ui/layout.tsx';
import { QueryView } from '../../ui/states.tsx';
import { RANGES, scopeOf, type TriangleSearch } from './triangle-search.ts';

const TriangleDays = graphql(`
  query TriangleDays($scope: ScopeKind!, $scopeId: ID, $stage: Stage!, $from: Date!, $to: Date!) {
    triangleHistory(scope: $scope, scopeId: $scopeId, stage: $stage, from: $from, to: $to) {
      day
      completeness
      adequacy
      justice
    }
  }
`);

type DaysProps = { search: TriangleSearch; onSearch: (change: Partial<TriangleSearch>) => void };

/** The course of the three axes over the days that were kept. */
export function TriangleDaysView({ search, onSearch }: DaysProps) {
  const variables = useMemo(() => {
    const to = tehranDay();
    return { ...scopeOf(search), stage: search.stage, from: dayAfter(to, -Number(search.range)), to };
  }, [search]);
  const [result, readAgain] = useQuery({ query: TriangleDays, variables });
  return (
    <Stack>
      <ChoiceTabs
        label={t('triangleScreen.history.range')}
        value={search.range}
        onChange={(range) => onSearch({ range })}
        choices={RANGES.map((value) => ({ value, label: t(`triangleScreen.history.${value}`) }))}
      />
      <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
        {({ triangleHistory }) =>
          triangleHistory.length < 2 ? (
            <p>{t('triangleScreen.history.none')}</p>
          ) : (
            <TriangleHistory days={triangleHistory} caption={t('triangleScreen.history')} />
          )
        }
      </QueryView>
    </Stack>
  );
}
