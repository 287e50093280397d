import { InvalidInput, ReasonRequired, SensitiveText } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { REFUSED_ACT } from '#graphql/errors.ts';
import { MatchRef } from '#graphql/refs.ts';
import { overrideMatch } from '../use-cases/override-match.ts';
import { matchOf, matchUnion } from './act-results.ts';

builder.mutationField('overrideMatch', (t) =>
  t.errorUnionField({
    description:
      'The council changes a proposed quantity before anybody has accepted; what it costs the whole is solved again and kept.',
    authScopes: { anybody: true },
    complexity: 100,
    types: [MatchRef, ...REFUSED_ACT, InvalidInput, SensitiveText, ReasonRequired],
    union: matchUnion,
    args: {
      id: t.arg.globalID({ required: true, for: MatchRef, description: 'The match.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      quantity: t.arg({ type: 'BigInt', required: true, description: 'Units instead, in the commodity’s unit.' }),
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      matchOf(overrideMatch(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
