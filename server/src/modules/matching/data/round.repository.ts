import { type Changes, insert, type Move, move, update } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { RoundScope, RoundState } from '#domain/allocation-round.ts';
import { fiscalYear } from '#domain/jalali.ts';
import { lettersOfProvince } from '#domain/public-code.ts';
import type { NotFound, StaleVersion } from '#domain/refusals.ts';

export type NewRound = {
  readonly id: string;
  readonly organizationId: string;
  readonly scope: RoundScope;
  readonly policyId: string;
  readonly openedById: string;
  readonly openedAt: Date;
  readonly today: string;
};

/** A round's code begins with its province, or with IR for the whole country. */
export async function insertRound(tx: Tx, { today, scope, ...round }: NewRound): Promise<void> {
  const letters = scope.provinceId === null ? 'IR' : lettersOfProvince(scope.provinceId);
  const prefix = `${letters}-${fiscalYear(today)}-`;
  const [row] = await tx.rows<{ code: string }>(sql`SELECT new_public_code(${prefix}) AS code`);
  const { provinceId } = scope;
  await insert(tx, 'AllocationRound', {
    ...round,
    provinceId,
    scope,
    code: row?.code ?? '',
  });
}

/** Moves a round if it is still the version that was read. */
export function moveRound(
  tx: Tx,
  round: Move<RoundState>,
  changes: Changes<'AllocationRound'> = {},
): Promise<StaleVersion | NotFound | null> {
  return move(tx, 'AllocationRound', round, changes);
}

/** One run of a round by one worker; another run of the same round begins at another instant and ends this one. */
export type Attempt = { readonly roundId: string; readonly startedAt: Date };

const running = ({ roundId, startedAt }: Attempt) => ({ id: roundId, state: 'RUNNING', startedAt });

/** The round becomes RUNNING, whoever ran it before; false when there is nothing to run. What an earlier run left is removed. */
export async function beginAttempt(tx: Tx, { roundId, startedAt }: Attempt): Promise<boolean> {
  const begun = sql`UPDATE allocation_round SET state = 'RUNNING', started_at = ${startedAt}, progress = 0, step = 'READING', failure = NULL
    WHERE id = ${roundId} AND state IN ('QUEUED', 'RUNNING')`;
  if ((await tx.run(begun)) === 0) return false;
  await removeLeftovers(tx, roundId);
  return true;
}

/** Lists of a run that did not end: nobody ever saw them. */
export async function removeLeftovers(tx: Tx, roundId: string): Promise<void> {
  await allowMinutes(tx);
  await tx.run(sql`DELETE FROM match WHERE round_id = ${roundId}::uuid AND state = 'SUPERSEDED' AND ended_at IS NULL`);
  await tx.run(sql`DELETE FROM round_outcome WHERE round_id = ${roundId}::uuid`);
}

/** False when the round was cancelled, or another worker has begun it again. */
export async function noteProgress(tx: Tx, attempt: Attempt, step: string, progress: number): Promise<boolean> {
  return (await update(tx, 'AllocationRound', running(attempt), { step, progress })) === 1;
}

/** Proposals wait as SUPERSEDED without an end until the round is done: then all of them are proposed at one moment. */
export function insertLines(
  tx: Tx,
  { roundId, startedAt }: Attempt,
  piece: { readonly text: string; readonly ids: readonly string[]; readonly at: Date; readonly holdUntil: Date },
): Promise<number> {
  return tx.run(
    sql`INSERT INTO match (id, round_id, need_item_id, offer_item_id, need_id, offer_id, province_id, provider_organization_id, program_organization_id,
       quantity, score, source, state, explanation, proposed_at, hold_until)
     SELECT (${piece.ids}::uuid[])[l.ordinality], r.id, i.id, oi.id, n.id, o.id, n.province_id, o.organization_id, n.organization_id,
       (l.value->>'quantity')::bigint, (l.value->>'score')::int, 'SYSTEM', 'SUPERSEDED', l.value->'explanation', ${piece.at}, ${piece.holdUntil}
     FROM jsonb_array_elements(${piece.text}::jsonb) WITH ORDINALITY AS l
       JOIN allocation_round r ON r.id = ${roundId} AND r.state = 'RUNNING' AND r.started_at = ${startedAt}
       JOIN need_item i ON i.id = (l.value->>'needItemId')::uuid JOIN need n ON n.id = i.need_id
       JOIN offer_item oi ON oi.id = (l.value->>'offerItemId')::uuid JOIN offer o ON o.id = oi.offer_id`,
  );
}

