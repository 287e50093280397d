import { builder } from '#graphql/builder.ts';
import { QuantityChain } from '#graphql/chains.type.ts';
import { present } from '#graphql/present.ts';
import { readsOf } from '#graphql/reads.ts';
import { CommodityRef, NeedItemRef, NeedRef } from '#graphql/refs.ts';
import type { NeedItem } from '../data/need.loader.ts';

const reads = readsOf<NeedItem>();
const CHAIN = ['required', 'open', 'held', 'committed', 'delivered', 'verified'] as const;

builder.node(NeedItemRef, {
  description: 'One commodity of a need and how much of it.',
  id: { resolve: (item) => item.id },
  loadOne: (id, { loaders }) => loaders.needItem.load(id),
  fields: (t) => ({
    need: t.field({
      type: NeedRef,
      description: 'The need it belongs to.',
      resolve: async (item, _, { loaders }) => present(await loaders.need.load(item.needId)),
    }),
    commodity: t.field({
      type: CommodityRef,
      description: 'What is asked.',
      ...reads(['commodityId'], (item, _, { catalogue }) => present(catalogue.commodities.get(item.commodityId))),
    }),
    note: t.exposeString('note', { description: 'What a provider should know about it; may be empty.' }),
    chain: t.field({ type: QuantityChain, description: 'Units along the chain.', ...reads(CHAIN, (item) => item) }),
    unitPrice: t.expose('unitPrice', { type: 'BigInt', description: 'Rial per unit when it was written.' }),
    priceDate: t.expose('priceDate', { type: 'Date', description: 'The day of that price.' }),
    minimumLot: t.expose('minimumLot', {
      type: 'BigInt',
      description: 'The least that one commitment may bring, in units; the remainder may always be taken whole.',
    }),
    value: t.field({
      type: 'BigInt',
      description: 'Required units at their price, in rial.',
      ...reads(['required', 'unitPrice'], ({ required, unitPrice }) => required * unitPrice),
    }),
  }),
});
