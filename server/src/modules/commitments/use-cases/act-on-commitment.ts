import { inTransaction, type Tx } from '#db/transaction.ts';
import { type ActRefusal, decideStep, type ReasonedAct, readAct } from '#domain/act.ts';
import { type CommitmentEvent, type CommitmentState, commitmentMachine } from '#domain/commitment.ts';
import { commitmentPolicy } from '#domain/policies/commitment.policy.ts';
import { NotFound, Refusal, type StaleVersion } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createCircumstancesLoader } from '../data/circumstances.loader.ts';
import { type Commitment, commitmentFactsOf } from '../data/commitment.loader.ts';
import { type CommitmentChanges, moveCommitment } from '../data/commitment.repository.ts';
import { createCommitmentLoaders } from '../data/commitments.loader.ts';
import type { Step } from './ledger-step.ts';

export type CommitmentActed = { readonly commitmentId: string };

type Moved = Step & { readonly to: CommitmentState };
type Effects<R extends Refusal> = {
  /** What else may stand against it, once the policy has allowed it. */
  readonly against?: (commitment: Commitment, at: Date) => R | null;
  readonly changes?: (moved: Moved) => CommitmentChanges;
  readonly also?: (tx: Tx, moved: Moved) => Promise<void>;
  readonly facts?: (moved: Moved) => Readonly<Record<string, unknown>>;
};

/** One step of a commitment's life by one of its sides: load, may, decide, write, return. */
export async function actOnCommitment<R extends Refusal = never>(
  deps: Deps,
  viewer: Viewer,
  verb: { readonly event: CommitmentEvent; readonly action: string },
  act: ReasonedAct,
  effects: Effects<R> = {},
): Promise<CommitmentActed | ActRefusal | R> {
  const commitment = await createCommitmentLoaders(deps.read, viewer).commitment.load(act.id);
  if (!commitment) return new NotFound({ id: act.id });
  const at = deps.now();
  const facts = commitmentFactsOf(commitment, await createCircumstancesLoader(deps.read).load(act.id), at);
  const guards = commitmentPolicy.guards?.(facts, viewer) ?? [];
  const life = { machine: commitmentMachine, event: verb.event, guards, act };
  const against = () => effects.against?.(commitment, at) ?? null;
  const to = decideStep({ ...life, viewer, facts, now: commitment, against });
  if (to instanceof Refusal) return to;
  const told = readAct({ ...life, state: commitment.state });
  if (told instanceof Refusal) return told;
  const { reason } = told;
  const moved: Moved = { deps, viewer, commitment, at, to };
  return inTransaction(deps, (tx) => write(tx, moved, verb, reason, effects));
}

async function write<R extends Refusal>(
  tx: Tx,
  moved: Moved,
  verb: { readonly event: CommitmentEvent; readonly action: string },
  reason: string | null,
  effects: Effects<R>,
): Promise<CommitmentActed | StaleVersion | NotFound> {
  const { deps, viewer, commitment, at, to } = moved;
  const { id, version, state: from } = commitment;
  const changes = { ...(reason === null ? {} : { reason }), ...effects.changes?.(moved) };
  const stale = await moveCommitment(tx, { id, version, from, to, at }, changes);
  if (stale) return stale;
  await effects.also?.(tx, moved);
  await recordDeed(tx, viewer, {
    id: deps.newId(),
    at,
    action: verb.action,
    noun: 'Commitment',
    nounId: id,
    provinceId: commitment.provinceId,
    facts: { quantity: commitment.quantity, state: to, ...(reason && { reason }), ...effects.facts?.(moved) },
  });
  return { commitmentId: id };
}
