import { useQuery } from 'urql';
import { NeedItemsFragment, NeedItemsTable } from '../entities/need/need-items-table.tsx';
import { NeedStatus, NeedStatusFragment } from '../entities/need/need-status.tsx';
import { EventTimeline, TimelineEventFragment } from '../entities/timeline/event-timeline.tsx';
import { NeedActs, NeedActsFragment } from '../features/need-acts/need-acts.tsx';
import { BoardLink } from '../features/read-need/board-link.tsx';
import { NeedChain, NeedChainFragment } from '../features/read-need/need-chain.tsx';
import { NeedEvidence, NeedEvidenceFragment } from '../features/read-need/need-evidence.tsx';
import { NeedFacts, NeedFactsFragment } from '../features/read-need/need-facts.tsx';
import { NeedLedger } from '../features/read-need/need-ledger.tsx';
import { hasPartners, NeedPartners, NeedPartnersFragment } from '../features/read-need/need-partners.tsx';
import { PledgeLink, useMayPledge } from '../features/read-need/pledge-link.tsx';
import s from '../features/read-need/read-need.module.css';
import { SimilarNeeds, SimilarNeedsFragment } from '../features/read-need/similar-needs.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLive } from '../lib/graphql/use-live.ts';
import { t } from '../lib/i18n/t.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { AuthenticityPanel } from '../ui/authenticity-panel.tsx';
import { Bdi, Code } from '../ui/bdi.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { Page, Section } from '../ui/page.tsx';
import { PageView } from '../ui/page-view.tsx';
import { Letterhead, PrintButton } from '../ui/print-sheet.tsx';
import { Prose } from '../ui/prose.tsx';
import { Empty } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';

const NeedPage = graphql(
  `
  query NeedPage($code: String!) {
    need(code: $code) {
      id
      code
      state
      sample
      title { fa azb en }
      story { fa azb en }
      organization { id name { fa azb en } }
      county { id province { id } }
      authenticity {
        code
        publishedAt
        approverRole
        office { id slug name { fa azb en } }
        approverOffice { id name { fa azb en } }
      }
      timeline(first: 20) { edges { node { id ...TimelineEvent } } }
      ...NeedStatus
      ...NeedFacts
      ...NeedItems
      ...NeedChain
      ...NeedEvidence
      ...NeedPartners
      ...SimilarNeeds
      ...NeedActs
    }
  }
`,
  [
    TimelineEventFragment,
    NeedStatusFragment,
    NeedFactsFragment,
    NeedItemsFragment,
    NeedChainFragment,
    NeedEvidenceFragment,
    NeedPartnersFragment,
    SimilarNeedsFragment,
    NeedActsFragment,
  ],
);
type Need = NonNullable<ResultOf<typeof NeedPage>['need']>;

export function Screen() {
  const code = useParam('code');
  const [result, readAgain] = useQuery({ query: NeedPage, variables: { code } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  const id = result.data?.need?.id;
  useLive(id ? [id] : [], again, { pause: !id });
  return (
    <PageView result={result} onRetry={again} title={t('readNeed.sheet.title')}>
      {({ need }) => (need === null ? <NoSuchNeed code={code} /> : <NeedScreen need={need} />)}
    </PageView>
  );
}

function NoSuchNeed({ code }: { code: string }) {
  return (
    <Page title={t('ui.notFound')} lead={<Code>{code}</Code>} width="reading">
      <Empty
        title={t('readNeed.notFound')}
        action={
          <Link to={paths.needs()} look="secondary">
            {t('readNeed.toNeeds')}
          </Link>
        }
      />
    </Page>
  );
}

function NeedScreen({ need }: { need: Need }) {
  const title = localized(need.title);
  return (
    <>
      <Letterhead office={localized(need.organization.name)} title={t('readNeed.sheet')} code={need.code} />
      <Page
        title={title}
        heading={<Bdi>{title}</Bdi>}
        crumbs={[{ to: paths.needs(), label: t('app.nav.needs') }]}
        lead={<NeedLead need={need} />}
        actions={<PrintButton />}
      >
        <NeedActs need={need} />
        <NeedTop need={need} />
        <Section title={t('readNeed.evidence')}>
          <NeedEvidence need={need} />
        </Section>
        {hasPartners(need) && (
          <Section title={t('readNeed.partners')}>
            <NeedPartners need={need} />
          </Section>
        )}
        <div data-print="hidden">
          <Stack gap={32}>
            <Section title={t('timeline.label')}>
              <EventTimeline events={need.timeline.edges.map(({ node }) => node)} />
            </Section>
            <Section title={t('readNeed.ledger')} id="ledger">
              <NeedLedger code={need.code} />
            </Section>
          </Stack>
        </div>
        <SimilarNeeds need={need} />
      </Page>
    </>
  );
}

/** What, how much and how far on one side; who vouches for it and the facts on the other. */
function NeedTop({ need }: { need: Need }) {
  return (
    <div className={s.top}>
      <div>
        <Section title={t('readNeed.why')}>
          <Prose text={need.story} size="large" />
        </Section>
        <NeedItems need={need} />
        <Section title={t('readNeed.chain')}>
          <NeedChain need={need} />
        </Section>
      </div>
      <div>
        <Authenticity need={need} />
        <Section title={t('readNeed.facts')}>
          <NeedFacts need={need} />
        </Section>
      </div>
    </div>
  );
}

function NeedLead({ need }: { need: Need }) {
  return (
    <Stack gap={4}>
      <Row gap={12}>
        <Code>{need.code}</Code>
        {need.sample && <Tag tone="warn">{t('need.sample')}</Tag>}
      </Row>
      <NeedStatus need={need} />
    </Stack>
  );
}

/** The items with «می‌پذیرم» beside what is still open, while the need is asked of everybody. */
function NeedItems({ need }: { need: Need }) {
  const mayPledge = useMayPledge() && need.state === 'PUBLISHED';
  return (
    <Section
      title={t('need.items')}
      id="items"
      actions={need.state === 'PUBLISHED' && <BoardLink code={need.code} county={need.county} />}
    >
      {mayPledge && (
        <div data-print="hidden">
          <Stack gap={16}>
            <NeedItemsTable
              need={need}
              act={({ id, open, commodity }) => (
                <PledgeLink code={need.code} itemId={id} open={open} commodity={commodity} />
              )}
            />
            <p className={s.rule}>{t('readNeed.act.means')}</p>
          </Stack>
        </div>
      )}
      <div data-print={mayPledge ? 'only' : undefined}>
        <NeedItemsTable need={need} />
      </div>
    </Section>
  );
}

function Authenticity({ need: { authenticity } }: { need: Need }) {
  if (!authenticity) return null;
  const { office, approverOffice, approverRole, publishedAt, code } = authenticity;
  return (
    <AuthenticityPanel
      office={
        <Link to={paths.organization(office.slug)}>
          <Bdi>{localized(office.name)}</Bdi>
        </Link>
      }
      post={t('timeline.by', { role: t(`role.${approverRole}`), organization: localized(approverOffice.name) })}
      publishedAt={publishedAt}
      code={code}
    />
  );
}
