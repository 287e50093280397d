import { builder } from '#graphql/builder.ts';
import { REFUSED_NEW } from '#graphql/errors.ts';
import { CommitmentRef, VerificationRef } from '#graphql/refs.ts';
import { requestVerification } from '../use-cases/request-verification.ts';
import { verificationOf, verificationUnion } from './act-results.ts';

builder.mutationField('requestVerification', (t) =>
  t.errorUnionField({
    description: 'An approver or a council member asks for a check of all that was delivered and not checked yet.',
    authScopes: { anybody: true },
    types: [VerificationRef, ...REFUSED_NEW],
    union: verificationUnion,
    args: {
      commitmentId: t.arg.globalID({ required: true, for: CommitmentRef, description: 'What is to be checked.' }),
      idempotencyKey: t.arg({ type: 'IdempotencyKey', required: true, description: 'Made once for this request.' }),
    },
    resolve: (_, { commitmentId, idempotencyKey }, context) => {
      const request = { commitmentId: commitmentId.id, idempotencyKey };
      return verificationOf(requestVerification(context.deps, context.viewer, request), context);
    },
  }),
);
