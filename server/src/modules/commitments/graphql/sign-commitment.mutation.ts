import { StepUpNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { CommitmentRef } from '#graphql/refs.ts';
import { signCommitment } from '../use-cases/sign-commitment.ts';
import { COMMITMENT_RESULT, commitmentOf, commitmentUnion } from './act-results.ts';

builder.mutationField('signCommitment', (t) =>
  t.errorUnionField({
    description: 'Signs a pledge for the viewer’s side; the password has to be proven shortly before (stepUp).',
    authScopes: { anybody: true },
    types: [...COMMITMENT_RESULT, StepUpNeeded],
    union: commitmentUnion,
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentRef, description: 'The pledge.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, version }, context) => {
      const steppedUpUntil = context.session?.steppedUpUntil ?? null;
      return commitmentOf(
        signCommitment(context.deps, context.viewer, { id: id.id, version, steppedUpUntil }),
        context,
      );
    },
  }),
);
