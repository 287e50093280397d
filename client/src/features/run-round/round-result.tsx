import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { PlaceValuesFragment, TriangleAxesFragment } from '../../entities/triangle/triangle-figures.ts';
import { graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/page.tsx';
import { Loading, QueryView } from '../../ui/states.tsx';
import { CellPrices } from './cell-prices.tsx';
import { Certificate, CertificateFragment, ratio } from './certificate.tsx';
import { CommodityWorths, CommodityWorthsFragment } from './commodity-worths.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { RoundMaps } from './round-maps.tsx';
import { RoundTriangles } from './round-triangles.tsx';
import s from './run-round.module.css';
import { TriangleCompare } from './triangle-compare.tsx';

const RoundResultQuery = graphql(
  `
  query RoundResult($code: String!) {
    allocationRound(code: $code) {
      id
      code
      objective
      scope { province { id } }
      summary {
        needItems
        offerItems
        proposals
        greedyObjective
        leftOut { needItems offerItems changesFound }
        before { ...TriangleAxes ...PlaceValues }
        after { ...TriangleAxes ...PlaceValues }
        greedy { ...TriangleAxes }
        ...CommodityWorths
      }
      ...RoundCertificate
    }
  }
`,
  [TriangleAxesFragment, PlaceValuesFragment, CertificateFragment, CommodityWorthsFragment],
);
type Result = NonNullable<ResultOf<typeof RoundResultQuery>['allocationRound']>;

/** All that a solved round has to say; the proposals themselves come from the route, with the acts of this viewer. */
export function RoundResult({ code, proposals }: { code: string; proposals: ReactNode }) {
  const [result, readAgain] = useQuery({ query: RoundResultQuery, variables: { code } });
  return (
    <QueryView
      result={result}
      onRetry={() => readAgain({ requestPolicy: 'network-only' })}
      loading={<Loading lines={9} height="40rem" />}
    >
      {({ allocationRound }) => allocationRound && <Parts data={allocationRound} proposals={proposals} />}
    </QueryView>
  );
}

function Parts({ data, proposals }: { data: Result; proposals: ReactNode }) {
  const { summary, objective, code, scope } = data;
  if (!summary) return null;
  return (
    <>
      <p className={s.lead}>
        {t('result.summary', {
          needs: summary.needItems,
          offers: summary.offerItems,
          proposals: summary.proposals,
          objective: format.moneyShort(whole(objective ?? 0)),
        })}
      </p>
      <Section title={t('result.compare')}>
        <p>{t('result.compare.means')}</p>
        <TriangleCompare
          before={readFragment(TriangleAxesFragment, summary.before)}
          after={readFragment(TriangleAxesFragment, summary.after)}
          greedy={readFragment(TriangleAxesFragment, summary.greedy)}
        />
        <GreedyGain data={data} />
        <Disclosure title={t('result.opens')} screenOnly>
          <RoundTriangles code={code} />
        </Disclosure>
      </Section>
      <Section title={t('result.maps')}>
        <RoundMaps
          before={readFragment(PlaceValuesFragment, summary.before).cells}
          after={readFragment(PlaceValuesFragment, summary.after).cells}
          provinceId={scope.province?.id}
        />
      </Section>
      <Section title={t('result.proposals')} id="proposals">
        {proposals}
      </Section>
      <Section title={t('result.leftOut')} id="left-out">
        <p>
          {t('result.leftOut.counts', {
            needs: summary.leftOut.needItems,
            offers: summary.leftOut.offerItems,
            found: summary.leftOut.changesFound,
          })}
        </p>
        <LeftOutList code={code} />
      </Section>
      <Section title={t('result.prices')} id="prices">
        <CellPrices code={code} />
      </Section>
      <Section title={t('result.commodities')} id="commodities">
        <CommodityWorths summary={summary} />
      </Section>
      <Section title={t('certificate.title')} id="certificate">
        <Certificate round={data} />
      </Section>
    </>
  );
}

function GreedyGain({ data: { summary, objective } }: { data: Result }) {
  const greedy = whole(summary?.greedyObjective ?? 0);
  const gain = whole(objective ?? 0) - greedy;
  if (gain <= 0n) return null;
  const share = format.percent(ratio(gain, greedy));
  return <p>{t('result.gain', { greedy: format.moneyShort(greedy), gain: format.moneyShort(gain), share })}</p>;
}
