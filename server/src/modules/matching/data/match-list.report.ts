import type { Read } from '#db/read.ts';
import type { MatchState } from '#domain/match.ts';
import type { Viewer } from '#domain/viewer.ts';
import { MATCH_COLUMNS, MATCH_FROM, type Match } from './match.loader.ts';
import { matchVisibility } from './match.visibility.ts';

export type MatchFilter = {
  readonly states: readonly MatchState[] | null;
  readonly needId: string | null;
  readonly roundId: string | null;
};
type Page = { readonly first: number; readonly after: readonly (string | number)[] | null };

/** Matches the viewer may see, the newest first; one row more than asked for when there is a next page. */
export async function listMatches(
  read: Read,
  viewer: Viewer,
  filter: MatchFilter,
  page: Page,
): Promise<{ row: Match; keys: string[] }[]> {
  const visible = matchVisibility(viewer);
  const [at = null, id = null] = page.after ?? [];
  const shape = [filter.needId && 'need', filter.roundId && 'round', filter.states?.length && 'states'];
  const statement = {
    name: `matching/matches/${shape.filter(Boolean).join('&')}/${visible.name}`,
    valuesDecide: true,
    text: `SELECT ${MATCH_COLUMNS} FROM ${MATCH_FROM}
      WHERE ${filter.needId ? 'm.need_id = $1::uuid' : '$1::uuid IS NULL'} AND ${filter.roundId ? 'm.round_id = $2::uuid' : '$2::uuid IS NULL'}
        AND ${filter.states?.length ? 'm.state = ANY($3::text[])' : '$3::text[] IS NULL'}
        AND ($4::timestamptz IS NULL OR (m.proposed_at, m.id) < ($4, $5::uuid)) AND ${visible.sql('m', 7)}
      ORDER BY m.proposed_at DESC, m.id DESC LIMIT $6`,
  };
  const states = filter.states?.length ? filter.states : null;
  const values = [filter.needId, filter.roundId, states, at, id, page.first + 1, ...visible.values];
  const rows = await read.rows<Match>(statement, values);
  return rows.map((row) => ({ row, keys: [row.proposedAt.toISOString(), row.id] }));
}
