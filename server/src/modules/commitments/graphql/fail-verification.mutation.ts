import { builder } from '#graphql/builder.ts';
import { VerificationRef } from '#graphql/refs.ts';
import { failVerification } from '../use-cases/fail-verification.ts';
import { VERIFICATION_RESULT, verificationOf, verificationUnion } from './act-results.ts';

builder.mutationField('failVerification', (t) =>
  t.errorUnionField({
    description: 'The verifier confirms nothing: all units under check are reversed in the ledger.',
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
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
      lost: t.arg.boolean({
        description: 'True when the failed units are used up or broken and cannot be given again.',
      }),
    },
    resolve: (_, { id, ...act }, context) =>
      verificationOf(failVerification(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