export function insertCells(tx: Tx, { roundId, startedAt }: Attempt, text: string): Promise<number> {
  return tx.run(
    sql`INSERT INTO round_outcome (round_id, subject, subject_id, facts, shadow_price)
     SELECT r.id, 'CELL', concat_ws('/', l->>'countyId', l->>'targetGroupId', l->>'commodityId'), l - 'shadowPrice', (l->>'shadowPrice')::bigint
     FROM jsonb_array_elements(${text}::jsonb) AS l
       JOIN allocation_round r ON r.id = ${roundId} AND r.state = 'RUNNING' AND r.started_at = ${startedAt}`,
  );
}

export function insertOutcomes(tx: Tx, { roundId, startedAt }: Attempt, text: string): Promise<number> {
  return tx.run(
    sql`INSERT INTO round_outcome (round_id, subject, subject_id, reason_code, facts)
     SELECT r.id, l->>'subject', l->>'subjectId', l->'reason'->>'code', l - 'subject' - 'subjectId'
     FROM jsonb_array_elements(${text}::jsonb) AS l
       JOIN allocation_round r ON r.id = ${roundId} AND r.state = 'RUNNING' AND r.started_at = ${startedAt}`,
  );
}

export type Finished = {
  readonly inputHash: string;
  readonly outputHash: string;
  readonly solverVersion: string;
  readonly objective: bigint;
  readonly summary: object;
  readonly finishedAt: Date;
};

/** The round is done and all its proposals are open; false when it was cancelled in the last moment. */
export async function finishAttempt(tx: Tx, attempt: Attempt, finished: Finished): Promise<boolean> {
  const done = await endAttempt(tx, attempt, { ...finished, state: 'DONE', step: 'DONE', progress: 1000 });
  if (!done) return false;
  await tx.run(
    sql`UPDATE match SET state = 'PROPOSED' WHERE round_id = ${attempt.roundId}::uuid AND state = 'SUPERSEDED' AND ended_at IS NULL`,
  );
  return true;
}

export async function failAttempt(tx: Tx, attempt: Attempt, failure: string, at: Date): Promise<void> {
  await endAttempt(tx, attempt, { state: 'FAILED', failure, finishedAt: at });
}

async function endAttempt(tx: Tx, attempt: Attempt, changes: Changes<'AllocationRound'>): Promise<boolean> {
  const locked = sql`SELECT version FROM allocation_round
    WHERE id = ${attempt.roundId} AND state = 'RUNNING' AND started_at = ${attempt.startedAt} FOR NO KEY UPDATE`;
  const [round] = await tx.rows<{ version: number }>(locked);
  if (round === undefined) return false;
  await update(tx, 'AllocationRound', { id: attempt.roundId }, { ...changes, version: round.version + 1 });
  return true;
}

/** A country has a hundred thousand proposals: what touches all of them takes longer than a request may. */
async function allowMinutes(tx: Tx): Promise<void> {
  await tx.run(sql`SET LOCAL statement_timeout = '10min'`);
}

/** Proposals of earlier rounds inside the scope that nobody has accepted yet give way; says how many. */
export async function supersedeProposals(tx: Tx, roundId: string, scope: RoundScope, at: Date): Promise<number> {
  const some = (ids: readonly string[]) => (ids.length > 0 ? ids : null);
  const { provinceId } = scope;
  const [countyIds, commodityIds, programIds] = [
    some(scope.countyIds),
    some(scope.commodityIds),
    some(scope.programIds),
  ];
  await allowMinutes(tx);
  return tx.run(
    sql`WITH RECURSIVE below(id) AS (
       SELECT unnest(${programIds}::uuid[]) UNION SELECT p.id FROM program p JOIN below ON p.parent_id = below.id)
     UPDATE match m SET state = 'SUPERSEDED', ended_at = ${at}, version = m.version + 1 FROM need n, need_item i
     WHERE n.id = m.need_id AND i.id = m.need_item_id AND m.state = 'PROPOSED' AND m.round_id <> ${roundId}
       AND m.provider_accepted_at IS NULL AND m.program_accepted_at IS NULL
       AND (${provinceId}::text IS NULL OR m.province_id = ${provinceId})
       AND (${countyIds}::text[] IS NULL OR n.county_id = ANY(${countyIds}::text[]))
       AND (${commodityIds}::uuid[] IS NULL OR i.commodity_id = ANY(${commodityIds}::uuid[]))
       AND (${programIds}::uuid[] IS NULL OR n.program_id IN (SELECT id FROM below))`,
  );
}
