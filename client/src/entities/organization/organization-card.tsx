import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { Row } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import s from './organization-card.module.css';
import { OrganizationVerificationFragment, VerificationText } from './verification-text.tsx';

export const OrganizationCardFragment = graphql(
  `
  fragment OrganizationCard on Organization {
    id
    slug
    kind
    name { fa azb en }
    about { fa azb en }
    county { id name { fa azb en } }
    province { id name { fa azb en } }
    ...OrganizationVerification
  }
`,
  [OrganizationVerificationFragment],
);

export function OrganizationCard({ organization }: { organization: FragmentOf<typeof OrganizationCardFragment> }) {
  const data = readFragment(OrganizationCardFragment, organization);
  return (
    <Card as="article">
      <CardTitle>
        <Link to={paths.organization(data.slug)} look="plain">
          <Bdi>{localized(data.name)}</Bdi>
        </Link>
      </CardTitle>
      <Row gap={8}>
        <Tag>{t(`organization.kind.${data.kind}`)}</Tag>
        <span className={s.place}>{placeOfWork(data)}</span>
      </Row>
      {data.about && <p className={s.about}>{localized(data.about)}</p>}
      <p className={s.foot}>
        <VerificationText organization={data} />
      </p>
    </Card>
  );
}

type Name = { fa: string; azb: string | null; en: string | null };

/** «مراغه», «همهٔ استان آذربایجان شرقی», «سراسر کشور» */
export function placeOfWork({
  county,
  province,
}: {
  county: { name: Name } | null;
  province: { name: Name } | null;
}): string {
  if (county) return localized(county.name);
  return province
    ? t('organization.wholeProvince', { province: localized(province.name) })
    : t('organization.wholeCountry');
}
