import DataLoader from 'dataloader';
import type { Read } from '#db/read.ts';
import type { Need } from './need.loader.ts';

export const MOST_SIMILAR = 12;

const from = (place: string, likeness: string, rank: number) =>
  `(SELECT n.id, ${rank} AS rank, n.window_end FROM need n
    WHERE n.state = 'PUBLISHED' AND n.open_item_count > 0 AND n.window_end >= $2 AND ${place} AND ${likeness} AND n.id <> asked.id
    ORDER BY n.window_end, n.id LIMIT ${MOST_SIMILAR})`;
const IN_COUNTY = 'n.county_id = asked.county_id';
const NEXT_TO_COUNTY = 'n.county_id = ANY(around.neighbour_ids)';
const IN_PROVINCE = 'n.province_id = asked.province_id';
const SAME_GROUP = 'n.target_group_id = asked.target_group_id';
const SAME_KINDS = 'n.kinds && asked.kinds';

/** Each part walks one partial index of a place in the order of deadlines and stops after twelve. */
const similar = (columns: string) => ({
  name: 'needs/similar',
  text: `SELECT asked.id AS "askedId", ${columns}
    FROM need asked JOIN county around ON around.id = asked.county_id
    CROSS JOIN LATERAL (
      SELECT near.id, min(near.rank) AS rank, near.window_end FROM (
        ${[
          from(IN_COUNTY, SAME_GROUP, 0),
          from(NEXT_TO_COUNTY, SAME_GROUP, 1),
          from(IN_COUNTY, SAME_KINDS, 2),
          from(NEXT_TO_COUNTY, SAME_KINDS, 3),
          from(IN_PROVINCE, SAME_GROUP, 4),
        ].join('\n UNION ALL ')}
      ) near GROUP BY near.id, near.window_end ORDER BY 2, near.window_end, near.id LIMIT ${MOST_SIMILAR}
    ) found JOIN need n ON n.id = found.id
    WHERE asked.id = ANY($1) ORDER BY asked.id, found.rank, found.window_end, found.id`,
});

/**
 * Needs like this one that can be pledged today: for the same group or of the same kinds, nearest places first, then
 * those that end first. Only published ones, which everybody may see. Keyed by need id and the day it is asked on.
 * `columns` are those of a need.
 */
export function createSimilarNeedLoader(read: Read, columns: string) {
  const statement = similar(columns);
  return new DataLoader<{ id: string; today: string }, Need[], string>(
    async (asked) => {
      const found = new Map<string, Need[]>(asked.map(({ id }) => [id, []]));
      const ids = asked.map(({ id }) => id);
      for (const row of await read.rows<Need & { askedId: string }>(statement, [ids, asked[0]?.today]))
        found.get(row.askedId)?.push(row);
      return ids.map((id) => found.get(id) ?? []);
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
