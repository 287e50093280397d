import { COMMITMENT_TONES } from '../../entities/commitment/commitment-status.tsx';
import { CommodityUnitFragment, commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { NeedTitle, NeedTitleFragment } from '../../entities/need/need-title.tsx';
import { OrganizationName, OrganizationNameFragment } from '../../entities/organization/organization-name.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { StateText } from '../../ui/tag.tsx';

export const OrganizationCommitmentFragment = graphql(
  `
  fragment OrganizationCommitment on Commitment {
    id
    state
    quantity
    delivered
    verified
    committedAt
    commodity { id ...CommodityUnit }
    need { id ...NeedTitle }
    provider { id ...OrganizationName }
  }
`,
  [CommodityUnitFragment, NeedTitleFragment, OrganizationNameFragment],
);

/** What it has signed, and how much of each has arrived and been verified; an office's page says who gives. */
export function OrganizationCommitments({
  commitments,
  isOffice,
}: {
  isOffice: boolean;
  commitments: readonly FragmentOf<typeof OrganizationCommitmentFragment>[];
}) {
  const rows = readFragment(OrganizationCommitmentFragment, commitments);
  const provider: Column<(typeof rows)[number]> = {
    key: 'provider',
    label: t('nextStep.side.PROVIDER'),
    cell: ({ provider: giver }) => <OrganizationName organization={giver} />,
  };
  return (
    <Table
      caption={t('readOrganization.commitments')}
      captionHidden
      narrow="cards"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'need',
          label: t('readOrganization.need'),
          rowHeader: true,
          cell: ({ need }) => <NeedTitle need={need} />,
        },
        ...(isOffice ? [provider] : []),
        { key: 'commodity', label: t('ledger.commodity'), cell: ({ commodity }) => commodityNameOf(commodity) },
        {
          key: 'quantity',
          label: t('ui.chain.committed'),
          numeric: true,
          cell: ({ commodity, quantity }) => quantityText(commodity, quantity),
        },
        {
          key: 'delivered',
          label: t('ui.chain.delivered'),
          numeric: true,
          cell: ({ commodity, delivered }) => quantityText(commodity, delivered),
        },
        {
          key: 'verified',
          label: t('ui.chain.verified'),
          numeric: true,
          cell: ({ commodity, verified }) => quantityText(commodity, verified),
        },
        {
          key: 'day',
          label: t('readNeed.signedOn'),
          cell: ({ committedAt }) => (committedAt ? format.day(committedAt) : '–'),
        },
        {
          key: 'state',
          label: t('need.state'),
          cell: ({ state }) => <StateText tone={COMMITMENT_TONES[state]}>{t(`commitment.state.${state}`)}</StateText>,
        },
      ]}
    />
  );
}
