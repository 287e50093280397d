import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import {
  CommodityUnitFragment,
  chainUnitOf,
  commodityNameOf,
  quantityText,
} from '../../entities/commodity/quantity-text.ts';
import { type Suggestion, SuggestionFragment } from '../../entities/suggestion/suggestion.ts';
import { graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { whole } from '../../lib/locale/digits.ts';
import { paths } from '../../lib/paths.ts';
import { ChainBar } from '../../ui/charts/chain-bar.tsx';
import { Grid, Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/page.tsx';
import { Empty, Loading, NotFound, QueryView } from '../../ui/states.tsx';
import s from './matching-board.module.css';
import { OfferColumn } from './offer-column.tsx';
import { SplitLines } from './split-lines.tsx';

const MatchingBoardQuery = graphql(
  `
  query MatchingBoard($code: String!, $first: Int!) {
    need(code: $code) {
      id
      items {
        id
        chain { required open held committed delivered verified }
        commodity { id ...CommodityUnit }
        suggestions(first: $first) { id ...SuggestedPair }
      }
    }
  }
`,
  [CommodityUnitFragment, SuggestionFragment],
);
type Item = NonNullable<ResultOf<typeof MatchingBoardQuery>['need']>['items'][number];

const OFFERS = 6;

type BoardProps = {
  /** The need's public code. */
  code: string;
  /** What the reader may do with a pair; the board itself only shows. */
  acts?: (suggestion: Suggestion) => ReactNode;
};

/** Offers side by side for each item of a need, live: put it on a page of officers and approvers. */
export function MatchingBoard({ code, acts }: BoardProps) {
  const [result, readAgain] = useQuery({ query: MatchingBoardQuery, variables: { code, first: OFFERS } });
  return (
    <QueryView
      result={result}
      onRetry={() => readAgain({ requestPolicy: 'network-only' })}
      loading={<Loading lines={6} height="24rem" />}
    >
      {({ need }) =>
        need === null ? (
          <NotFound />
        ) : (
          <Stack gap={32}>
            {need.items.map((item) => (
              <BoardItem key={item.id} item={item} acts={acts} />
            ))}
          </Stack>
        )
      }
    </QueryView>
  );
}

function BoardItem({ item, acts }: { item: Item; acts: BoardProps['acts'] }) {
  const { chain, commodity } = item;
  const suggestions = readFragment(SuggestionFragment, item.suggestions);
  return (
    <Section
      title={
        <>
          {commodityNameOf(commodity)}{' '}
          <span className={s.open}>{t('board.open', { amount: quantityText(commodity, chain.open) })}</span>
        </>
      }
    >
      <ChainBar chain={chain} unit={chainUnitOf(commodity)} />
      {whole(chain.open) === 0n ? (
        <p>{t('board.item.closed')}</p>
      ) : suggestions.length === 0 ? (
        <NoOffer />
      ) : (
        <>
          <SplitLines open={chain.open} commodity={commodity} suggestions={suggestions} />
          <Grid as="ul" min={19} label={t('board.offers')}>
            {suggestions.map((suggestion) => (
              <li key={suggestion.id} className={s.column}>
                <OfferColumn suggestion={suggestion} acts={acts?.(suggestion)} />
              </li>
            ))}
          </Grid>
        </>
      )}
    </Section>
  );
}

function NoOffer() {
  return (
    <Empty
      title={t('board.none')}
      action={
        <Link to={paths.offers()} look="secondary">
          {t('app.nav.offers')}
        </Link>
      }
    >
      <p>{t('board.none.why')}</p>
    </Empty>
  );
}
