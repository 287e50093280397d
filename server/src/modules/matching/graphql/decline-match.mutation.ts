import { InvalidInput, SensitiveText } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { REFUSED_ACT } from '#graphql/errors.ts';
import { MatchRef } from '#graphql/refs.ts';
import { declineMatch } from '../use-cases/decline-match.ts';
import { matchOf, matchUnion } from './act-results.ts';

builder.mutationField('declineMatch', (t) =>
  t.errorUnionField({
    description: 'Either side declines a proposal, with a reason the council counts.',
    authScopes: { anybody: true },
    types: [MatchRef, ...REFUSED_ACT, InvalidInput, SensitiveText],
    union: matchUnion,
    args: {
      id: t.arg.globalID({ required: true, for: MatchRef, description: 'The match.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      code: t.arg.string({
        required: true,
        description:
          'TOO_FAR, QUANTITY_DOES_NOT_FIT, TIME_DOES_NOT_FIT, QUALITY_DOES_NOT_FIT, SPOKEN_FOR, NO_LONGER_NEEDED, OTHER_PRIORITY, CONFLICT_OF_INTEREST or OTHER.',
      }),
      reason: t.arg.string({ description: 'In words; needed for OTHER.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      matchOf(declineMatch(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
