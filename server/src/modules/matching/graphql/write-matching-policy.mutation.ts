import { SensitiveText } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { REFUSED_NEW } from '#graphql/errors.ts';
import { MatchingPolicyRef, ProvinceRef } from '#graphql/refs.ts';
import { writeMatchingPolicy } from '../use-cases/write-matching-policy.ts';
import { policyOf, policyUnion } from './act-results.ts';
import { PolicyWeightsInput } from './matching-policy.type.ts';

builder.mutationField('writeMatchingPolicy', (t) =>
  t.errorUnionField({
    description:
      'The council sets its weights anew, as a new version; what was decided under an older one stays as it was.',
    authScopes: { anybody: true },
    types: [MatchingPolicyRef, ...REFUSED_NEW, SensitiveText],
    union: policyUnion,
    args: {
      provinceId: t.arg.globalID({
        for: ProvinceRef,
        description: 'For this province; left out: for the whole country.',
      }),
      weights: t.arg({ type: PolicyWeightsInput, required: true, description: 'All of them.' }),
      note: t.arg.string({ required: true, description: 'Why; everybody may read it.' }),
      idempotencyKey: t.arg({ type: 'IdempotencyKey', required: true, description: 'Made once for this version.' }),
    },
    resolve: (_, { provinceId, weights, note, idempotencyKey }, context) => {
      const { providerCap = null, programCap = null } = weights;
      const input = { provinceId: provinceId?.id ?? null, weights: { ...weights, providerCap, programCap }, note };
      return policyOf(writeMatchingPolicy(context.deps, context.viewer, { input, idempotencyKey }), context);
    },
  }),
);
