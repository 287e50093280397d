import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import type { Option } from '../../ui/select-field.tsx';
import { CommodityUnitFragment } from './quantity-text.ts';

const CatalogueQuery = graphql(
  `
  query Catalogue {
    commodities {
      id
      kind
      name { fa azb en }
      price { price validFrom source sample }
      ...CommodityUnit
    }
  }
`,
  [CommodityUnitFragment],
);
export type CatalogueEntry = ResultOf<typeof CatalogueQuery>['commodities'][number];
type Catalogue = { known: boolean; options: Option[]; entry: (id: string) => CatalogueEntry | undefined };

/** The whole catalogue, read once: what can be asked and offered, in which unit, at which price. */
export function useCatalogue(): Catalogue {
  const context = useMemo(() => ({ additionalTypenames: ['Codelist'] }), []);
  const [{ data }] = useQuery({ query: CatalogueQuery, requestPolicy: 'cache-first', context });
  return useMemo(() => {
    const entries = data?.commodities ?? [];
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const options = entries.map(({ id, name, kind }) => ({
      value: id,
      label: localized(name),
      hint: t(`commodity.kind.${kind}`),
    }));
    return { known: data !== undefined, options, entry: (id) => byId.get(id) };
  }, [data]);
}
