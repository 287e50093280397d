import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Code } from '../../ui/bdi.tsx';
import { Empty } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { CommodityUnitFragment, commodityNameOf, quantityText } from '../commodity/quantity-text.ts';
import { OrganizationName, OrganizationNameFragment } from '../organization/organization-name.tsx';
import s from './ledger-table.module.css';

export const LedgerRowFragment = graphql(
  `
  fragment LedgerRow on LedgerEntry {
    id
    at
    position
    kind
    quantity
    hash
    iatiTransactionTypes
    commodity { id ...CommodityUnit }
    organization { id ...OrganizationName }
  }
`,
  [CommodityUnitFragment, OrganizationNameFragment],
);

const HASH_SHOWN = 12;

type Row = ResultOf<typeof LedgerRowFragment>;

/** The public ledger of a thing: every step with its quantity, IATI transaction type and hash. */
export function LedgerTable({ entries }: { entries: readonly FragmentOf<typeof LedgerRowFragment>[] }) {
  const rows = readFragment(LedgerRowFragment, entries);
  if (rows.length === 0) return <Empty title={t('ledger.empty')} />;
  return (
    <div className={s.ledger}>
      <Table
        caption={t('ledger.caption')}
        captionHidden
        narrow="cards"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[...what(), ...who()]}
      />
    </div>
  );
}

function what(): Column<Row>[] {
  return [
    { key: 'position', label: t('ledger.position'), numeric: true, cell: ({ position }) => format.number(position) },
    {
      key: 'at',
      label: t('ledger.at'),
      cell: ({ at }) => <time dateTime={at}>{`${format.dayNumeric(at)} ${format.time(at)}`}</time>,
    },
    { key: 'kind', label: t('ledger.step'), rowHeader: true, cell: ({ kind }) => t(`ledger.kind.${kind}`) },
    { key: 'commodity', label: t('ledger.commodity'), cell: ({ commodity }) => commodityNameOf(commodity) },
    {
      key: 'quantity',
      label: t('ledger.quantity'),
      numeric: true,
      cell: ({ commodity, quantity }) => quantityText(commodity, quantity),
    },
  ];
}

function who(): Column<Row>[] {
  return [
    {
      key: 'organization',
      label: t('ledger.organization'),
      cell: ({ organization }) => (organization ? <OrganizationName organization={organization} /> : '–'),
    },
    {
      key: 'iati',
      label: t('ledger.iati'),
      cell: ({ iatiTransactionTypes: types }) => (types.length > 0 ? <Code>{types.join(' · ')}</Code> : '–'),
    },
    { key: 'hash', label: t('ledger.hash'), cell: ({ hash }) => <Hash value={hash} /> },
  ];
}

/** The first part of a hash; the whole is in its title and in what is copied by a reader of the page’s source. */
function Hash({ value }: { value: string }) {
  return (
    <span title={value}>
      <Code>{value.slice(0, HASH_SHOWN)}…</Code>
    </span>
  );
}
