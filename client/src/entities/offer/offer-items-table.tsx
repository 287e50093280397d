import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { locale } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { type Column, Table } from '../../ui/table.tsx';
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
        ...amounts(),
        { key: 'limits', label: t('offer.item.limits'), cell: (item) => <Limits item={item} /> },
      ]}
    />
  );
}

function amounts(): Column<Item>[] {
  const amount = (key: string, label: string, of: (item: Item) => bigint | string): Column<Item> => ({
    key,
    label,
    numeric: true,
    cell: (item) => quantityText(item.commodity, of(item)),
  });
  return [
    amount('capacity', t('offer.item.capacity'), (item) => item.capacity),
    {
      ...amount('free', t('offer.item.free'), (item) => item.free),
      cell: (item) => <strong>{quantityText(item.commodity, item.free)}</strong>,
    },
    amount('held', t('offer.item.held'), (item) => item.held),
    amount('promised', t('offer.item.promised'), (item) => item.committed),
    amount('delivered', t('offer.item.delivered'), (item) => whole(item.delivered) + whole(item.verified)),
  ];
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
