import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { CommodityUnitFragment, quantityText } from '../commodity/quantity-text.ts';
import s from './need-items-table.module.css';

export const NeedItemsFragment = graphql(
  `
  fragment NeedItems on Need {
    id
    items {
      id
      note
      minimumLot
      unitPrice
      priceDate
      chain { required open }
      commodity { id kind name { fa azb en } ...CommodityUnit }
    }
  }
`,
  [CommodityUnitFragment],
);

type Item = { readonly id: string; readonly open: bigint; readonly commodity: string };

/** The items as a table; `act` puts something to press beside what is still open. */
export function NeedItemsTable({
  need,
  act,
}: {
  need: FragmentOf<typeof NeedItemsFragment>;
  act?: (item: Item) => ReactNode;
}) {
  const { items } = readFragment(NeedItemsFragment, need);
  const columns: Column<ItemData>[] = [
    { key: 'commodity', label: t('need.item.commodity'), rowHeader: true, cell: (item) => <ItemName item={item} /> },
    {
      key: 'required',
      label: t('need.item.required'),
      numeric: true,
      cell: ({ commodity, chain }) => quantityText(commodity, chain.required),
    },
    { key: 'price', label: t('need.item.price'), numeric: true, cell: (item) => <ItemPrice item={item} /> },
    {
      key: 'remaining',
      label: t('need.item.remaining'),
      numeric: true,
      cell: ({ commodity, chain }) => <strong>{quantityText(commodity, chain.open)}</strong>,
    },
  ];
  if (act) {
    const cell = ({ id, chain, commodity }: ItemData) =>
      act({ id, open: whole(chain.open), commodity: localized(commodity.name) });
    columns.push({ key: 'act', label: t('need.item.act'), cell });
  }
  return (
    <Table
      caption={t('need.items')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      narrow="cards"
    />
  );
}

type ItemData = ResultOf<typeof NeedItemsFragment>['items'][number];

function ItemName({ item }: { item: ItemData }) {
  return (
    <span className={s.name}>
      {localized(item.commodity.name)}
      {whole(item.minimumLot) > 1n && (
        <small>{t('need.item.lot', { amount: quantityText(item.commodity, item.minimumLot) })}</small>
      )}
      {item.note && (
        <small>
          <Bdi>{item.note}</Bdi>
        </small>
      )}
    </span>
  );
}

/** A unit of money has no price of its own; elsewhere the price stands with its day. */
function ItemPrice({ item }: { item: ItemData }) {
  if (item.commodity.kind === 'CASH') return '–';
  if (whole(item.unitPrice) === 0n) return t('commodity.unpriced');
  return (
    <span className={s.name}>
      {format.money(item.unitPrice)}
      <small>{t('need.item.priceOn', { day: format.day(item.priceDate) })}</small>
    </span>
  );
}
