import { inTransaction, type Tx } from '#db/transaction.ts';
import { type ActRefusal, decideStep, type ReasonedAct, readAct } from '#domain/act.ts';
import type { ContentCheck } from '#domain/content.ts';
import { refuse } from '#domain/policies/can.ts';
import type { VerificationFacts } from '#domain/policies/verification.policy.ts';
import { type InvalidInput, NotFound, Refusal, type StaleVersion } from '#domain/refusals.ts';
import { type VerificationEvent, type VerificationState, verificationMachine } from '#domain/verification.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { type LockedCommitment, lockCommitment } from '../data/commitment.repository.ts';
import { createCommitmentLoaders } from '../data/commitments.loader.ts';
import type { Verification } from '../data/verification.loader.ts';
import { moveVerification, type VerificationChanges } from '../data/verification.repository.ts';
import type { Step } from './ledger-step.ts';
import type { VerificationActed } from './request-verification.ts';

export type MovingVerification = Step & { readonly verification: Verification };
type Effects = {
  readonly event: VerificationEvent;
  readonly action: string;
  /** More of what the policy asks, where the act names somebody; a fault when there is no such person. */
  readonly facts?: (facts: VerificationFacts, checked: Verification) => Promise<VerificationFacts | InvalidInput>;
  readonly read: (check: ContentCheck, moving: MovingVerification) => VerificationChanges;
  readonly also?: (tx: Tx, moving: MovingVerification, locked: LockedCommitment) => Promise<void>;
  readonly told?: (verification: Verification) => Readonly<Record<string, unknown>>;
};

/** One step of a verification's life: load, may, decide, write, return. Each verb of the API is one call of this. */
export async function actOnVerification(
  deps: Deps,
  viewer: Viewer,
  act: ReasonedAct,
  effects: Effects,
): Promise<VerificationActed | ActRefusal> {
  const loaders = createCommitmentLoaders(deps.read, viewer);
  const verification = await loaders.verification.load(act.id);
  const commitment = verification && (await loaders.commitment.load(verification.commitmentId));
  if (!verification || !commitment) return new NotFound({ id: act.id });
  const plain = await loaders.verificationFacts.load(verification);
  const facts = (await effects.facts?.(plain, verification)) ?? plain;
  if (facts instanceof Refusal) return refuse(viewer, effects.event, plain) ?? facts;
  const { event } = effects;
  const to = decideStep({ viewer, event, facts, now: verification, act, machine: verificationMachine });
  if (to instanceof Refusal) return to;
  const moving: MovingVerification = { deps, viewer, commitment, verification, at: deps.now() };
  const read = (check: ContentCheck) => effects.read(check, moving);
  const told = readAct({ act, machine: verificationMachine, state: verification.state, event, read });
  if (told instanceof Refusal) return told;
  const { reason, more } = told;
  const changes = { ...more, ...(reason === null ? {} : { reason }) };
  return inTransaction(deps, (tx) => write(tx, moving, { to, changes, reason }, effects));
}

async function write(
  tx: Tx,
  moving: MovingVerification,
  { to, changes, reason }: { to: VerificationState; changes: VerificationChanges; reason: string | null },
  { action, also, told }: Effects,
): Promise<VerificationActed | StaleVersion | NotFound> {
  const { deps, viewer, verification, at } = moving;
  const { id, version, state: from, commitmentId, quantity } = verification;
  // every writer locks the commitment before its checks
  const locked = await lockCommitment(tx, commitmentId);
  const stale = await moveVerification(tx, { id, version, from, to }, changes);
  if (stale) return stale;
  await also?.(tx, moving, locked);
  await recordDeed(tx, viewer, {
    id: deps.newId(),
    at,
    action,
    noun: 'Verification',
    nounId: id,
    provinceId: verification.provinceId,
    facts: { quantity, state: to, commitmentId, ...told?.(verification), ...(reason && { reason }) },
  });
  return { verificationId: id };
}
