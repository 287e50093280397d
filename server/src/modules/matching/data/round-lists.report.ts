import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Reason } from './explanation.ts';
import { type AllocationRound, ROUND_COLUMNS, roundVisibility } from './round.loader.ts';

type Page = { readonly first: number; readonly after: readonly (string | number)[] | null };

/** Rounds the viewer may see, the newest first; one row more than asked for when there is a next page. */
export async function listRounds(
  read: Read,
  viewer: Viewer,
  page: Page,
): Promise<{ row: AllocationRound; keys: string[] }[]> {
  const visible = roundVisibility(viewer);
  const statement = {
    name: `matching/rounds/${visible.name}`,
    valuesDecide: true,
    text: `SELECT ${ROUND_COLUMNS} FROM allocation_round r WHERE ($1::timestamptz IS NULL OR (r.opened_at, r.id) < ($1, $2::uuid)) AND ${visible.sql('r', 4)}
      ORDER BY r.opened_at DESC, r.id DESC LIMIT $3`,
  };
  const [at = null, id = null] = page.after ?? [];
  const rows = await read.rows<AllocationRound>(statement, [at, id, page.first + 1, ...visible.values]);
  return rows.map((row) => ({ row, keys: [row.openedAt.toISOString(), row.id] }));
}

export type RoundCell = {
  countyId: string;
  targetGroupId: string;
  commodityId: string;
  required: string;
  before: string;
  after: string;
  shadowPrice: bigint;
};

const CELLS = {
  name: 'matching/round-cells',
  text: `SELECT c.facts->>'countyId' AS "countyId", c.facts->>'targetGroupId' AS "targetGroupId", c.facts->>'commodityId' AS "commodityId",
      c.facts->>'required' AS required, c.facts->>'before' AS before, c.facts->>'after' AS after, c.shadow_price AS "shadowPrice"
    FROM round_outcome c WHERE c.round_id = $1 AND c.subject = 'CELL' ORDER BY c.shadow_price DESC, c.subject_id LIMIT $2`,
};

/** The cells of a round where one more unit is worth most, first. Asked only for rounds the viewer has. */
export function listRoundCells(read: Read, roundId: string, first: number): Promise<RoundCell[]> {
  return read.rows<RoundCell>(CELLS, [roundId, first]);
}

export type RoundOutcome = {
  roundId: string;
  subject: 'NEED_ITEM' | 'OFFER_ITEM';
  subjectId: string;
  facts: { reason: Reason; change: Reason | null; wouldGet: string; verified: boolean };
};

const OUTCOMES = {
  name: 'matching/round-outcomes',
  valuesDecide: true,
  text: `SELECT c.round_id AS "roundId", c.subject, c.subject_id AS "subjectId", c.facts FROM round_outcome c
    WHERE c.round_id = $1 AND c.subject IN ('NEED_ITEM', 'OFFER_ITEM') AND ($5::text IS NULL OR c.subject = $5)
      AND ($2::text IS NULL OR (c.subject, c.subject_id) > ($2, $3))
    ORDER BY c.subject, c.subject_id LIMIT $4`,
};

/** Who a round left out, needs first. Asked only for rounds the viewer has. */
export async function listRoundOutcomes(
  read: Read,
  roundId: string,
  subject: RoundOutcome['subject'] | null,
  page: Page,
): Promise<{ row: RoundOutcome; keys: string[] }[]> {
  const [after = null, id = null] = page.after ?? [];
  const rows = await read.rows<RoundOutcome>(OUTCOMES, [roundId, after, id, page.first + 1, subject]);
  return rows.map((row) => ({ row, keys: [row.subject, row.subjectId] }));
}
