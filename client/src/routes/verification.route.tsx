import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { amountText } from '../entities/commodity/amount-text.ts';
import { CommodityUnitFragment, quantityText } from '../entities/commodity/quantity-text.ts';
import { NextStepFragment, NextStepLine } from '../entities/next-step/next-actor.tsx';
import { CommitmentFacts, CommitmentFactsFragment } from '../features/commitment/commitment-facts.tsx';
import { SignedIn } from '../features/session/signed-in.tsx';
import { TrancheList, TrancheListFragment } from '../features/tranches/tranche-list.tsx';
import { AssignButton } from '../features/verification/assign-button.tsx';
import { DecisionForm } from '../features/verification/decision-form.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../graphql.ts';
import { useLive } from '../lib/graphql/use-live.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi, Code } from '../ui/bdi.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import { PageView } from '../ui/page-view.tsx';
import { PrintButton } from '../ui/print-sheet.tsx';
import { NotFound } from '../ui/states.tsx';

const VerificationBodyFragment = graphql(
  `
  fragment VerificationBody on Verification {
    id
    version
    state
    cause
    quantity
    passedQuantity
    findings
    reason
    availableActions
    verifier { id displayName }
    eligibleVerifiers { id displayName }
    nextStep { ...NextStep }
    commitment {
      id
      code
      commodity { id ...CommodityUnit }
      need { id evidencePlan }
      ...CommitmentFacts
      ...TrancheList
    }
  }
`,
  [CommodityUnitFragment, NextStepFragment, CommitmentFactsFragment, TrancheListFragment],
);
type Body = FragmentOf<typeof VerificationBodyFragment>;

const VerificationPage = graphql(
  `query VerificationPage($id: ID!) { node(id: $id) { __typename id ... on Verification { ...VerificationBody } } }`,
  [VerificationBodyFragment],
);

export function Screen() {
  return <SignedIn title={t('verifications.page')}>{() => <Sheet />}</SignedIn>;
}

function Sheet() {
  const id = useParam('id');
  const [result, readAgain] = useQuery({ query: VerificationPage, variables: { id } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  useLive([id], again);
  return (
    <PageView result={result} onRetry={again} title={t('verifications.page')}>
      {({ node }) =>
        node?.__typename === 'Verification' ? (
          <VerificationSheet verification={node} />
        ) : (
          <Page title={t('ui.notFound')} width="reading">
            <NotFound />
          </Page>
        )
      }
    </PageView>
  );
}

/** The verifier's sheet: what was promised, what arrived, what evidence was promised, and the decision. */
function VerificationSheet({ verification }: { verification: Body }) {
  const data = readFragment(VerificationBodyFragment, verification);
  const { commitment, availableActions } = data;
  const [said, setSaid] = useState<'assign' | 'record'>();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) notice.current?.focus();
  }, [said]);
  const heading = amountText(commitment.commodity, data.quantity);
  const decides = availableActions.some((event) => ['pass', 'passWithIssues', 'fail'].includes(event));
  return (
    <Page
      title={t('verifications.page')}
      crumbs={[{ to: paths.commitment(commitment.code), label: <Code>{commitment.code}</Code> }]}
      lead={<NextStepLine state={t(`verification.state.${data.state}`)} nextStep={data.nextStep} />}
      actions={<PrintButton />}
    >
      {said && <Notice ref={notice} tone="good" announce title={t(`verifications.${said}.done`)} />}
      {availableActions.includes('assign') && (
        <AssignButton
          id={data.id}
          version={data.version}
          eligible={data.eligibleVerifiers}
          onDone={() => setSaid('assign')}
        />
      )}
      <Section title={heading}>
        <DataList items={factsOf(data)} />
      </Section>
      <Section title={t('verifications.promised')}>
        <CommitmentFacts commitment={commitment} />
      </Section>
      <Section title={t('verifications.arrived')}>
        <TrancheList commitment={commitment} />
      </Section>
      {commitment.need.evidencePlan && (
        <Section title={t('verifications.evidence')}>
          <p>
            <Bdi>{commitment.need.evidencePlan}</Bdi>
          </p>
        </Section>
      )}
      {decides && (
        <Section title={t('verifications.decide')}>
          <Notice tone="warn">{t('verifications.tieless')}</Notice>
          <DecisionForm
            id={data.id}
            version={data.version}
            quantity={data.quantity}
            commodity={commitment.commodity}
            onDone={() => setSaid('record')}
          />
        </Section>
      )}
    </Page>
  );
}

function factsOf({
  cause,
  verifier,
  findings,
  reason,
  passedQuantity,
  commitment,
}: ResultOf<typeof VerificationBodyFragment>) {
  return [
    { key: 'cause', label: t('verification.cause'), value: t(`verification.cause.${cause}`) },
    {
      key: 'verifier',
      label: t('verification.verifier'),
      value: verifier ? <Bdi>{verifier.displayName}</Bdi> : t('verification.verifier.none'),
    },
    ...(passedQuantity !== null
      ? [
          {
            key: 'passed',
            label: t('verification.passed'),
            value: quantityText(commitment.commodity, passedQuantity),
          },
        ]
      : []),
    ...(findings ? [{ key: 'findings', label: t('verification.findings'), value: <Bdi>{findings}</Bdi> }] : []),
    ...(reason ? [{ key: 'reason', label: t('verification.reason'), value: <Bdi>{reason}</Bdi> }] : []),
  ];
}
