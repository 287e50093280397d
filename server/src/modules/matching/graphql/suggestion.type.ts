import { builder } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { present } from '#graphql/present.ts';
import { NeedItemRef, OfferItemRef } from '#graphql/refs.ts';
import { type Suggestion, suggestForViewer, suggestNeeds, suggestOffers } from '../data/suggestion.report.ts';
import { ExplanationType } from './explanation.type.ts';

const SuggestionType = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'An offer that could serve a need, live and explained. Nothing is written until somebody accepts.',
  fields: (t) => ({
    id: t.id({ description: 'Stable for the pair.', resolve: (pair) => `${pair.needItemId}:${pair.offerItemId}` }),
    needItem: t.field({
      type: NeedItemRef,
      description: 'What is needed.',
      resolve: async (pair, _, { loaders }) => present(await loaders.needItem.load(pair.needItemId)),
    }),
    offerItem: t.field({
      type: OfferItemRef,
      description: 'What is offered.',
      resolve: async (pair, _, { loaders }) => present(await loaders.offerItem.load(pair.offerItemId)),
    }),
    quantity: t.expose('quantity', { type: 'BigInt', description: 'The most that could be given at once, in units.' }),
    explanation: t.field({
      type: ExplanationType,
      description: 'Why this pair.',
      resolve: ({ explanation }) => explanation,
    }),
  }),
});

const MOST = 50;
const DEFAULT = 10;
const howMany = (first: number | null | undefined) => Math.min(Math.max(first ?? DEFAULT, 1), MOST);
const cost = ({ first }: { first?: number | null | undefined }) => ({ field: 20, multiplier: howMany(first) });
const around = ({ read, viewer, catalogue, deps }: Context) => ({ read, viewer, catalogue, now: deps.now() });
const FIRST = 'How many, 1-50; 10 when left out.';

builder.objectField(NeedItemRef, 'suggestions', (t) =>
  t.field({
    type: [SuggestionType],
    description:
      'The best offers for it now, the best first: all of them to the officers, approvers and council of its place, their own to providers.',
    complexity: cost,
    args: { first: t.arg.int({ description: FIRST }) },
    resolve: (item, { first }, context) => suggestOffers(around(context), item, howMany(first)),
  }),
);

builder.objectField(OfferItemRef, 'suggestions', (t) =>
  t.field({
    type: [SuggestionType],
    description:
      'The best needs for it now, the best first: to its own people, and to those in charge of the needs’ places.',
    complexity: cost,
    args: { first: t.arg.int({ description: FIRST }) },
    resolve: (item, { first }, context) => suggestNeeds(around(context), item.id, howMany(first)),
  }),
);

builder.queryField('needsForYou', (t) =>
  t.field({
    type: [SuggestionType],
    description:
      'The best needs over the active offers of the viewer’s organization, its twelve newest free items; empty for visitors.',
    authScopes: { anybody: true },
    complexity: cost,
    args: { first: t.arg.int({ description: FIRST }) },
    resolve: (_, { first }, context) => suggestForViewer(around(context), howMany(first)),
  }),
);
