import { useState } from 'react';
import { useQuery } from 'urql';
import { amountText } from '../../entities/commodity/amount-text.ts';
import { CommodityUnitFragment, commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { graphql, type ResultOf } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/layout.tsx';
import { QueryView } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';

const RoundCells = graphql(
  `
  query RoundCells($code: String!) {
    allocationRound(code: $code) {
      id
      cells(first: 200) {
      required
      before
      after
      shadowPrice
      county { id name { fa azb en } }
      targetGroup { id name { fa azb en } }
      commodity { id kind ...CommodityUnit }
      }
    }
  }
`,
  [CommodityUnitFragment],
);
type Cell = NonNullable<ResultOf<typeof RoundCells>['allocationRound']>['cells'][number];

const FIRST = 12;

/** What one more unit would be worth in each cell, in words; where it is worth most first. */
export function CellPrices({ code }: { code: string }) {
  const [result, readAgain] = useQuery({ query: RoundCells, variables: { code } });
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ allocationRound }) => <Prices cells={allocationRound?.cells ?? []} />}
    </QueryView>
  );
}

function Prices({ cells }: { cells: readonly Cell[] }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? cells : cells.slice(0, FIRST);
  return (
    <Stack>
      <p>{t('result.prices.means')}</p>
      <Table
        caption={t('result.prices')}
        captionHidden
        narrow="cards"
        rows={shown}
        rowKey={({ county, targetGroup, commodity }) => `${county.id} ${targetGroup.id} ${commodity.id}`}
        columns={[
          {
            key: 'cell',
            label: t('triangle.cell.name'),
            rowHeader: true,
            cell: ({ county, targetGroup }) =>
              t('triangle.cell', { county: localized(county.name), group: localized(targetGroup.name) }),
          },
          { key: 'commodity', label: t('result.commodity'), cell: ({ commodity }) => commodityNameOf(commodity) },
          { key: 'counted', label: t('result.cell.counted'), cell: (cell) => coverText(cell) },
          { key: 'price', label: t('result.price.head'), cell: (cell) => priceText(cell) },
        ]}
      />
      {shown.length < cells.length && (
        <p data-print="hidden">
          {t('result.prices.more', { count: cells.length - shown.length })}{' '}
          <Button size="small" look="quiet" onPress={() => setAll(true)}>
            {t('ui.more')}
          </Button>
        </p>
      )}
    </Stack>
  );
}

function coverText({ commodity, before, after, required }: Cell): string {
  return t('result.cell.change', {
    before: quantityText(commodity, before),
    after: quantityText(commodity, after),
    required: quantityText(commodity, required),
  });
}

/** One unit; of money, where nobody counts single rials, a million toman: worth as many points as all else's unit. */
const oneMore = (commodity: Cell['commodity']) => amountText(commodity, commodity.kind === 'CASH' ? 10_000_000n : 1n);

function priceText({ commodity, shadowPrice }: Cell): string {
  const points = whole(shadowPrice);
  if (points <= 0n) return t('result.price.none');
  return t('result.price', { one: oneMore(commodity), points });
}
