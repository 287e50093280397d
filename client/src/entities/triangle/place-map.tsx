import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';
import { type Tile, TileMap } from '../../ui/charts/tile-map.tsx';
import { shareText } from './cell-words.ts';

const PlaceTiles = graphql(`
  query PlaceTiles {
    provinces {
      id
      name { fa azb en }
      tileColumn
      tileRow
      counties { id name { fa azb en } tileColumn tileRow }
    }
  }
`);

type PlaceMapProps = {
  title: string;
  /** The province whose counties are shown; undefined: the provinces of the country. */
  provinceId: string | undefined;
  /** A share 0-1 by id of county or province; a place that is missing, or null, is hatched. */
  values: ReadonlyMap<string, number | null>;
  selected?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
};

const CODELIST = { additionalTypenames: ['Codelist'] };

/** A share for each place on the tiles of the country or of a province; nothing where a province has no tiles yet. */
export function PlaceMap({ title, provinceId, values, selected, onSelect }: PlaceMapProps) {
  const [{ data }] = useQuery({ query: PlaceTiles, requestPolicy: 'cache-first', context: CODELIST });
  const tiles = useMemo(() => {
    const places = provinceId ? data?.provinces.find(({ id }) => id === provinceId)?.counties : data?.provinces;
    return (places ?? []).flatMap(({ id, name, tileColumn, tileRow }): Tile[] => {
      if (tileColumn === null || tileRow === null) return [];
      const value = values.get(id) ?? null;
      return [{ id, name: localized(name), column: tileColumn, row: tileRow, value, text: shareText(value) }];
    });
  }, [data, provinceId, values]);
  if (tiles.length === 0) return null;
  return (
    <TileMap
      title={title}
      tiles={tiles}
      domain={[0, 1]}
      {...(selected === undefined ? {} : { selected })}
      {...(onSelect ? { onSelect } : {})}
    />
  );
}
