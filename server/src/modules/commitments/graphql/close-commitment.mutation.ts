import { builder } from '#graphql/builder.ts';
import { CommitmentRef } from '#graphql/refs.ts';
import { closeCommitment } from '../use-cases/close-commitment.ts';
import { COMMITMENT_RESULT, commitmentOf, commitmentUnion } from './act-results.ts';

builder.mutationField('closeCommitment', (t) =>
  t.errorUnionField({
    description: 'The approver ends a verified commitment; one of which nothing stood the check, with a reason.',
    authScopes: { anybody: true },
    types: COMMITMENT_RESULT,
    union: commitmentUnion,
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentRef, description: 'The commitment.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      reason: t.arg.string({ description: 'Why; needed when nothing stood the check.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      commitmentOf(closeCommitment(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
