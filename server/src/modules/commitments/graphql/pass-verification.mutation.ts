import { builder } from '#graphql/builder.ts';
import { VerificationRef } from '#graphql/refs.ts';
import { passVerification } from '../use-cases/pass-verification.ts';
import { VERIFICATION_RESULT, verificationOf, verificationUnion } from './act-results.ts';

builder.mutationField('passVerification', (t) =>
  t.errorUnionField({
    description: 'The verifier confirms all units under check.',
    authScopes: { anybody: true },
    types: VERIFICATION_RESULT,
    union: verificationUnion,
    args: {
      id: t.arg.globalID({ required: true, for: VerificationRef, description: 'The verification.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      findings: t.arg.string({
        required: true,
        description: 'What was found, 3-4000 characters; nothing that identifies a person.',
      }),
    },
    resolve: (_, { id, ...act }, context) =>
      verificationOf(passVerification(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
