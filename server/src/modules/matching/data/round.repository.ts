import type { Prisma } from '#db/generated/client.ts';
import type { Tx } from '#db/transaction.ts';
import type { RoundScope, RoundState } from '#domain/allocation-round.ts';
import { fiscalYear } from '#domain/jalali.ts';
import { lettersOfProvince } from '#domain/public-code.ts';
import { StaleVersion } from '#domain/refusals.ts';

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
  const [row] = await tx.$queryRaw<{ code: string }[]>`SELECT new_public_code(${prefix}) AS code`;
  const { provinceId } = scope;
  await tx.allocationRound.create({
    data: {
      ...round,
      provinceId,
      scope: { ...scope },
      code: row?.code ?? '',
    } as Prisma.AllocationRoundUncheckedCreateInput,
  });
}

/** Moves a round if it is still the version that was read. */
export async function moveRound(
  tx: Tx,
  round: { id: string; version: number; from: RoundState; to: RoundState },
  changes: Prisma.AllocationRoundUncheckedUpdateManyInput = {},
): Promise<StaleVersion | null> {
  const { count } = await tx.allocationRound.updateMany({
    where: { id: round.id, version: round.version, state: round.from },
    data: { ...changes, state: round.to, version: round.version + 1 },
  });
  if (count === 1) return null;
  const now = await tx.allocationRound.findUniqueOrThrow({ where: { id: round.id }, select: { version: true } });
  return new StaleVersion({ expected: round.version, actual: now.version });
}

/** One run of a round by one worker; another run of the same round begins at another instant and ends this one. */
export type Attempt = { readonly roundId: string; readonly startedAt: Date };

/** The round becomes RUNNING, whoever ran it before; false when there is nothing to run. What an earlier run left is removed. */
export async function beginAttempt(tx: Tx, { roundId, startedAt }: Attempt): Promise<boolean> {
  const { count } = await tx.allocationRound.updateMany({
    where: { id: roundId, state: { in: ['QUEUED', 'RUNNING'] } },
    data: { state: 'RUNNING', startedAt, progress: 0, step: 'READING', failure: null },
  });
  if (count === 1) await removeLeftovers(tx, roundId);
  return count === 1;
}

