import type { ReactNode } from 'react';
import { cellsOf, TriangleFragment } from '../../entities/triangle/triangle-figures.ts';
import { TriangleView } from '../../entities/triangle/triangle-view.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Grid, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/page.tsx';
import { CellPrices, RoundCellsFragment } from './cell-prices.tsx';
import { Certificate, CertificateFragment, ratio } from './certificate.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { RoundMaps } from './round-maps.tsx';
import s from './run-round.module.css';
import { TriangleCompare } from './triangle-compare.tsx';

export const RoundResultFragment = graphql(
  `
  fragment RoundResult on AllocationRound {
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
      before { ...TriangleFigures }
      after { ...TriangleFigures }
      greedy { ...TriangleFigures }
    }
    ...RoundCells
    ...RoundCertificate
  }
`,
  [TriangleFragment, RoundCellsFragment, CertificateFragment],
);
type Result = ResultOf<typeof RoundResultFragment>;

/** All that a solved round has to say; the proposals themselves come from the route, with the acts of this viewer. */
export function RoundResult({
  round,
  proposals,
}: {
  round: FragmentOf<typeof RoundResultFragment>;
  proposals: ReactNode;
}) {
  const data = readFragment(RoundResultFragment, round);
  const { summary, objective, code, scope } = data;
  if (!summary) return null;
  const [before, after, greedy] = readFragment(TriangleFragment, [summary.before, summary.after, summary.greedy]);
  if (!before || !after || !greedy) return null;
  return (
    <>
      <p className={s.lead}>
        {t('result.summary', {
          needs: summary.needItems,
          offers: summary.offerItems,
          proposals: summary.proposals,
          objective: whole(objective ?? 0),
        })}
      </p>
      <Section title={t('result.compare')}>
        <p>{t('result.compare.means')}</p>
        <TriangleCompare before={before} after={after} greedy={greedy} />
        <GreedyGain data={data} />
        <Disclosure title={t('result.opens')}>
          <Grid min={24} gap={32}>
            <Stack>
              <h3>{t('result.before')}</h3>
              <TriangleView triangle={summary.before} />
            </Stack>
            <Stack>
              <h3>{t('result.after')}</h3>
              <TriangleView triangle={summary.after} />
            </Stack>
          </Grid>
        </Disclosure>
      </Section>
      <Section title={t('result.maps')}>
        <RoundMaps before={cellsOf(before.cells)} after={cellsOf(after.cells)} provinceId={scope.province?.id} />
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
        <CellPrices round={data} />
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
  return <p>{t('result.gain', { greedy, gain, share: format.percent(ratio(gain, greedy)) })}</p>;
}
