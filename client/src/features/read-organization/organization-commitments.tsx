import { CommitmentStanding, CommitmentStandingFragment } from '../../entities/commitment/commitment-status.tsx';
import { CommodityUnitFragment, commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { NeedTitle, NeedTitleFragment } from '../../entities/need/need-title.tsx';
import { OrganizationName, OrganizationNameFragment } from '../../entities/organization/organization-name.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { type Column, Table } from '../../ui/table.tsx';

export const OrganizationCommitmentFragment = graphql(
  `
  fragment OrganizationCommitment on Commitment {
    id
    quantity
    delivered
    verified
    committedAt
    commodity { id ...CommodityUnit }
    need { id ...NeedTitle }
    provider { id ...OrganizationName }
    ...CommitmentStanding
  }
`,
  [CommodityUnitFragment, NeedTitleFragment, OrganizationNameFragment, CommitmentStandingFragment],
);

type Row = ResultOf<typeof OrganizationCommitmentFragment>;

/** What it has signed, and how much of each has arrived and been verified; an office's page says who gives. */
export function OrganizationCommitments({
  commitments,
  isOffice,
}: {
  isOffice: boolean;
  commitments: readonly FragmentOf<typeof OrganizationCommitmentFragment>[];
}) {
  return (
    <Table
      caption={t('readOrganization.commitments')}
      captionHidden
      narrow="cards"
      rows={readFragment(OrganizationCommitmentFragment, commitments)}
      rowKey={({ id }) => id}
      columns={[...names(isOffice), ...amounts(), ...standing()]}
    />
  );
}

function names(isOffice: boolean): Column<Row>[] {
  const provider: Column<Row> = {
    key: 'provider',
    label: t('nextStep.side.PROVIDER'),
    cell: (row) => <OrganizationName organization={row.provider} />,
  };
  return [
    {
      key: 'need',
      label: t('readOrganization.need'),
      rowHeader: true,
      cell: ({ need }) => <NeedTitle need={need} />,
    },
    ...(isOffice ? [provider] : []),
    { key: 'commodity', label: t('ledger.commodity'), cell: ({ commodity }) => commodityNameOf(commodity) },
  ];
}

function amounts(): Column<Row>[] {
  const amount = (key: string, label: string, of: (row: Row) => string): Column<Row> => ({
    key,
    label,
    numeric: true,
    cell: (row) => quantityText(row.commodity, of(row)),
  });
  return [
    amount('quantity', t('ui.chain.committed'), (row) => row.quantity),
    amount('delivered', t('ui.chain.delivered'), (row) => row.delivered),
    amount('verified', t('ui.chain.verified'), (row) => row.verified),
  ];
}

function standing(): Column<Row>[] {
  return [
    {
      key: 'day',
      label: t('readNeed.signedOn'),
      cell: ({ committedAt }) => (committedAt ? format.day(committedAt) : '–'),
    },
    {
      key: 'state',
      label: t('need.state'),
      cell: (commitment) => <CommitmentStanding commitment={commitment} />,
    },
  ];
}