/** Lists of a run that did not end: nobody ever saw them. */
export async function removeLeftovers(tx: Tx, roundId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM match WHERE round_id = ${roundId}::uuid AND state = 'SUPERSEDED' AND ended_at IS NULL`;
  await tx.$executeRaw`DELETE FROM round_outcome WHERE round_id = ${roundId}::uuid`;
}

/** False when the round was cancelled, or another worker has begun it again. */
export async function noteProgress(tx: Tx, attempt: Attempt, step: string, progress: number): Promise<boolean> {
  const { count } = await tx.allocationRound.updateMany({
    where: { id: attempt.roundId, state: 'RUNNING', startedAt: attempt.startedAt },
    data: { step, progress },
  });
  return count === 1;
}

const STILL = "FROM allocation_round r WHERE r.id = $1::uuid AND r.state = 'RUNNING' AND r.started_at = $2";

/** Proposals wait as SUPERSEDED without an end until the round is done: then all of them are proposed at one moment. */
export async function insertLines(
  tx: Tx,
  attempt: Attempt,
  piece: { readonly text: string; readonly ids: readonly string[]; readonly at: Date; readonly holdUntil: Date },
): Promise<number> {
  return tx.$executeRawUnsafe(
    `INSERT INTO match (id, round_id, need_item_id, offer_item_id, need_id, offer_id, province_id, provider_organization_id, program_organization_id,
       quantity, score, source, state, explanation, proposed_at, hold_until)
     SELECT ($4::uuid[])[l.ordinality], $1::uuid, i.id, oi.id, n.id, o.id, n.province_id, o.organization_id, n.organization_id,
       (l.value->>'quantity')::bigint, (l.value->>'score')::int, 'SYSTEM', 'SUPERSEDED', l.value->'explanation', $5, $6
     FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS l
       JOIN need_item i ON i.id = (l.value->>'needItemId')::uuid JOIN need n ON n.id = i.need_id
       JOIN offer_item oi ON oi.id = (l.value->>'offerItemId')::uuid JOIN offer o ON o.id = oi.offer_id
     WHERE EXISTS (SELECT 1 ${STILL})`,
    attempt.roundId,
    attempt.startedAt,
    piece.text,
    piece.ids,
    piece.at,
    piece.holdUntil,
  );
}

export async function insertCells(tx: Tx, attempt: Attempt, text: string): Promise<number> {
  return tx.$executeRawUnsafe(
    `INSERT INTO round_outcome (round_id, subject, subject_id, facts, shadow_price)
     SELECT $1::uuid, 'CELL', concat_ws('/', l->>'countyId', l->>'targetGroupId', l->>'commodityId'), l - 'shadowPrice', (l->>'shadowPrice')::bigint
     FROM jsonb_array_elements($3::jsonb) AS l WHERE EXISTS (SELECT 1 ${STILL})`,
    attempt.roundId,
    attempt.startedAt,
    text,
  );
}

export async function insertOutcomes(tx: Tx, attempt: Attempt, text: string): Promise<number> {
  return tx.$executeRawUnsafe(
    `INSERT INTO round_outcome (round_id, subject, subject_id, reason_code, facts)
     SELECT $1::uuid, l->>'subject', l->>'subjectId', l->'reason'->>'code', l - 'subject' - 'subjectId'
     FROM jsonb_array_elements($3::jsonb) AS l WHERE EXISTS (SELECT 1 ${STILL})`,
    attempt.roundId,
    attempt.startedAt,
    text,
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
export async function finishAttempt(tx: Tx, attempt: Attempt, { summary, ...finished }: Finished): Promise<boolean> {
  const { count } = await tx.allocationRound.updateMany({
    where: { id: attempt.roundId, state: 'RUNNING', startedAt: attempt.startedAt },
    data: {
      ...finished,
      summary: summary as Prisma.InputJsonObject,
      state: 'DONE',
      step: 'DONE',
      progress: 1000,
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  await tx.$executeRaw`UPDATE match SET state = 'PROPOSED' WHERE round_id = ${attempt.roundId}::uuid AND state = 'SUPERSEDED' AND ended_at IS NULL`;
  return true;
}

export async function failAttempt(tx: Tx, attempt: Attempt, failure: string, at: Date): Promise<void> {
  await tx.allocationRound.updateMany({
    where: { id: attempt.roundId, state: 'RUNNING', startedAt: attempt.startedAt },
    data: { state: 'FAILED', failure, finishedAt: at, version: { increment: 1 } },
  });
}

/** Proposals of earlier rounds inside the scope that nobody has accepted yet give way; says how many. */
export function supersedeProposals(tx: Tx, roundId: string, scope: RoundScope, at: Date): Promise<number> {
  const some = (ids: readonly string[]) => (ids.length > 0 ? ids : null);
  return tx.$executeRawUnsafe(
    `WITH RECURSIVE below(id) AS (
       SELECT unnest($5::uuid[]) UNION SELECT p.id FROM program p JOIN below ON p.parent_id = below.id)
     UPDATE match m SET state = 'SUPERSEDED', ended_at = $6, version = m.version + 1 FROM need n, need_item i
     WHERE n.id = m.need_id AND i.id = m.need_item_id AND m.state = 'PROPOSED' AND m.round_id <> $1::uuid
       AND m.provider_accepted_at IS NULL AND m.program_accepted_at IS NULL
       AND ($2::text IS NULL OR m.province_id = $2) AND ($3::text[] IS NULL OR n.county_id = ANY($3))
       AND ($4::uuid[] IS NULL OR i.commodity_id = ANY($4)) AND ($5::uuid[] IS NULL OR n.program_id IN (SELECT id FROM below))`,
    roundId,
    scope.provinceId,
    some(scope.countyIds),
    some(scope.commodityIds),
    some(scope.programIds),
    at,
  );
}
