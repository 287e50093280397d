import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { locale } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Table } from '../../ui/table.tsx';
import { CommodityUnitFragment, commodityNameOf, quantityText } from '../commodity/quantity-text.ts';

export const OfferItemsFragment = graphql(
  `
  fragment OfferItems on Offer {
    id
    items {
      id
      capacity
      free
      held
      committed
      delivered
      verified
      minimumPerNeed
      maximumPerNeed
      commodity { id ...CommodityUnit }
      provinces { id name { fa azb en } }
      counties { id name { fa azb en } }
      targetGroups { id name { fa azb en } }
      domains { id name { fa azb en } }
      programs { id name { fa azb en } }
    }
  }
`,
  [CommodityUnitFragment],
);
type Item = ResultOf<typeof OfferItemsFragment>['items'][number];

/** Capacity = free + held + committed + delivered (+ verified); each number stands, so that nobody has to believe us. */
export function OfferItemsTable({ offer }: { offer: FragmentOf<typeof OfferItemsFragment> }) {
  const { items } = readFragment(OfferItemsFragment, offer);
  const amount = (item: Item, value: bigint | string) => quantityText(item.commodity, value);
  return (
    <Table
      caption={t('offer.items')}
      captionHidden
      narrow="cards"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'commodity',
          label: t('offer.item.commodity'),
          rowHeader: true,
          cell: (item) => commodityNameOf(item.commodity),
        },
        {
          key: 'capacity',
          label: t('offer.item.capacity'),
          numeric: true,
          cell: (item) => amount(item, item.capacity),
        },
        {
          key: 'free',
          label: t('offer.item.free'),
          numeric: true,
          cell: (item) => <strong>{amount(item, item.free)}</strong>,
        },
        { key: 'held', label: t('offer.item.held'), numeric: true, cell: (item) => amount(item, item.held) },
        {
          key: 'promised',
          label: t('offer.item.promised'),
          numeric: true,
          cell: (item) => amount(item, item.committed),
        },
        {
          key: 'delivered',
          label: t('offer.item.delivered'),
          numeric: true,
          cell: (item) => amount(item, whole(item.delivered) + whole(item.verified)),
        },
        { key: 'limits', label: t('offer.item.limits'), cell: (item) => <Limits item={item} /> },
      ]}
    />
  );
}

function Limits({ item }: { item: Item }) {
  const comma = locale === 'en' ? ', ' : '، ';
  const named = [item.programs, item.domains, item.targetGroups, item.counties, item.provinces]
    .filter((list) => list.length > 0)
    .map((list) => list.map(({ name }) => localized(name)).join(comma));
  const least = whole(item.minimumPerNeed);
  return (
    <ul>
      {named.length === 0 && <li>{t('offer.item.anywhere')}</li>}
      {named.map((places) => (
        <li key={places}>{t('offer.item.places', { places })}</li>
      ))}
      {least > 1n && <li>{t('offer.item.least', { amount: quantityText(item.commodity, least) })}</li>}
      {item.maximumPerNeed !== null && (
        <li>{t('offer.item.most', { amount: quantityText(item.commodity, item.maximumPerNeed) })}</li>
      )}
    </ul>
  );
}
