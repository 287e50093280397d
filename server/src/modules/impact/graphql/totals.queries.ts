import { builder } from '#graphql/builder.ts';
import { CommodityKind } from '#graphql/enums.ts';
import { type KindTotal, readTotals, type Totals } from '../data/totals.report.ts';

const KindTotalType = builder.objectRef<KindTotal>('KindTotal').implement({
  description: 'What has been verified of one kind of help.',
  fields: (t) => ({
    kind: t.field({ type: CommodityKind, description: 'Kind of help.', resolve: ({ kind }) => kind }),
    verified: t.expose('verified', {
      type: 'BigInt',
      description: 'Verified units, each in its commodity’s own unit.',
    }),
    value: t.expose('value', { type: 'BigInt', description: 'The same in rial.' }),
  }),
});

const TotalsType = builder.objectRef<Totals>('Totals').implement({
  description: 'The figures of the front page, at most half a minute old.',
  fields: (t) => ({
    publishedNeeds: t.exposeInt('publishedNeeds', { description: 'Needs ever published and not taken back.' }),
    openNeeds: t.exposeInt('openNeeds', { description: 'Published needs with something still open.' }),
    counties: t.exposeInt('counties', { description: 'Counties with a published need.' }),
    countedValue: t.expose('countedValue', {
      type: 'BigInt',
      description: 'Signed by both sides, in rial; what has arrived since included.',
    }),
    deliveredValue: t.expose('deliveredValue', {
      type: 'BigInt',
      description: 'Accepted on arrival, in rial; what has been verified since included.',
    }),
    verifiedValue: t.expose('verifiedValue', {
      type: 'BigInt',
      description: 'Verified, in rial: the only part called impact.',
    }),
    verifiedByKind: t.field({
      type: [KindTotalType],
      description: 'Verified, by kind of help; the largest value first.',
      resolve: ({ verifiedByKind }) => verifiedByKind,
    }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'When the figures were true.' }),
  }),
});

builder.queryField('totals', (t) =>
  t.field({
    type: TotalsType,
    description: 'Verified units and values for the front page.',
    authScopes: { anybody: true },
    resolve: (_, __, { deps }) => readTotals(deps),
  }),
);
