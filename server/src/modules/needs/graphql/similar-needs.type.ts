import { todayInIran } from '#domain/calendar.ts';
import { builder } from '#graphql/builder.ts';
import { aheadOf } from '#graphql/look-ahead.ts';
import { NeedRef } from '#graphql/refs.ts';
import { MOST_SIMILAR, SIMILAR_COLUMNS } from '../data/similar-need.loader.ts';

const DEFAULT_SIMILAR = 4;
const atMost = (first: number | null | undefined) => Math.min(Math.max(first ?? DEFAULT_SIMILAR, 1), MOST_SIMILAR);

builder.objectField(NeedRef, 'similar', (t) =>
  t.field({
    type: [NeedRef],
    description:
      'Needs like this one that can be pledged today: for the same group or of the same kinds, nearest places first.',
    args: { first: t.arg.int({ description: `How many, 1-${MOST_SIMILAR}; ${DEFAULT_SIMILAR} when left out.` }) },
    complexity: ({ first }) => ({ field: 5, multiplier: atMost(first) }),
    resolve: async (need, { first }, { loaders, deps }, info) => {
      const ahead = aheadOf(info, loaders, { needed: SIMILAR_COLUMNS });
      const similar = await loaders.similarNeeds.load({ id: need.id, today: todayInIran(deps.now()), ahead });
      return similar.slice(0, atMost(first));
    },
  }),
);
