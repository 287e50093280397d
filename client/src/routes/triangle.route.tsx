import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CellTable, SilentTable } from '../entities/triangle/cell-table.tsx';
import { cellsOf, TriangleFragment } from '../entities/triangle/triangle-figures.ts';
import { TriangleView } from '../entities/triangle/triangle-view.tsx';
import { useViewer } from '../entities/viewer/use-viewer.ts';
import { GroupMultiples } from '../features/read-triangle/group-multiples.tsx';
import {
  placeOf,
  ScopePicker,
  type TriangleChoices,
  useTriangleChoices,
} from '../features/read-triangle/scope-picker.tsx';
import { TriangleDaysView } from '../features/read-triangle/triangle-days.tsx';
import { TriangleMaps } from '../features/read-triangle/triangle-maps.tsx';
import {
  beginningAt,
  scopeOf,
  type TriangleSearch,
  triangleSearch,
} from '../features/read-triangle/triangle-search.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useSearchParams } from '../lib/router.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Link } from '../ui/link.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Letterhead, PrintButton } from '../ui/print-sheet.tsx';
import { Loading, QueryView } from '../ui/states.tsx';

const TrianglePage = graphql(
  `
  query TrianglePage($scope: ScopeKind!, $scopeId: ID, $stage: Stage!) {
    triangle(scope: $scope, scopeId: $scopeId, stage: $stage) { ...TriangleFigures }
  }
`,
  [TriangleFragment],
);

export function Screen() {
  const { viewer } = useViewer();
  const [asked, setSearch] = useSearchParams(triangleSearch);
  const ownProvince = viewer?.membership.province?.id;
  const search = useMemo(() => beginningAt(asked, ownProvince), [asked, ownProvince]);
  const choices = useTriangleChoices();
  const place = choices ? placeOf(search, choices) : '';
  const measured = t('triangleScreen.of', { place, stage: t(`triangle.stage.${search.stage}`) });
  return (
    <>
      <Letterhead title={t('triangleScreen.sheet')} office={measured} />
      <Page title={t('triangleScreen.title')} lead={<p>{t('triangleScreen.lead')}</p>} actions={<PrintButton />}>
        {choices ? (
          <>
            <ScopePicker search={search} choices={choices} onSearch={setSearch} />
            <Dashboard search={search} choices={choices} measured={measured} onSearch={setSearch} />
          </>
        ) : (
          <Loading lines={8} height="40rem" />
        )}
      </Page>
    </>
  );
}

type DashboardProps = {
  search: TriangleSearch;
  choices: TriangleChoices;
  measured: string;
  onSearch: (change: Partial<TriangleSearch>, options?: { push?: boolean }) => void;
};

function Dashboard({ search, choices, measured, onSearch }: DashboardProps) {
  const variables = useMemo(() => ({ ...scopeOf(search), stage: search.stage }), [search]);
  const [result, readAgain] = useQuery({ query: TrianglePage, variables });
  const { scope, scopeId } = variables;
  return (
    <>
      <QueryView
        result={result}
        onRetry={() => readAgain({ requestPolicy: 'network-only' })}
        loading={<Loading lines={8} height="24rem" />}
      >
        {({ triangle }) => (
          <>
            <Section title={measured}>
              <TriangleView triangle={triangle} />
            </Section>
            <Section title={t('triangleScreen.maps')}>
              <TriangleMaps search={search} choices={choices} onSearch={onSearch} />
            </Section>
            {scope !== 'TARGET_GROUP' && (
              <Section title={t('triangleScreen.groups')}>
                <p>{t('triangleScreen.groups.means')}</p>
                <GroupMultiples within={scopeId} stage={search.stage} />
              </Section>
            )}
            <Section title={t('triangleScreen.history')}>
              <TriangleDaysView search={search} onSearch={onSearch} />
            </Section>
            <Cells triangle={triangle} />
          </>
        )}
      </QueryView>
      <p data-print="hidden">
        {t('triangleScreen.rounds')} <Link to={paths.rounds()}>{t('rounds.title')}</Link> ·{' '}
        <Link to={paths.matchingPolicies()}>{t('policyScreen.title')}</Link>
      </p>
    </>
  );
}

function Cells({ triangle }: { triangle: FragmentOf<typeof TriangleFragment> }) {
  const { cells, silentCells, silentCount } = readFragment(TriangleFragment, triangle);
  const silent = cellsOf(silentCells);
  return (
    <>
      <Section title={t('triangleScreen.silent')} id="silent">
        {silentCount === 0 ? (
          <p>{t('triangleScreen.silent.none')}</p>
        ) : (
          <>
            <p>{t('triangleScreen.silent.means', { count: silentCount })}</p>
            {silent.length < silentCount && <p>{t('triangleScreen.silent.more', { shown: silent.length })}</p>}
            <SilentTable caption={t('triangleScreen.silent')} cells={silent} />
          </>
        )}
      </Section>
      <Section title={t('triangleScreen.cells')} id="cells">
        <Disclosure title={t('triangleScreen.cells')}>
          <CellTable caption={t('triangleScreen.cells')} cells={cellsOf(cells).filter((cell) => !cell.silent)} />
        </Disclosure>
      </Section>
    </>
  );
}
