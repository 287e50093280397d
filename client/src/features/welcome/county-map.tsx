import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { TileMap } from '../../ui/charts/tile-map.tsx';

export const CountyMapFragment = graphql(`
  fragment CountyMap on Province {
    id
    name { fa azb en }
    counties { id name { fa azb en } tileColumn tileRow }
  }
`);

type CountyMapProps = {
  province: FragmentOf<typeof CountyMapFragment>;
  counts: readonly { value: string; count: number }[];
  onSelect: (countyId: string) => void;
};

/** Counties of a province as tiles with the number of their needs; nothing where the province has no tiles yet. */
export function CountyMap({ province, counts, onSelect }: CountyMapProps) {
  const { name, counties } = readFragment(CountyMapFragment, province);
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));
  const tiles = counties.flatMap(({ id, name: county, tileColumn, tileRow }) => {
    if (tileColumn === null || tileRow === null) return [];
    const value = countOf.get(id) ?? 0;
    return [{ id, name: localized(county), column: tileColumn, row: tileRow, value, text: format.number(value) }];
  });
  if (tiles.length === 0) return null;
  return <TileMap title={t('welcome.map.title', { province: localized(name) })} tiles={tiles} onSelect={onSelect} />;
}

/** The province to show first: the one with most needs among those that have a tile map. */
export function busiestProvince<P extends { id: string; counties: readonly { tileColumn: number | null }[] }>(
  provinces: readonly P[],
  counts: readonly { value: string; count: number }[],
): P | undefined {
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));
  return provinces
    .filter(({ counties }) => counties.some(({ tileColumn }) => tileColumn !== null))
    .sort((a, b) => (countOf.get(b.id) ?? 0) - (countOf.get(a.id) ?? 0))[0];
}
