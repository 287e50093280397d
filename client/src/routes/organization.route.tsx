import { useState } from 'react';
import { NeedCard, NeedCardFragment } from '../entities/need/need-card.tsx';
import { OfferCard, OfferCardFragment } from '../entities/offer/offer-card.tsx';
import { ProgramCard, ProgramCardFragment } from '../entities/program/program-card.tsx';
import { needsSearch } from '../features/find-needs/needs-search.ts';
import {
  OrganizationCommitmentFragment,
  OrganizationCommitments,
} from '../features/read-organization/organization-commitments.tsx';
import { OrganizationFacts, OrganizationFactsFragment } from '../features/read-organization/organization-facts.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useGrowingQuery } from '../lib/graphql/use-growing-query.ts';
import { t } from '../lib/i18n/t.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi } from '../ui/bdi.tsx';
import { CardList } from '../ui/card-list.tsx';
import { Row } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { LoadMore } from '../ui/load-more.tsx';
import { Page, Section } from '../ui/page.tsx';
import { PageView } from '../ui/page-view.tsx';
import { Prose } from '../ui/prose.tsx';
import { Empty, NotFound } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';

const OrganizationPage = graphql(
  `
  query OrganizationPage($slug: String!, $first: Int!) {
    organization(slug: $slug) {
      id
      kind
      sample
      name { fa azb en }
      about { fa azb en }
      needs(first: 6) { edges { node { id ...NeedCard } } }
      offers(first: 6) { edges { node { id ...OfferCard } } }
      programs(first: 6) { edges { node { id ...ProgramCard } } }
      commitments(first: $first) {
        edges { node { id ...OrganizationCommitment } }
        pageInfo { hasNextPage }
      }
      ...OrganizationFacts
    }
  }
`,
  [NeedCardFragment, OfferCardFragment, ProgramCardFragment, OrganizationCommitmentFragment, OrganizationFactsFragment],
);
type Organization = NonNullable<ResultOf<typeof OrganizationPage>['organization']>;

const FEW = 10;
const MANY = 100;
type More = { hasMore: boolean; pending: boolean; onMore: () => void };

export function Screen() {
  const slug = useParam('slug');
  const [first, setFirst] = useState(FEW);
  const [result, readAgain] = useGrowingQuery({ query: OrganizationPage, variables: { slug, first } });
  const more = { hasMore: first < MANY, pending: result.fetching, onMore: () => setFirst(MANY) };
  return (
    <PageView
      result={result}
      onRetry={() => readAgain({ requestPolicy: 'network-only' })}
      title={t('organizationsScreen.one')}
    >
      {({ organization }) =>
        organization === null ? (
          <Page title={t('ui.notFound')} width="reading">
            <NotFound />
          </Page>
        ) : (
          <OrganizationScreen organization={organization} more={more} />
        )
      }
    </PageView>
  );
}

function OrganizationScreen({ organization, more }: { organization: Organization; more: More }) {
  const name = localized(organization.name);
  return (
    <Page
      title={name}
      heading={<Bdi>{name}</Bdi>}
      crumbs={[{ to: paths.organizations(), label: t('app.nav.organizations') }]}
      lead={
        <Row gap={12}>
          <Tag tone="info">{t(`organization.kind.${organization.kind}`)}</Tag>
          {organization.sample && <Tag tone="warn">{t('need.sample')}</Tag>}
        </Row>
      }
    >
      {organization.about && <Prose text={organization.about} />}
      <Section title={t('readOrganization.facts')}>
        <OrganizationFacts organization={organization} />
      </Section>
      <Holdings organization={organization} more={more} />
    </Page>
  );
}

/** What it asks, offers and has promised; parts without anything are left out. */
function Holdings({ organization, more }: { organization: Organization; more: More }) {
  const { needs, offers, programs, commitments } = organization;
  const all = paths.needs(needsSearch.write({ office: [organization.id], remaining: 'ANY' }));
  const holds = [needs, offers, programs, commitments].some(({ edges }) => edges.length > 0);
  if (!holds) return <Empty title={t('readOrganization.nothing')} />;
  return (
    <>
      {needs.edges.length > 0 && (
        <Section title={t('readOrganization.needs')} actions={<Link to={all}>{t('readOrganization.allNeeds')}</Link>}>
          <CardList items={needs.edges.map(({ node }) => node)} card={(need) => <NeedCard need={need} />} />
        </Section>
      )}
      {commitments.edges.length > 0 && (
        <Section title={t('readOrganization.commitments')}>
          <OrganizationCommitments
            isOffice={organization.kind === 'WELFARE_OFFICE'}
            commitments={commitments.edges.map(({ node }) => node)}
          />
          {commitments.pageInfo.hasNextPage && <LoadMore shown={commitments.edges.length} {...more} />}
        </Section>
      )}
      {offers.edges.length > 0 && (
        <Section title={t('readOrganization.offers')}>
          <CardList items={offers.edges.map(({ node }) => node)} card={(offer) => <OfferCard offer={offer} />} />
        </Section>
      )}
      {programs.edges.length > 0 && (
        <Section title={t('readOrganization.programs')}>
          <CardList
            items={programs.edges.map(({ node }) => node)}
            card={(program) => <ProgramCard program={program} />}
          />
        </Section>
      )}
    </>
  );
}
