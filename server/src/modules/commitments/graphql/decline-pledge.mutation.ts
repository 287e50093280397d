import { builder } from '#graphql/builder.ts';
import { CommitmentRef } from '#graphql/refs.ts';
import { declinePledge } from '../use-cases/decline-pledge.ts';
import { COMMITMENT_RESULT, commitmentOf, commitmentUnion } from './act-results.ts';

builder.mutationField('declinePledge', (t) =>
  t.errorUnionField({
    description: 'The approver declines a pledge before both sides have signed.',
    authScopes: { anybody: true },
    types: COMMITMENT_RESULT,
    union: commitmentUnion,
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentRef, description: 'The commitment.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      commitmentOf(declinePledge(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
