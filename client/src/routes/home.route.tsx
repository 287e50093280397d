import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { NeedCard, NeedCardFragment } from '../entities/need/need-card.tsx';
import { useViewer } from '../entities/viewer/use-viewer.ts';
import { needsSearch } from '../features/find-needs/needs-search.ts';
import { type QuickView, quickViewPath } from '../features/find-needs/quick-view.ts';
import { Doors } from '../features/welcome/doors.tsx';
import { VerifiedTotals, VerifiedTotalsFragment } from '../features/welcome/verified-totals.tsx';
import { WhatItIs } from '../features/welcome/what-it-is.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useGo } from '../lib/router.ts';
import { CardList } from '../ui/card-list.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Empty, Loading, QueryView } from '../ui/states.tsx';

const HomePage = graphql(
  `
  query HomePage {
    totals { ...VerifiedTotals }
    close: needs(first: 3, order: CLOSEST_TO_COMPLETE, filter: { states: [PUBLISHED], hasRemaining: true }) {
      edges { node { id ...NeedCard } }
    }
    expiring: needs(first: 3, order: DEADLINE, filter: { states: [PUBLISHED], hasRemaining: true }) {
      edges { node { id ...NeedCard } }
    }
    noOffer: needs(first: 3, order: DEADLINE, filter: { states: [PUBLISHED], hasRemaining: true, noOfferYet: true }) {
      edges { node { id ...NeedCard } }
    }
  }
`,
  [VerifiedTotalsFragment, NeedCardFragment],
);

const NeedsMap = lazy(() =>
  import('../features/welcome/needs-map.tsx').then((module) => ({ default: module.NeedsMap })),
);

const withKind = (kind: 'EXPERT_HOURS' | 'SERVICE') => paths.needs(needsSearch.write({ kind: [kind] }));

export function Screen() {
  const go = useGo();
  const [result, readAgain] = useQuery({ query: HomePage });
  return (
    <Page title={t('welcome.title')} heading={t('welcome.heading')} lead={<p>{t('welcome.lead')}</p>}>
      <Doors
        to={{
          business: [quickViewPath('close'), paths.writeOffer()],
          charity: [paths.programs(), quickViewPath('noOffer')],
          volunteer: [withKind('EXPERT_HOURS'), withKind('SERVICE')],
        }}
      />
      <DemoNotice />
      <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
        {(data) => (
          <>
            <Section title={t('welcome.impact')}>
              <VerifiedTotals totals={data.totals} />
            </Section>
            <Rail view="close" needs={data.close} />
            <Rail view="expiring" needs={data.expiring} />
            <Rail view="noOffer" needs={data.noOffer} />
          </>
        )}
      </QueryView>
      <Suspense fallback={<Loading lines={6} />}>
        <NeedsMap onSelect={(county) => go(paths.needs(needsSearch.write({ county: [county] })))} />
      </Suspense>
      <WhatItIs />
    </Page>
  );
}

type Needs = ResultOf<typeof HomePage>['close'];

function Rail({ view, needs }: { view: QuickView; needs: Needs }) {
  const title = t(`findNeeds.view.${view}`);
  const all = (
    <Link to={quickViewPath(view)} label={t('welcome.allOf', { view: title })}>
      {t('welcome.all')}
    </Link>
  );
  return (
    <Section title={title} actions={all}>
      {needs.edges.length === 0 ? (
        <Empty title={t('welcome.rail.none')} />
      ) : (
        <CardList items={needs.edges.map(({ node }) => node)} card={(need) => <NeedCard need={need} />} />
      )}
    </Section>
  );
}

function DemoNotice() {
  const { demo, viewer } = useViewer();
  if (!demo || viewer) return null;
  return (
    <Notice
      tone="info"
      title={t('welcome.demo')}
      actions={
        <Link to={paths.signIn()} look="secondary">
          {t('welcome.demo.signIn')}
        </Link>
      }
    >
      <p>{t('welcome.demo.what')}</p>
    </Notice>
  );
}
