import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Link } from '../../ui/link.tsx';

export const OrganizationNameFragment = graphql(`
  fragment OrganizationName on Organization { id slug kind name { fa azb en } }
`);

/** An organization named in a sentence or a list; leads to its page. */
export function OrganizationName({ organization }: { organization: FragmentOf<typeof OrganizationNameFragment> }) {
  const { slug, name } = readFragment(OrganizationNameFragment, organization);
  return (
    <Link to={paths.organization(slug)}>
      <Bdi>{localized(name)}</Bdi>
    </Link>
  );
}
