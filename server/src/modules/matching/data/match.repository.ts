import { type Changes, insert, type Move, move, type NewRow } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { MatchState } from '#domain/match.ts';
import type { NotFound, StaleVersion } from '#domain/refusals.ts';

export type NewMatch = NewRow<'Match'>;

export async function insertMatch(tx: Tx, match: NewMatch): Promise<void> {
  await insert(tx, 'Match', match);
}

/** Moves a match if it is still the version that was read. */
export function moveMatch(
  tx: Tx,
  match: Move<MatchState>,
  changes: Changes<'Match'>,
): Promise<StaleVersion | NotFound | null> {
  return move(tx, 'Match', match, changes);
}

export type Lapsed = { readonly id: string; readonly provinceId: string };

/** Proposals whose hold time is over lapse, the longest overdue first; those another worker is at are left to it. */
export function lapseOverdue(tx: Tx, at: Date, limit: number): Promise<Lapsed[]> {
  return tx.rows<Lapsed>(sql`UPDATE match SET state = 'LAPSED', ended_at = ${at}, version = version + 1
    WHERE id IN (SELECT id FROM match WHERE state = 'PROPOSED' AND hold_until <= ${at} ORDER BY hold_until, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id::text, province_id AS "provinceId"`);
}
