import { CommodityUnitFragment, commodityNameOf, quantityText } from '../../entities/commodity/quantity-text.ts';
import { NeedTitle, NeedTitleFragment } from '../../entities/need/need-title.tsx';
import { OrganizationName, OrganizationNameFragment } from '../../entities/organization/organization-name.tsx';
import { PlaceCountyFragment, placeName } from '../../entities/place/place-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { DataList } from '../../ui/data-list.tsx';

export const CommitmentFactsFragment = graphql(
  `
  fragment CommitmentFacts on Commitment {
    id
    quantity
    value
    unitPrice
    deliverFrom
    deliverBy
    conditions
    commodity { id kind ...CommodityUnit }
    need { id ...NeedTitle county { id ...PlaceCounty } }
    provider { id ...OrganizationName }
    programOffice { id ...OrganizationName }
  }
`,
  [CommodityUnitFragment, NeedTitleFragment, PlaceCountyFragment, OrganizationNameFragment],
);

/** What is promised, by whom, to whom, where and when. */
export function CommitmentFacts({ commitment }: { commitment: FragmentOf<typeof CommitmentFactsFragment> }) {
  const data = readFragment(CommitmentFactsFragment, commitment);
  const { commodity, value, deliverFrom, deliverBy, conditions } = data;
  const isPriced = commodity.kind !== 'CASH' && whole(value) > 0n;
  const span = t('commitment.window.span', { from: format.day(deliverFrom), by: format.day(deliverBy) });
  return (
    <DataList
      items={[
        { key: 'need', label: t('commitment.need'), value: <NeedTitle need={data.need} withCode /> },
        { key: 'item', label: t('commitment.item'), value: commodityNameOf(commodity) },
        {
          key: 'quantity',
          label: t('commitment.quantity'),
          value: (
            <strong>
              {commodity.kind === 'CASH' ? format.money(data.quantity) : quantityText(commodity, data.quantity)}
            </strong>
          ),
        },
        ...(isPriced
          ? [
              {
                key: 'value',
                label: t('commitment.value'),
                value: (
                  <>
                    {format.money(value)} <small>{t('commitment.value.at')}</small>
                  </>
                ),
              },
            ]
          : []),
        { key: 'provider', label: t('commitment.provider'), value: <OrganizationName organization={data.provider} /> },
        { key: 'office', label: t('commitment.office'), value: <OrganizationName organization={data.programOffice} /> },
        { key: 'place', label: t('commitment.place'), value: placeName(data.need.county) },
        { key: 'window', label: t('commitment.window'), value: span },
        // empty too for who may not read them: then nothing is said about them
        ...(conditions
          ? [{ key: 'conditions', label: t('commitment.conditions'), value: <Bdi>{conditions}</Bdi> }]
          : []),
      ]}
    />
  );
}
