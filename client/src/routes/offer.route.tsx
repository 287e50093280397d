import { useQuery } from 'urql';
import { KindTags } from '../entities/commodity/kind-tags.tsx';
import { OfferItemsFragment, OfferItemsTable } from '../entities/offer/offer-items-table.tsx';
import { OfferStatus, OfferStatusFragment } from '../entities/offer/offer-status.tsx';
import { OrganizationName, OrganizationNameFragment } from '../entities/organization/organization-name.tsx';
import { EventTimeline, TimelineEventFragment } from '../entities/timeline/event-timeline.tsx';
import { OfferActs, OfferActsFragment } from '../features/offer-acts/offer-acts.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLive } from '../lib/graphql/use-live.ts';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi, Code } from '../ui/bdi.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Page, Section } from '../ui/page.tsx';
import { PageView } from '../ui/page-view.tsx';
import { OwnWords } from '../ui/prose.tsx';
import { NotFound } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';

const OfferPage = graphql(
  `
  query OfferPage($code: String!) {
    offer(code: $code) {
      id
      code
      sample
      direct
      kinds
      note
      windowStart
      windowEnd
      title { fa azb en }
      organization { id kind ...OrganizationName }
      timeline(first: 20) { edges { node { id ...TimelineEvent } } }
      ...OfferStatus
      ...OfferItems
      ...OfferActs
    }
  }
`,
  [OrganizationNameFragment, TimelineEventFragment, OfferStatusFragment, OfferItemsFragment, OfferActsFragment],
);
type Offer = NonNullable<ResultOf<typeof OfferPage>['offer']>;

export function Screen() {
  const code = useParam('code');
  const [result, readAgain] = useQuery({ query: OfferPage, variables: { code } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  const id = result.data?.offer?.id;
  useLive(id ? [id] : [], again, { pause: !id });
  return (
    <PageView result={result} onRetry={again} title={t('offersScreen.one')}>
      {({ offer }) =>
        offer === null ? (
          <Page title={t('ui.notFound')} lead={<Code>{code}</Code>} width="reading">
            <NotFound>
              <p>{t('offerScreen.notFound')}</p>
            </NotFound>
          </Page>
        ) : (
          <OfferScreen offer={offer} />
        )
      }
    </PageView>
  );
}

function OfferScreen({ offer }: { offer: Offer }) {
  const title = localized(offer.title);
  return (
    <Page
      title={title}
      heading={<Bdi>{title}</Bdi>}
      crumbs={[{ to: paths.offers(), label: t('app.nav.offers') }]}
      lead={<OfferLead offer={offer} />}
    >
      <OfferActs offer={offer} />
      <DataList
        items={[
          { key: 'by', label: t('offerScreen.by'), value: <OrganizationName organization={offer.organization} /> },
          {
            key: 'window',
            label: t('offerScreen.period'),
            value: t('offerScreen.window', { from: format.day(offer.windowStart), to: format.day(offer.windowEnd) }),
          },
        ]}
      />
      <Section title={t('offer.items')}>
        <OfferItemsTable offer={offer} />
      </Section>
      {offer.note && (
        <Section title={t('offerScreen.note')}>
          <OwnWords>{offer.note}</OwnWords>
        </Section>
      )}
      <Section title={t('timeline.label')}>
        <EventTimeline events={offer.timeline.edges.map(({ node }) => node)} />
      </Section>
    </Page>
  );
}

function OfferLead({ offer }: { offer: Offer }) {
  return (
    <Stack gap={4}>
      <Row gap={12}>
        <Code>{offer.code}</Code>
        {offer.sample && <Tag tone="warn">{t('need.sample')}</Tag>}
        {offer.direct && <Tag>{t('offer.direct')}</Tag>}
        <KindTags kinds={offer.kinds} />
      </Row>
      <OfferStatus offer={offer} />
    </Stack>
  );
}
