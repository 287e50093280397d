import { useState } from 'react';
import { useQuery } from 'urql';
import { amountText } from '../../entities/commodity/amount-text.ts';
import { CommodityUnitFragment, quantityText } from '../../entities/commodity/quantity-text.ts';
import { type NameOf, useFactNames } from '../../entities/match/fact-names.ts';
import { changeSentence, leftOutSentence } from '../../entities/match/reason-words.ts';
import { graphql, type ResultOf } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { ChoiceTabs } from '../../ui/choice-tabs.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { QueryView } from '../../ui/states.tsx';
import { OutbidBy } from './outbid-by.tsx';
import s from './run-round.module.css';

const LeftOutQuery = graphql(
  `
  query RoundLeftOut($code: String!, $side: LeftOutSide!, $first: Int!, $after: String) {
    allocationRound(code: $code) {
      id
      leftOut(side: $side, first: $first, after: $after) {
        edges {
          node {
            id
            wouldGet
            verified
            reason { code facts }
            nearestChange { code facts }
            needItem {
              id
              chain { open }
              commodity { id ...CommodityUnit }
              need { id code title { fa azb en } county { id name { fa azb en } } }
            }
            offerItem {
              id
              free
              commodity { id ...CommodityUnit }
              offer { id code title { fa azb en } organization { id name { fa azb en } } }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`,
  [CommodityUnitFragment],
);
type Connection = NonNullable<ResultOf<typeof LeftOutQuery>['allocationRound']>['leftOut'];
type LeftOut = Connection['edges'][number]['node'];

const SIDES = ['NEED_ITEM', 'OFFER_ITEM'] as const;
const PAGE = 20;

/** Everybody who got nothing, with one reason and the nearest change that would have matched. */
export function LeftOutList({ code }: { code: string }) {
  const [side, setSide] = useState<(typeof SIDES)[number]>('NEED_ITEM');
  return (
    <Stack>
      <ChoiceTabs
        label={t('result.leftOut.side')}
        value={side}
        onChange={setSide}
        choices={SIDES.map((value) => ({ value, label: t(`result.leftOut.${value}`) }))}
      />
      <Pages key={side} code={code} side={side} />
    </Stack>
  );
}

function Pages({ code, side }: { code: string; side: (typeof SIDES)[number] }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, at) => (
        <OnePage
          key={after ?? 'first'}
          code={code}
          side={side}
          after={after}
          before={at * PAGE}
          onMore={at === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : undefined}
        />
      ))}
    </>
  );
}

type PageProps = {
  code: string;
  side: (typeof SIDES)[number];
  after: string | null;
  before: number;
  onMore: ((cursor: string | null) => void) | undefined;
};

function OnePage({ code, side, after, before, onMore }: PageProps) {
  const [result, readAgain] = useQuery({ query: LeftOutQuery, variables: { code, side, first: PAGE, after } });
  const nameOf = useFactNames();
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ allocationRound }) => {
        if (!allocationRound) return null;
        const { edges, pageInfo } = allocationRound.leftOut;
        if (edges.length === 0) return <p>{t('result.leftOut.none')}</p>;
        return (
          <>
            <ul className={s.leftOut}>
              {edges.map(({ node }) => (
                <LeftOutItem key={node.id} left={node} nameOf={nameOf} />
              ))}
            </ul>
            {onMore && (
              <LoadMore
                shown={before + edges.length}
                hasMore={pageInfo.hasNextPage}
                onMore={() => onMore(pageInfo.endCursor)}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function LeftOutItem({ left, nameOf }: { left: LeftOut; nameOf: NameOf }) {
  const { needItem, offerItem, reason, nearestChange, wouldGet, verified } = left;
  const item = needItem ?? offerItem;
  if (!item) return null;
  const { commodity } = item;
  const saying = { nameOf, amount: (quantity: bigint | number | string) => quantityText(commodity, quantity) };
  const change = nearestChange && { code: nearestChange.code, facts: withUnits(nearestChange.facts, wouldGet) };
  return (
    <li className={s.left}>
      <h3 className={s.leftTitle}>
        {needItem ? (
          <Link to={paths.need(needItem.need.code)}>
            <Bdi>{localized(needItem.need.title)}</Bdi>
          </Link>
        ) : (
          offerItem && (
            <Link to={paths.offer(offerItem.offer.code)}>
              <Bdi>{localized(offerItem.offer.title)}</Bdi>
            </Link>
          )
        )}
      </h3>
      <p className={s.quiet}>
        {amountText(commodity, needItem ? needItem.chain.open : (offerItem?.free ?? 0))}
        {' · '}
        {needItem ? localized(needItem.need.county.name) : offerItem && localized(offerItem.offer.organization.name)}
      </p>
      <p>
        <strong>{t('result.leftOut.why')}:</strong> {leftOutSentence(reason, saying)}
      </p>
      <OutbidBy reason={reason} side={needItem ? 'NEED_ITEM' : 'OFFER_ITEM'} />
      <p>
        <strong>{t('result.leftOut.change')}:</strong>{' '}
        {change ? changeSentence(change, saying) : noChangeSentence(reason.code, verified)}
      </p>
    </li>
  );
}

/** Without a change to name: what is missing altogether, or that none of those tried helps. */
function noChangeSentence(reason: string, verified: boolean): string {
  if (reason === 'NO_OFFER_OF_COMMODITY') return t('result.leftOut.newOffer');
  if (reason === 'NO_NEED_OF_COMMODITY') return t('result.leftOut.newNeed');
  return t(verified ? 'reason.change.none' : 'result.leftOut.unverified');
}

/** The units that the change would have brought stand beside the facts of the change. */
function withUnits(facts: LeftOut['reason']['facts'], wouldGet: string): LeftOut['reason']['facts'] {
  const isRecord = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
  return isRecord && whole(wouldGet) > 0n ? { ...facts, wouldGet } : facts;
}
