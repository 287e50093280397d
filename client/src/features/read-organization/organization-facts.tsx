import { placeOfWork } from '../../entities/organization/organization-card.tsx';
import { OrganizationName, OrganizationNameFragment } from '../../entities/organization/organization-name.tsx';
import { OrganizationVerificationFragment, VerificationText } from '../../entities/organization/verification-text.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Code } from '../../ui/bdi.tsx';
import { DataList, type Datum } from '../../ui/data-list.tsx';
import s from './organization-facts.module.css';

export const OrganizationFactsFragment = graphql(
  `
  fragment OrganizationFacts on Organization {
    id
    kind
    legalId
    honourRate
    finishedCommitmentCount
    verifiedAt
    verificationExpiresAt
    county { id name { fa azb en } }
    province { id name { fa azb en } }
    parent { id ...OrganizationName }
    ...OrganizationVerification
  }
`,
  [OrganizationNameFragment, OrganizationVerificationFragment],
);
type Facts = ResultOf<typeof OrganizationFactsFragment>;

const GIVES = ['BUSINESS', 'CHARITY', 'COOPERATIVE', 'VOLUNTEER', 'WELFARE_OFFICE'];

/** Who it is, who vouches for it and until when, and how well it has kept its word. */
export function OrganizationFacts({ organization }: { organization: FragmentOf<typeof OrganizationFactsFragment> }) {
  const data = readFragment(OrganizationFactsFragment, organization);
  const items: Datum[] = [
    { key: 'verification', label: t('organization.verification'), value: <Verification data={data} /> },
    { key: 'place', label: t('readOrganization.place'), value: placeOfWork(data) },
  ];
  if (GIVES.includes(data.kind))
    items.splice(1, 0, { key: 'honour', label: t('organization.honour'), value: <Honour data={data} /> });
  if (data.parent) {
    items.push({
      key: 'parent',
      label: t('readOrganization.parent'),
      value: <OrganizationName organization={data.parent} />,
    });
  }
  if (data.legalId)
    items.push({ key: 'legalId', label: t('readOrganization.legalId'), value: <Code>{data.legalId}</Code> });
  return <DataList items={items} />;
}

function Verification({ data }: { data: Facts }) {
  return (
    <span className={s.stacked}>
      <VerificationText organization={data} />
      {data.verifiedAt && <small>{t('readOrganization.verifiedOn', { day: format.day(data.verifiedAt) })}</small>}
      {data.verificationExpiresAt && (
        <small>{t('readOrganization.validUntil', { day: format.day(data.verificationExpiresAt) })}</small>
      )}
    </span>
  );
}

const TEN_THOUSAND = 10_000;

function Honour({ data: { honourRate, finishedCommitmentCount } }: { data: Facts }) {
  if (honourRate === null) return t('organization.honour.few');
  const share = format.percent(honourRate / TEN_THOUSAND);
  return (
    <span className={s.stacked}>
      <strong>{share}</strong>
      <small>{t('organization.honour.of', { share, n: finishedCommitmentCount })}</small>
      <small>{t('readOrganization.honour.means')}</small>
    </span>
  );
}
