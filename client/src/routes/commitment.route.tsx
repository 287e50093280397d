import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { CommitmentChainFragment, commitmentChain } from '../entities/commitment/commitment-chain.ts';
import { CommitmentStanding, CommitmentStandingFragment } from '../entities/commitment/commitment-status.tsx';
import { amountText } from '../entities/commodity/amount-text.ts';
import { CommodityUnitFragment, chainUnitOf, quantityText } from '../entities/commodity/quantity-text.ts';
import { LedgerRowFragment, LedgerTable } from '../entities/ledger/ledger-table.tsx';
import { EventTimeline, TimelineEventFragment } from '../entities/timeline/event-timeline.tsx';
import { CommitmentActs, CommitmentActsFragment } from '../features/commitment/commitment-acts.tsx';
import { CommitmentFacts, CommitmentFactsFragment } from '../features/commitment/commitment-facts.tsx';
import { Signatures, SignaturesFragment } from '../features/commitment/signatures.tsx';
import { PlanButton, PlanFragment } from '../features/tranches/plan-button.tsx';
import { TrancheList, TrancheListFragment } from '../features/tranches/tranche-list.tsx';
import { UnplannedFragment, unplannedOf } from '../features/tranches/unplanned.ts';
import { RequestVerificationButton } from '../features/verification/request-verification-button.tsx';
import { VerificationList, VerificationListFragment } from '../features/verification/verification-list.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLive } from '../lib/graphql/use-live.ts';
import { t } from '../lib/i18n/t.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi, Code } from '../ui/bdi.tsx';
import { ChainBar } from '../ui/charts/chain-bar.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Row } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import { PageView } from '../ui/page-view.tsx';
import { PrintButton } from '../ui/print-sheet.tsx';
import { NotFound } from '../ui/states.tsx';

const CommitmentBodyFragment = graphql(
  `
  fragment CommitmentBody on Commitment {
    id
    code
    state
    quantity
    availableActions
    commodity { id ...CommodityUnit }
    provider { id }
    need { id code title { fa azb en } }
    tranches { id availableActions }
    verifications { id state availableActions }
    timeline(first: 50) { edges { node { id ...TimelineEvent } } }
    ledger(first: 50) { edges { node { id ...LedgerRow } } }
    ...CommitmentActs
    ...CommitmentChain
    ...CommitmentFacts
    ...CommitmentStanding
    ...Plan
    ...Signatures
    ...TrancheList
    ...Unplanned
    ...VerificationList
  }
`,
  [
    CommodityUnitFragment,
    TimelineEventFragment,
    LedgerRowFragment,
    CommitmentActsFragment,
    CommitmentChainFragment,
    CommitmentFactsFragment,
    CommitmentStandingFragment,
    PlanFragment,
    SignaturesFragment,
    TrancheListFragment,
    UnplannedFragment,
    VerificationListFragment,
  ],
);

const CommitmentPage = graphql(
  `query CommitmentPage($code: String!) { commitment(code: $code) { id ...CommitmentBody } }`,
  [CommitmentBodyFragment],
);

export function Screen() {
  const code = useParam('code');
  const [result, readAgain] = useQuery({ query: CommitmentPage, variables: { code } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  const id = result.data?.commitment?.id;
  useLive(id ? [id] : [], again, { pause: id === undefined });
  return (
    <PageView result={result} onRetry={again} title={t('commitment.page.title', { code })}>
      {({ commitment }) =>
        commitment ? (
          <CommitmentSheet commitment={commitment} />
        ) : (
          <Page title={t('ui.notFound')} width="reading">
            <NotFound />
          </Page>
        )
      }
    </PageView>
  );
}

function CommitmentSheet({ commitment }: { commitment: FragmentOf<typeof CommitmentBodyFragment> }) {
  const data = readFragment(CommitmentBodyFragment, commitment);
  const [said, setSaid] = useState<'tranches.plan.done' | 'verifications.request.done'>();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) notice.current?.focus();
  }, [said]);
  const unplanned = unplannedOf(data);
  const may = (act: string) => data.availableActions.includes(act);
  const isSigned = ['COMMITTED', 'IN_DELIVERY', 'DELIVERED', 'VERIFIED', 'CLOSED'].includes(data.state);
  const plan = may('plan') ? <PlanButton commitment={data} onDone={() => setSaid('tranches.plan.done')} /> : null;
  const request = may('request') ? (
    <RequestVerificationButton commitmentId={data.id} onDone={() => setSaid('verifications.request.done')} />
  ) : null;
  const planIsDue = plan !== null && unplanned > 0n;
  const trancheTurn = data.tranches.some(({ availableActions }) => availableActions.length > 0);
  const verificationTurn = data.verifications.some(({ availableActions }) => availableActions.length > 0);
  const more = [
    planIsDue && <span key="plan">{plan}</span>,
    trancheTurn && (
      <Link key="tranches" to="#tranches" look="primary">
        {t('tranches.title')}
      </Link>
    ),
    request && <span key="request">{request}</span>,
    verificationTurn && (
      <Link key="verifications" to="#verifications" look="primary">
        {t('verifications.title')}
      </Link>
    ),
  ].filter(Boolean);
  const what = amountText(data.commodity, data.quantity);
  return (
    <Page
      title={`${what} · ${t('commitment.page.title', { code: data.code })}`}
      heading={what}
      crumbs={[
        { to: paths.commitments(), label: t('commitments.title') },
        { to: paths.need(data.need.code), label: <Bdi>{localized(data.need.title)}</Bdi> },
      ]}
      lead={
        <Row>
          <Code>{data.code}</Code>
          <CommitmentStanding commitment={data} />
        </Row>
      }
      actions={
        <>
          <Link to={paths.agreement(data.code)} look="secondary">
            {t('commitment.agreement')}
          </Link>
          <PrintButton />
        </>
      }
    >
      <CommitmentActs commitment={data} more={more.length > 0 ? more : undefined} />
      {said && <Notice ref={notice} tone="good" announce title={t(said)} />}
      <Section title={t('commitment.progress')}>
        <ChainBar chain={commitmentChain(data)} unit={chainUnitOf(data.commodity)} size="detail" whole="commitment" />
      </Section>
      <Section title={t('commitment.signatures')}>
        <Signatures commitment={data} />
      </Section>
      {isSigned && (
        <Section id="tranches" title={t('tranches.title')} actions={!planIsDue && plan}>
          {unplanned > 0n && (
            <Notice tone="warn" title={t('tranches.unplanned', { amount: quantityText(data.commodity, unplanned) })} />
          )}
          <TrancheList commitment={data} />
        </Section>
      )}
      {isSigned && (
        <Section id="verifications" title={t('verifications.title')}>
          <VerificationList commitment={data} />
        </Section>
      )}
      <Section title={t('commitment.page.facts')}>
        <CommitmentFacts commitment={data} />
      </Section>
      <Section title={t('commitment.page.timeline')}>
        <EventTimeline events={data.timeline.edges.map(({ node }) => node)} />
      </Section>
      <Disclosure title={t('commitment.page.ledger')}>
        <LedgerTable entries={data.ledger.edges.map(({ node }) => node)} />
      </Disclosure>
    </Page>
  );
}
