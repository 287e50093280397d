import { useMemo } from 'react';
import { ProgramCard, ProgramCardFragment } from '../entities/program/program-card.tsx';
import { graphql } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { useSearchParams } from '../lib/router.ts';
import { count, oneOf, searchSchema, text } from '../lib/search-params.ts';
import { ChoiceTabs } from '../ui/choice-tabs.tsx';
import { ConnectionPages } from '../ui/connection-pages.tsx';
import { Page } from '../ui/page.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Empty } from '../ui/states.tsx';

const ProgramsPage = graphql(
  `
  query ProgramsPage($text: String, $levels: [ProgramLevel!], $first: Int!, $after: String) {
    programs(text: $text, levels: $levels, first: $first, after: $after) {
      edges { node { id ...ProgramCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [ProgramCardFragment],
);

const LEVELS = ['MISSION', 'PLAN', 'PROGRAM', 'CENTRE'] as const;
const programsSearch = searchSchema({ q: text(), level: oneOf(LEVELS, 'PROGRAM'), pages: count(1) });

export function Screen() {
  const [search, setSearch] = useSearchParams(programsSearch);
  const variables = useMemo(() => ({ text: search.q === '' ? null : search.q, levels: [search.level] }), [search]);
  return (
    <Page title={t('programsScreen.title')} lead={<p>{t('programsScreen.lead')}</p>}>
      <SearchBox label={t('programsScreen.search')} value={search.q} onSearch={(q) => setSearch({ q, pages: 1 })} />
      <ChoiceTabs
        label={t('program.level')}
        value={search.level}
        onChange={(level) => setSearch({ level, pages: 1 }, { push: true })}
        choices={LEVELS.map((level) => ({ value: level, label: t(`program.level.${level}`) }))}
      />
      <ConnectionPages
        heading={t('programsScreen.title')}
        query={ProgramsPage}
        variables={variables}
        connection={({ programs }) => programs}
        card={(program) => <ProgramCard program={program} />}
        pages={search.pages}
        onMore={() => setSearch({ pages: search.pages + 1 })}
        empty={
          <Empty title={t('programsScreen.none')}>
            <p>{t('programsScreen.none.widen')}</p>
          </Empty>
        }
      />
    </Page>
  );
}
