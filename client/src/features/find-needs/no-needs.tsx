import { useQuery } from 'urql';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Row } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { Empty } from '../../ui/states.tsx';
import type { OtherNames } from './facet-words.ts';
import { FilterChips } from './filter-chips.tsx';
import type { NeedFacets } from './need-facets.ts';
import { type NeedsSearch, needsSearch } from './needs-search.ts';

const NeighboursQuery = graphql(`
  query NeighbourCounties($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on County { id neighbours { id } } }
  }
`);

const NEAREST = 6;

type NoNeedsProps = {
  search: NeedsSearch;
  facets: NeedFacets | undefined;
  names: OtherNames;
  onChange: (change: Partial<NeedsSearch>) => void;
};

/** Nothing found: what to take off, and where nearby the same search finds something. */
export function NoNeeds({ search, facets, names, onChange }: NoNeedsProps) {
  const near = useNearCounties(search, facets);
  return (
    <Empty title={t('findNeeds.none')}>
      <p>{t('findNeeds.none.widen')}</p>
      <FilterChips search={search} facets={facets} names={names} onChange={onChange} />
      {near.counties.length > 0 && (
        <>
          <p>{near.bordering ? t('findNeeds.none.near') : t('findNeeds.none.elsewhere')}</p>
          <Row as="ul" gap={12}>
            {near.counties.map(({ value, label, count }) => (
              <li key={value}>
                <Link to={paths.needs(needsSearch.write({ ...search, county: [value], pages: 1 }))}>
                  {t('findNeeds.none.place', { county: label ? localized(label) : value, n: count })}
                </Link>
              </li>
            ))}
          </Row>
        </>
      )}
    </Empty>
  );
}

/** Counties in which the same search, but for the county, finds needs: those that border first. */
function useNearCounties(search: NeedsSearch, facets: NeedFacets | undefined) {
  const [{ data }] = useQuery({
    query: NeighboursQuery,
    variables: { ids: search.county },
    pause: search.county.length === 0,
  });
  const found = (facets?.counties ?? [])
    .filter(({ value, count }) => count > 0 && !search.county.includes(value))
    .sort((a, b) => b.count - a.count);
  const borders = new Set(
    (data?.nodes ?? []).flatMap((node) => (node?.__typename === 'County' ? node.neighbours.map(({ id }) => id) : [])),
  );
  const bordering = found.filter(({ value }) => borders.has(value));
  return bordering.length > 0
    ? { bordering: true, counties: bordering }
    : { bordering: false, counties: search.county.length > 0 ? found.slice(0, NEAREST) : [] };
}
