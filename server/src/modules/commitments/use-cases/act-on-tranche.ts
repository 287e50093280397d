import { inTransaction, type Tx } from '#db/transaction.ts';
import { type ActRefusal, decideStep, type ReasonedAct, readAct } from '#domain/act.ts';
import type { ContentCheck } from '#domain/content.ts';
import { NotFound, Refusal, type StaleVersion } from '#domain/refusals.ts';
import { type TrancheEvent, type TrancheState, trancheMachine } from '#domain/tranche.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { lockCommitment } from '../data/commitment.repository.ts';
import { createCommitmentLoaders } from '../data/commitments.loader.ts';
import type { Tranche } from '../data/tranche.loader.ts';
import { moveTranche, type TrancheChanges } from '../data/tranche.repository.ts';
import type { Step } from './ledger-step.ts';

export type TrancheActed = { readonly trancheId: string };

export type MovingTranche = Step & { readonly tranche: Tranche };
type Effects = {
  readonly event: TrancheEvent;
  readonly action: string;
  /** Besides the machine's own rows. */
  readonly withReason?: true;
  /** Reads what came with the act into columns; faults go into the check. */
  readonly read: (check: ContentCheck, moving: MovingTranche) => TrancheChanges;
  /** What else is written in the same transaction, after the tranche has moved. */
  readonly also?: (tx: Tx, moving: MovingTranche) => Promise<void>;
  /** The units the timeline tells. */
  readonly quantity: (tranche: Tranche) => bigint;
};

/** One step of a tranche's life: load, may, decide, write, return. Each verb of the API is one call of this. */
export async function actOnTranche(
  deps: Deps,
  viewer: Viewer,
  act: ReasonedAct,
  effects: Effects,
): Promise<TrancheActed | ActRefusal> {
  const loaders = createCommitmentLoaders(deps.read, viewer);
  const tranche = await loaders.tranche.load(act.id);
  const commitment = tranche && (await loaders.commitment.load(tranche.commitmentId));
  if (!tranche || !commitment) return new NotFound({ id: act.id });
  const { event, withReason } = effects;
  const facts = await loaders.trancheFacts.load(tranche);
  const to = decideStep({ viewer, event, facts, now: tranche, act, machine: trancheMachine });
  if (to instanceof Refusal) return to;
  const moving: MovingTranche = { deps, viewer, commitment, tranche, at: deps.now() };
  const read = (check: ContentCheck) => effects.read(check, moving);
  const told = readAct({ act, machine: trancheMachine, state: tranche.state, event, withReason, read });
  if (told instanceof Refusal) return told;
  const { reason, more } = told;
  const changes = { ...more, ...(reason === null ? {} : { reason }) };
  return inTransaction(deps, (tx) => write(tx, moving, { to, changes, reason }, effects));
}

async function write(
  tx: Tx,
  moving: MovingTranche,
  { to, changes, reason }: { to: TrancheState; changes: TrancheChanges; reason: string | null },
  { action, also, quantity }: Effects,
): Promise<TrancheActed | StaleVersion | NotFound> {
  const { deps, viewer, tranche, at } = moving;
  const { id, version, state: from, commitmentId } = tranche;
  // every writer locks the commitment before its tranches
  await lockCommitment(tx, commitmentId);
  const gone = await moveTranche(tx, { id, version, from, to }, changes);
  if (gone) return gone;
  await also?.(tx, moving);
  await recordDeed(tx, viewer, {
    id: deps.newId(),
    at,
    action,
    noun: 'Tranche',
    nounId: id,
    provinceId: tranche.provinceId,
    facts: { quantity: quantity(tranche), state: to, commitmentId, ...(reason && { reason }) },
  });
  return { trancheId: id };
}

/** Who acts, for the columns that keep it. */
export const actor = (viewer: Viewer): string | null => (viewer.kind === 'member' ? viewer.personId : null);
