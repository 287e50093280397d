import { useQuery } from 'urql';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { Section } from '../../ui/page.tsx';
import { QueryView } from '../../ui/states.tsx';
import { busiestProvince, CountyMap, CountyMapFragment } from './county-map.tsx';

const HomeMap = graphql(
  `
  query HomeMap {
    needFacets(filter: { states: [PUBLISHED], hasRemaining: true }) {
      provinces { value count }
      counties { value count }
    }
    provinces { id counties { id tileColumn } ...CountyMap }
  }
`,
  [CountyMapFragment],
);

/** Needs by county; by itself, so that neither its code nor its numbers hold the page up. */
export function NeedsMap({ onSelect }: { onSelect: (countyId: string) => void }) {
  const [result, readAgain] = useQuery({ query: HomeMap });
  return (
    <Section title={t('welcome.map')}>
      <p>{t('welcome.map.how')}</p>
      <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
        {({ provinces, needFacets }) => {
          const province = busiestProvince(provinces, needFacets.provinces);
          return province && <CountyMap province={province} counts={needFacets.counties} onSelect={onSelect} />;
        }}
      </QueryView>
    </Section>
  );
}
