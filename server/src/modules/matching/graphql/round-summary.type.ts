import { builder } from '#graphql/builder.ts';
import { globalIdOf } from '#graphql/global-id.ts';
import { present } from '#graphql/present.ts';
import { CommodityRef, TriangleRef } from '#graphql/refs.ts';
import type { CommodityWorth, RoundSummary } from '../data/round-summary.ts';

/** A summary with the province it is about; null for the country. */
export type ShownSummary = RoundSummary & { readonly provinceId: string | null };

const Certificate = builder.objectRef<RoundSummary['certificate']>('Certificate').implement({
  description: 'The proof that no allocation is worth more, checked on every run in exact arithmetic.',
  fields: (t) => ({
    checked: t.exposeBoolean('checked', { description: 'Bounds, conservation, slackness and primal = dual hold.' }),
    primal: t.field({
      type: 'BigInt',
      description: 'Weighted value of what was found, in rial.',
      resolve: ({ primal }) => BigInt(primal),
    }),
    dual: t.field({
      type: 'BigInt',
      description: 'Weighted value that nothing can pass, in rial.',
      resolve: ({ dual }) => BigInt(dual),
    }),
    nodes: t.exposeInt('nodes', { description: 'Nodes of the networks.' }),
    arcs: t.exposeInt('arcs', { description: 'Arcs of the networks.' }),
    pivots: t.exposeInt('pivots', { description: 'Steps the solver took.' }),
    pairsProven: t.exposeInt('pairsProven', { description: 'Eligible pairs priced one by one after solving.' }),
  }),
});

const Commodity = builder.objectRef<CommodityWorth>('RoundCommodity').implement({
  description:
    'A round in one commodity and those that stand in for it: solved and proven by itself, in points of its own unit.',
  fields: (t) => {
    const whole = (
      name: 'unitPrice' | 'objective' | 'capBound' | 'lotBound' | 'greedyObjective' | 'value',
      description: string,
    ) => t.field({ type: 'BigInt', description, resolve: ({ [name]: digits }) => BigInt(digits) });
    return {
      commodities: t.field({
        type: [CommodityRef],
        description: 'What is asked for or offered here.',
        resolve: ({ commodityIds }, _, { catalogue }) =>
          commodityIds.map((id) => present(catalogue.commodities.get(id))),
      }),
      unitPrice: whole('unitPrice', 'What a unit asked for costs on average, in rial.'),
      needItems: t.exposeInt('needItems', { description: 'Open need items.' }),
      offerItems: t.exposeInt('offerItems', { description: 'Free offer items.' }),
      proposals: t.exposeInt('proposals', { description: 'Proposals made.' }),
      objective: whole('objective', 'Worth of its proposals, in points.'),
      capBound: whole('capBound', 'The most that sharing caps over cells can have cost, in points.'),
      lotBound: whole('lotBound', 'The most that keeping minimum lots can have cost, in points.'),
      repairedPairs: t.exposeInt('repairedPairs', {
        description: 'Pairs barred because they carried less than a lot.',
      }),
      greedyObjective: whole('greedyObjective', 'What the best greedy rule would have been worth, in points.'),
      value: whole('value', 'Its worth as weighted value in rial: points x price of a unit / 1000.'),
    };
  },
});

const LeftOutCounts = builder.objectRef<RoundSummary['leftOut']>('LeftOutCounts').implement({
  description: 'How many were left out, and how far it was looked into.',
  fields: (t) => ({
    needItems: t.exposeInt('needItems', { description: 'Need items that got nothing.' }),
    offerItems: t.exposeInt('offerItems', { description: 'Offer items that gave nothing.' }),
    explained: t.exposeInt('explained', { description: 'Items with a reason; the most severe first.' }),
    changesVerified: t.exposeInt('changesVerified', {
      description: 'Items whose nearest change was looked for by solving again, to the end.',
    }),
    changesFound: t.exposeInt('changesFound', { description: 'Items for which such a change was found.' }),
  }),
});

export const RoundSummaryType = builder.objectRef<ShownSummary>('RoundSummary').implement({
  description: 'What a finished round found.',
  fields: (t) => {
    const triangle = (name: 'before' | 'after' | 'greedy', description: string) =>
      t.field({
        type: TriangleRef,
        description,
        resolve: ({ provinceId, [name]: figures }) => ({
          scope: provinceId === null ? ('COUNTRY' as const) : ('PROVINCE' as const),
          scopeId: provinceId === null ? null : globalIdOf('Province', provinceId),
          figures,
        }),
      });
    return {
      needItems: t.exposeInt('needItems', { description: 'Open need items it looked at.' }),
      offerItems: t.exposeInt('offerItems', { description: 'Free offer items it looked at.' }),
      eligiblePairs: t.exposeInt('eligiblePairs', { description: 'Pairs that may trade at all.' }),
      candidatePairs: t.exposeInt('candidatePairs', {
        description: 'Pairs it was solved over at first; all others were priced afterwards.',
      }),
      proposals: t.exposeInt('proposals', { description: 'Proposals made.' }),
      milliseconds: t.exposeInt('milliseconds', { description: 'From start to end.' }),
      certificate: t.field({ type: Certificate, description: 'The proof.', resolve: ({ certificate }) => certificate }),
      capBound: t.field({
        type: 'BigInt',
        description: 'The most that sharing caps over cells can have cost, as weighted value in rial.',
        resolve: ({ capBound }) => BigInt(capBound),
      }),
      lotBound: t.field({
        type: 'BigInt',
        description: 'The most that keeping minimum lots can have cost, as weighted value in rial.',
        resolve: ({ lotBound }) => BigInt(lotBound),
      }),
      repairedPairs: t.exposeInt('repairedPairs', {
        description: 'Pairs barred because they carried less than a lot.',
      }),
      greedyObjective: t.field({
        type: 'BigInt',
        description: 'What the best greedy rule would have been worth, as weighted value in rial.',
        resolve: ({ greedyObjective }) => BigInt(greedyObjective),
      }),
      commodities: t.field({
        type: [Commodity],
        description: 'Commodity by commodity, in order of their keys.',
        resolve: ({ commodities }) => [...commodities],
      }),
      leftOut: t.field({
        type: LeftOutCounts,
        description: 'Who was left out, in numbers.',
        resolve: ({ leftOut }) => leftOut,
      }),
      before: triangle('before', 'The golden triangle before the round, over all that is published in its place.'),
      after: triangle('after', 'As it would be with every proposal signed.'),
      greedy: triangle('greedy', 'As greedy would have left it.'),
    };
  },
});
