import DataLoader from 'dataloader';
import { type Ahead, rowsWith, shapeOf } from '#db/bring-along.ts';
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

/** Read by the loader itself, of each need it found. */
export const SIMILAR_COLUMNS = ['askedId'];

type Asked = { readonly id: string; readonly today: string; readonly ahead: Ahead };
const keyOf = ({ id, ahead }: Asked) => id + shapeOf(ahead);

/**
 * Needs like this one that can be pledged today: for the same group or of the same kinds, nearest places first, then
 * those that end first. Only published ones, which everybody may see. Keyed by need id, the day it is asked on and what
 * will be asked of them. `columns` are those of a need.
 */
export function createSimilarNeedLoader(read: Read, columns: string) {
  const statement = similar(columns);
  const like = async (asked: readonly Asked[]) => {
    const values = [asked.map(({ id }) => id), asked[0]?.today];
    return rowsWith<Need & { askedId: string }>(read, statement, values, asked[0]?.ahead);
  };
  return new DataLoader<Asked, Need[], string>(
    async (asked) => {
      const found = new Map<string, Need[]>(asked.map((one) => [keyOf(one), []]));
      for (const [shape, same] of Map.groupBy(asked, ({ ahead }) => shapeOf(ahead))) {
        for (const row of await like(same)) found.get(row.askedId + shape)?.push(row);
      }
      return asked.map((one) => found.get(keyOf(one)) ?? []);
    },
    { cacheKeyFn: keyOf },
  );
}
