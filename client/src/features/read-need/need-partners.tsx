import { CommitmentStanding, CommitmentStandingFragment } from '../../entities/commitment/commitment-status.tsx';
import { CommodityUnitFragment, commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { OrganizationName, OrganizationNameFragment } from '../../entities/organization/organization-name.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Table } from '../../ui/table.tsx';

export const NeedPartnersFragment = graphql(
  `
  fragment NeedPartners on Need {
    id
    commitments(first: 50) {
      edges {
        node {
          id
          quantity
          committedAt
          commodity { id ...CommodityUnit }
          provider { id ...OrganizationName }
          ...CommitmentStanding
        }
      }
    }
  }
`,
  [CommodityUnitFragment, OrganizationNameFragment, CommitmentStandingFragment],
);

/** Who has committed how much; a pledge is not listed before it is signed. */
export function NeedPartners({ need }: { need: FragmentOf<typeof NeedPartnersFragment> }) {
  const rows = readFragment(NeedPartnersFragment, need).commitments.edges.map(({ node }) => node);
  return (
    <Table
      caption={t('readNeed.partners')}
      captionHidden
      narrow="cards"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'provider',
          label: t('ledger.organization'),
          rowHeader: true,
          cell: ({ provider }) => <OrganizationName organization={provider} />,
        },
        { key: 'commodity', label: t('ledger.commodity'), cell: ({ commodity }) => commodityNameOf(commodity) },
        {
          key: 'quantity',
          label: t('ledger.quantity'),
          numeric: true,
          cell: ({ commodity, quantity }) => quantityText(commodity, quantity),
        },
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
      ]}
    />
  );
}

export function hasPartners(need: FragmentOf<typeof NeedPartnersFragment>): boolean {
  return readFragment(NeedPartnersFragment, need).commitments.edges.length > 0;
}
