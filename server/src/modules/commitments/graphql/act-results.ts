import { REFUSED_ACT_WITH_REASON, thingOf } from '#graphql/act-answer.ts';
import { answerOrRefusal } from '#graphql/errors.ts';
import { CommitmentRef, TrancheRef, VerificationRef } from '#graphql/refs.ts';

export const COMMITMENT_RESULT = [CommitmentRef, ...REFUSED_ACT_WITH_REASON];
export const TRANCHE_RESULT = [TrancheRef, ...REFUSED_ACT_WITH_REASON];
export const VERIFICATION_RESULT = [VerificationRef, ...REFUSED_ACT_WITH_REASON];
export const commitmentUnion = answerOrRefusal('Commitment');
export const trancheUnion = answerOrRefusal('Tranche');
export const verificationUnion = answerOrRefusal('Verification');
export const commitmentOf = thingOf('commitment', 'commitmentId');
export const trancheOf = thingOf('tranche', 'trancheId');
export const verificationOf = thingOf('verification', 'verificationId');
