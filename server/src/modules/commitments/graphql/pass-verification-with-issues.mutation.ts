import { builder } from '#graphql/builder.ts';
import { VerificationRef } from '#graphql/refs.ts';
import { passVerificationWithIssues } from '../use-cases/pass-verification-with-issues.ts';
import { VERIFICATION_RESULT, verificationOf, verificationUnion } from './act-results.ts';

builder.mutationField('passVerificationWithIssues', (t) =>
  t.errorUnionField({
    description: 'The verifier confirms some of the units under check; the others are reversed.',
    authScopes: { anybody: true },
    types: VERIFICATION_RESULT,
    union: verificationUnion,
    args: {
      id: t.arg.globalID({ required: true, for: VerificationRef, description: 'The verification.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      passedQuantity: t.arg({
        type: 'BigInt',
        required: true,
        description: 'Units confirmed, in the commodity’s unit.',
      }),
      lost: t.arg.boolean({
        description: 'True when the failed units are used up or broken and cannot be given again.',
      }),
      findings: t.arg.string({
        required: true,
        description: 'What was found, 3-4000 characters; nothing that identifies a person.',
      }),
    },
    resolve: (_, { id, ...act }, context) =>
      verificationOf(passVerificationWithIssues(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
