import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { locale } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';

export const PlaceCountyFragment = graphql(`
  fragment PlaceCounty on County { id key name { fa azb en } province { id name { fa azb en } } }
`);

/** «مراغه، آذربایجان شرقی» */
export function placeName(county: FragmentOf<typeof PlaceCountyFragment>): string {
  const { name, province } = readFragment(PlaceCountyFragment, county);
  return `${localized(name)}${locale === 'en' ? ', ' : '، '}${localized(province.name)}`;
}
