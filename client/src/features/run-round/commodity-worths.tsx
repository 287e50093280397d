import { CommodityUnitFragment, commodityNameOf } from '../../entities/commodity/quantity-text.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { Stack } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { ratio } from './certificate.tsx';

export const CommodityWorthsFragment = graphql(
  `
  fragment CommodityWorths on RoundSummary {
    commodities {
      commodities { id ...CommodityUnit }
      proposals
      objective
      capBound
      lotBound
      greedyObjective
      value
    }
  }
`,
  [CommodityUnitFragment],
);

/** Each commodity is solved and proven in points of its own unit; only as weighted value can they be put side by side. */
export function CommodityWorths({ summary }: { summary: FragmentOf<typeof CommodityWorthsFragment> }) {
  const { commodities } = readFragment(CommodityWorthsFragment, summary);
  return (
    <Stack>
      <p>{t('result.value.means')}</p>
      <Table
        caption={t('result.commodities')}
        captionHidden
        narrow="cards"
        rows={commodities.toSorted((a, b) => (whole(a.value) < whole(b.value) ? 1 : -1))}
        rowKey={({ commodities: [first] }) => first?.id ?? ''}
        columns={[
          {
            key: 'commodity',
            label: t('result.commodity'),
            rowHeader: true,
            cell: (own) =>
              own.commodities.map((commodity) => commodityNameOf(commodity)).join(t('result.commodity.and')),
          },
          { key: 'proposals', label: t('result.proposals'), cell: (own) => format.number(own.proposals) },
          { key: 'value', label: t('result.value'), cell: (own) => format.moneyShort(whole(own.value)) },
          {
            key: 'greedy',
            label: t('result.overGreedy'),
            cell: (own) => shareOf(whole(own.objective) - whole(own.greedyObjective), whole(own.greedyObjective)),
          },
          {
            key: 'cost',
            label: t('result.lotCost'),
            cell: (own) => {
              const cost = whole(own.lotBound) + whole(own.capBound);
              return shareOf(cost, whole(own.objective) + cost);
            },
          },
        ]}
      />
    </Stack>
  );
}

function shareOf(part: bigint, all: bigint): string {
  return part === 0n ? t('result.nothing') : format.percent(ratio(part, all));
}
