import {
  IdempotencyKeyReused,
  InvalidInput,
  ItemLimitNotMet,
  NotEnoughCapacity,
  NotEnoughRemaining,
  SensitiveText,
} from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { REFUSED_ACT } from '#graphql/errors.ts';
import { MatchRef } from '#graphql/refs.ts';
import { acceptMatch } from '../use-cases/accept-match.ts';
import { matchOf, matchUnion } from './act-results.ts';

builder.mutationField('acceptMatch', (t) =>
  t.errorUnionField({
    description: 'Provider and program officer accept in either order; the second acceptance makes the pledge.',
    authScopes: { anybody: true },
    types: [
      MatchRef,
      ...REFUSED_ACT,
      InvalidInput,
      SensitiveText,
      NotEnoughRemaining,
      NotEnoughCapacity,
      ItemLimitNotMet,
      IdempotencyKeyReused,
    ],
    union: matchUnion,
    args: {
      id: t.arg.globalID({ required: true, for: MatchRef, description: 'The match.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, version }, context) =>
      matchOf(acceptMatch(context.deps, context.viewer, { id: id.id, version }), context),
  }),
);
