import { builder } from '#graphql/builder.ts';
import { REFUSED_NEW } from '#graphql/errors.ts';
import { AllocationRoundRef, MatchingPolicyRef } from '#graphql/refs.ts';
import { openRound } from '../use-cases/open-round.ts';
import { roundOf, roundUnion } from './act-results.ts';
import { RoundScopeInput, roundScope } from './round.inputs.ts';

builder.mutationField('openRound', (t) =>
  t.errorUnionField({
    description: 'A council member or provincial admin opens a round over a place of theirs; nothing runs yet.',
    authScopes: { anybody: true },
    types: [AllocationRoundRef, ...REFUSED_NEW],
    union: roundUnion,
    args: {
      scope: t.arg({ type: RoundScopeInput, required: true, description: 'What it looks at.' }),
      policyId: t.arg.globalID({ required: true, for: MatchingPolicyRef, description: 'The weights to use.' }),
      idempotencyKey: t.arg({ type: 'IdempotencyKey', required: true, description: 'Made once for this round.' }),
    },
    resolve: (_, { scope, policyId, idempotencyKey }, context) => {
      const input = { scope: roundScope(scope), policyId: policyId.id };
      return roundOf(openRound(context.deps, context.viewer, { input, idempotencyKey }), context);
    },
  }),
);
