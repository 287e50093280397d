import { inTransaction, type Tx } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { shareOf } from '#domain/commitment-share.ts';
import { deliveryPlan, onItsWay, type PlannedTranche } from '#domain/delivery-plan.ts';
import { refuse } from '#domain/policies/can.ts';
import {
  type InvalidInput,
  type NotAllowed,
  NotFound,
  Refusal,
  type SensitiveText,
  type SignInNeeded,
  StaleVersion,
} from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createCircumstancesLoader } from '../data/circumstances.loader.ts';
import type { Commitment } from '../data/commitment.loader.ts';
import { lockCommitment, updateLocked } from '../data/commitment.repository.ts';
import { createCommitmentLoaders } from '../data/commitments.loader.ts';
import { trancheFactsOf } from '../data/tranche.loader.ts';
import { lockTranches, replacePlan } from '../data/tranche.repository.ts';
import type { CommitmentActed } from './act-on-commitment.ts';

export type Plan = {
  readonly commitmentId: string;
  readonly version: number;
  readonly tranches: readonly PlannedTranche[];
};
type PlanRefusal = NotFound | NotAllowed | SignInNeeded | StaleVersion | InvalidInput | SensitiveText;

/** The provider says in which parts, on which days, all that is committed and not on its way will come. */
export async function planTranches(
  deps: Deps,
  viewer: Viewer,
  { commitmentId, version, tranches }: Plan,
): Promise<CommitmentActed | PlanRefusal> {
  const commitment = await createCommitmentLoaders(deps.read, viewer).commitment.load(commitmentId);
  if (!commitment) return new NotFound({ id: commitmentId });
  const around = await createCircumstancesLoader(deps.read).load(commitmentId);
  const planned = { id: commitmentId, state: 'PLANNED', dispatchedById: null } as const;
  const refused = refuse(viewer, 'plan', trancheFactsOf(planned, around));
  if (refused) return refused;
  return inTransaction(deps, (tx) => write(tx, deps, viewer, { commitment, version, tranches }));
}

/** Decided under lock: what is on its way changes when a tranche leaves or arrives at the same moment. */
async function write(
  tx: Tx,
  deps: Deps,
  viewer: Viewer,
  { commitment, version, tranches }: { commitment: Commitment; version: number; tranches: Plan['tranches'] },
): Promise<CommitmentActed | StaleVersion | InvalidInput | SensitiveText> {
  const at = deps.now();
  const { id, provinceId, deliverFrom, deliverBy } = commitment;
  const locked = await lockCommitment(tx, id);
  if (locked.version !== version) return new StaleVersion({ expected: version, actual: locked.version });
  const before = await lockTranches(tx, id);
  const moving = before.reduce((sum, tranche) => sum + onItsWay(tranche), 0n);
  const { committed } = shareOf(locked);
  const plan = deliveryPlan(tranches, { committed, onItsWay: moving, deliverFrom, deliverBy }, todayInIran(at));
  if (plan instanceof Refusal) return plan;
  const kept = before.filter((tranche) => tranche.state !== 'PLANNED').map((tranche) => tranche.position);
  const first = Math.max(0, ...kept) + 1;
  const rows = plan.map(({ quantity, dueOn }, index) => ({
    id: deps.newId(),
    commitmentId: id,
    provinceId,
    position: first + index,
    quantity,
    dueOn: new Date(`${dueOn}T00:00:00Z`),
  }));
  await replacePlan(tx, id, rows);
  await updateLocked(tx, locked, {}, at);
  await recordDeed(tx, viewer, {
    id: deps.newId(),
    at,
    action: 'planTranches',
    noun: 'Commitment',
    nounId: id,
    provinceId,
    facts: { quantity: committed - moving, tranches: rows.length },
  });
  return { commitmentId: id };
}
