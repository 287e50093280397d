import { byId, byKey } from '#db/loader.ts';
import type { Condition, Read } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { placeOfScope, type RoundScope, type RoundState } from '#domain/allocation-round.ts';
import { visibility } from '#domain/policies/can.ts';
import type { RoundFacts } from '#domain/policies/matching.policy.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { RoundSummary } from './round-summary.ts';

export type AllocationRound = {
  id: string;
  code: string;
  provinceId: string | null;
  organizationId: string;
  scope: RoundScope;
  policyId: string;
  state: RoundState;
  progress: number;
  step: string;
  openedById: string;
  openedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  inputHash: string | null;
  outputHash: string | null;
  solverVersion: string | null;
  objective: bigint | null;
  summary: RoundSummary | null;
  failure: string | null;
  version: number;
};

export const ROUND_COLUMNS = `r.id, r.code, r.province_id AS "provinceId", r.organization_id AS "organizationId", r.scope, r.policy_id AS "policyId", r.state,
  r.progress, r.step, r.opened_by_id AS "openedById", r.opened_at AS "openedAt", r.started_at AS "startedAt", r.finished_at AS "finishedAt",
  r.input_hash AS "inputHash", r.output_hash AS "outputHash", r.solver_version AS "solverVersion", r.objective, r.summary, r.failure, r.version`;

/** domain/policies/matching.policy.ts as SQL, for rounds. */
export function roundVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'round'), {
    provinceId: (round, wanted) => `${round}.province_id = ${wanted}`,
    countyId: (round, wanted) => `${round}.scope->'countyIds' = to_jsonb(ARRAY[${wanted}::text])`,
  });
}

export function roundFactsOf(round: Pick<AllocationRound, 'id' | 'scope'>): RoundFacts {
  return { noun: 'round', id: round.id, ...placeOfScope(round.scope) };
}

export function createRoundLoaders(read: Read, viewer: Viewer) {
  const visible = { alias: 'r', condition: roundVisibility(viewer) };
  const text = `SELECT ${ROUND_COLUMNS} FROM allocation_round r WHERE`;
  return {
    allocationRound: byId<AllocationRound>(read, 'matching/round', `${text} r.id = ANY($1)`, visible),
    allocationRoundByCode: byKey<AllocationRound>(
      read,
      'matching/round-by-code',
      `${text} r.code = ANY($1)`,
      (round) => round.code,
      visible,
    ),
  };
}

const ROUND = {
  name: 'matching/round-to-run',
  text: `SELECT ${ROUND_COLUMNS} FROM allocation_round r WHERE r.id = $1`,
};

/** A round as its worker reads it. */
export async function readRound(read: Read, id: string): Promise<AllocationRound | null> {
  const [row] = await read.rows<AllocationRound>(ROUND, [id]);
  return row ?? null;
}
