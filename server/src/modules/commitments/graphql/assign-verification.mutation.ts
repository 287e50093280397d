import { builder } from '#graphql/builder.ts';
import { PersonRef, VerificationRef } from '#graphql/refs.ts';
import { assignVerification } from '../use-cases/assign-verification.ts';
import { VERIFICATION_RESULT, verificationOf, verificationUnion } from './act-results.ts';

builder.mutationField('assignVerification', (t) =>
  t.errorUnionField({
    description: 'A council member names a verifier with no tie to either side, or a verifier takes it.',
    authScopes: { anybody: true },
    types: VERIFICATION_RESULT,
    union: verificationUnion,
    args: {
      id: t.arg.globalID({ required: true, for: VerificationRef, description: 'The verification.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      verifierId: t.arg.globalID({ required: true, for: PersonRef, description: 'One of its eligible verifiers.' }),
    },
    resolve: (_, { id, verifierId, version }, context) => {
      const act = { id: id.id, version, verifierId: verifierId.id };
      return verificationOf(assignVerification(context.deps, context.viewer, act), context);
    },
  }),
);
