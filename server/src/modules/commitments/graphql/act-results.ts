import { InvalidInput, ReasonRequired, Refusal, SensitiveText } from '#domain/refusals.ts';
import type { Context } from '#graphql/context.ts';
import { answerOrRefusal, REFUSED_ACT } from '#graphql/errors.ts';
import { present } from '#graphql/present.ts';
import { CommitmentRef, TrancheRef, VerificationRef } from '#graphql/refs.ts';
import type { Commitment } from '../data/commitment.loader.ts';
import type { Tranche } from '../data/tranche.loader.ts';
import type { Verification } from '../data/verification.loader.ts';

/** What an act answers: the thing as it is now, or why nothing was written. */
const REFUSED = [...REFUSED_ACT, InvalidInput, SensitiveText, ReasonRequired] as const;
export const COMMITMENT_RESULT = [CommitmentRef, ...REFUSED];
export const TRANCHE_RESULT = [TrancheRef, ...REFUSED];
export const VERIFICATION_RESULT = [VerificationRef, ...REFUSED];
export const commitmentUnion = answerOrRefusal('Commitment');
export const trancheUnion = answerOrRefusal('Tranche');
export const verificationUnion = answerOrRefusal('Verification');

export async function commitmentOf<R extends Refusal>(
  answer: Promise<{ readonly commitmentId: string } | R>,
  { loaders }: Context,
): Promise<Commitment | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  return present(await loaders.commitment.clear(result.commitmentId).load(result.commitmentId));
}

export async function trancheOf<R extends Refusal>(
  answer: Promise<{ readonly trancheId: string } | R>,
  { loaders }: Context,
): Promise<Tranche | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  return present(await loaders.tranche.clear(result.trancheId).load(result.trancheId));
}

export async function verificationOf<R extends Refusal>(
  answer: Promise<{ readonly verificationId: string } | R>,
  { loaders }: Context,
): Promise<Verification | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  return present(await loaders.verification.clear(result.verificationId).load(result.verificationId));
}
