import { useQuery } from 'urql';
import { NeedCard, NeedCardFragment } from '../entities/need/need-card.tsx';
import { placeOfWork } from '../entities/organization/organization-card.tsx';
import { OrganizationName, OrganizationNameFragment } from '../entities/organization/organization-name.tsx';
import { needsSearch } from '../features/find-needs/needs-search.ts';
import { ProgramCarpet, ProgramCarpetFragment } from '../features/read-program/program-carpet.tsx';
import { ProgramTree, ProgramTreeFragment } from '../features/read-program/program-tree.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { format, locale } from '../lib/locale/current.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi } from '../ui/bdi.tsx';
import { CardList } from '../ui/card-list.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Grid, Row } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { Page, Section } from '../ui/page.tsx';
import { PageView } from '../ui/page-view.tsx';
import { Prose } from '../ui/prose.tsx';
import { Empty, NotFound } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';

const ProgramPage = graphql(
  `
  query ProgramPage($slug: String!) {
    program(slug: $slug) {
      id
      level
      needCount
      sample
      startsOn
      endsOn
      name { fa azb en }
      about { fa azb en }
      county { id name { fa azb en } }
      province { id name { fa azb en } }
      targetGroups { id name { fa azb en } }
      organization { id ...OrganizationName }
      needs(first: 6, filter: { states: [PUBLISHED] }) { edges { node { id ...NeedCard } } }
      ...ProgramTree
      ...ProgramCarpet
    }
  }
`,
  [OrganizationNameFragment, NeedCardFragment, ProgramTreeFragment, ProgramCarpetFragment],
);
type Program = NonNullable<ResultOf<typeof ProgramPage>['program']>;

export function Screen() {
  const slug = useParam('slug');
  const [result, readAgain] = useQuery({ query: ProgramPage, variables: { slug } });
  return (
    <PageView
      result={result}
      onRetry={() => readAgain({ requestPolicy: 'network-only' })}
      title={t('program.level.PROGRAM')}
    >
      {({ program }) =>
        program === null ? (
          <Page title={t('ui.notFound')} width="reading">
            <NotFound />
          </Page>
        ) : (
          <ProgramScreen program={program} />
        )
      }
    </PageView>
  );
}

function ProgramScreen({ program }: { program: Program }) {
  const name = localized(program.name);
  return (
    <Page
      title={name}
      heading={<Bdi>{name}</Bdi>}
      crumbs={[{ to: paths.programs(), label: t('app.nav.programs') }]}
      lead={
        <Row gap={12}>
          <Tag tone="info">{t(`program.level.${program.level}`)}</Tag>
          {program.sample && <Tag tone="warn">{t('need.sample')}</Tag>}
          <span>{t('program.needs', { n: program.needCount })}</span>
        </Row>
      }
    >
      <Section title={t('readProgram.about')}>
        <Grid min={24} gap={32}>
          <div>
            <Prose text={program.about} />
          </div>
          <DataList items={factsOf(program)} />
        </Grid>
      </Section>
      <ProgramCarpet program={program} />
      <Section title={t('readProgram.tree')}>
        <ProgramTree program={program} />
      </Section>
      <ProgramNeeds program={program} />
    </Page>
  );
}

function factsOf({ organization, targetGroups, county, province, startsOn, endsOn }: Program) {
  const groups = targetGroups.map((group) => localized(group.name)).join(locale === 'en' ? ', ' : '، ');
  const facts = [
    { key: 'office', label: t('readProgram.office'), value: <OrganizationName organization={organization} /> },
    { key: 'place', label: t('readProgram.place'), value: placeOfWork({ county, province }) },
  ];
  if (groups !== '') facts.push({ key: 'groups', label: t('readProgram.groups'), value: <span>{groups}</span> });
  const from = startsOn && format.day(startsOn);
  if (from && endsOn) {
    const period = t('readNeed.window.days', { from, to: format.day(endsOn) });
    facts.push({ key: 'period', label: t('readProgram.period'), value: <span>{period}</span> });
  } else if (from) {
    const period = t('readProgram.period.open', { from });
    facts.push({ key: 'period', label: t('readProgram.period'), value: <span>{period}</span> });
  }
  return facts;
}

function ProgramNeeds({ program }: { program: Program }) {
  const needs = program.needs.edges.map(({ node }) => node);
  const all = paths.needs(needsSearch.write({ program: [program.id], remaining: 'ANY' }));
  return (
    <Section
      title={t('readProgram.needs')}
      actions={needs.length > 0 && <Link to={all}>{t('readProgram.needs.all')}</Link>}
    >
      {needs.length === 0 ? (
        <Empty title={t('readProgram.needs.none')} />
      ) : (
        <CardList items={needs} card={(need) => <NeedCard need={need} />} />
      )}
    </Section>
  );
}
