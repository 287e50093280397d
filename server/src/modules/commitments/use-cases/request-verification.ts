import { inTransaction, type Tx } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { shareOf } from '#domain/commitment-share.ts';
import { addDays } from '#domain/jalali.ts';
import { TERM_DAYS } from '#domain/next-actor.ts';
import { refuse } from '#domain/policies/can.ts';
import {
  type IdempotencyKeyReused,
  InvalidInput,
  type NotAllowed,
  NotFound,
  Refusal,
  SignInNeeded,
} from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import { claimKey, earlierAnswer, recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createCircumstancesLoader } from '../data/circumstances.loader.ts';
import type { Commitment } from '../data/commitment.loader.ts';
import { lockCommitment } from '../data/commitment.repository.ts';
import { createCommitmentLoaders } from '../data/commitments.loader.ts';
import { verificationFactsOf } from '../data/verification.loader.ts';
import { insertVerification, openCheck } from '../data/verification.repository.ts';

export type CheckAsked = { readonly commitmentId: string; readonly idempotencyKey: string };
export type VerificationActed = { readonly verificationId: string };
type RequestRefusal = NotFound | NotAllowed | SignInNeeded | InvalidInput | IdempotencyKeyReused;
type Request = { readonly key: string; readonly action: string; readonly input: unknown };

/** An approver or a council member asks for a check of all that was delivered and not checked yet. */
export async function requestVerification(
  deps: Deps,
  viewer: Viewer,
  { commitmentId, idempotencyKey }: CheckAsked,
): Promise<VerificationActed | RequestRefusal> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const request = { key: idempotencyKey, action: 'requestVerification', input: { commitmentId } };
  const earlier = await earlierAnswer(deps.read, viewer, request);
  if (earlier) return earlier instanceof Refusal ? earlier : { verificationId: earlier.madeBefore };
  const commitment = await createCommitmentLoaders(deps.read, viewer).commitment.load(commitmentId);
  if (!commitment) return new NotFound({ id: commitmentId });
  const around = await createCircumstancesLoader(deps.read).load(commitmentId);
  const asked = { id: commitmentId, state: 'REQUESTED', verifierId: null } as const;
  const refused = refuse(viewer, 'request', verificationFactsOf(asked, around, []));
  if (refused) return refused;
  return inTransaction(deps, (tx) => write(tx, deps, viewer, { commitment, request }));
}

async function write(
  tx: Tx,
  deps: Deps,
  viewer: MemberViewer,
  { commitment, request }: { commitment: Commitment; request: Request },
): Promise<VerificationActed | InvalidInput | IdempotencyKeyReused> {
  const id = deps.newId();
  const at = deps.now();
  const claim = await claimKey(tx, viewer, request, id);
  if (claim instanceof Refusal) return claim;
  if (claim) return { verificationId: claim.madeBefore };
  const { id: commitmentId, provinceId } = commitment;
  const quantity = shareOf(await lockCommitment(tx, commitmentId)).delivered;
  const code = quantity === 0n ? 'NOTHING_TO_VERIFY' : (await openCheck(tx, commitmentId)) ? 'ALREADY_OPEN' : null;
  if (code !== null) return new InvalidInput({ fields: [{ path: 'commitmentId', code }] });
  const dueOn = new Date(`${addDays(todayInIran(at), TERM_DAYS.assign)}T00:00:00Z`);
  const requested = { requestedById: viewer.personId, requestedAt: at };
  await insertVerification(tx, { id, commitmentId, provinceId, cause: 'REQUEST', quantity, dueOn, ...requested });
  await recordDeed(tx, viewer, {
    id: deps.newId(),
    at,
    action: 'requestVerification',
    noun: 'Verification',
    nounId: id,
    provinceId,
    facts: { quantity, cause: 'REQUEST', commitmentId },
  });
  return { verificationId: id };
}
