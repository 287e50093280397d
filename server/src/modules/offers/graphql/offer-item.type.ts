import { builder } from '#graphql/builder.ts';
import { present } from '#graphql/present.ts';
import {
  CommodityRef,
  CountyRef,
  DomainRef,
  OfferItemRef,
  OfferRef,
  ProgramRef,
  ProvinceRef,
  TargetGroupRef,
} from '#graphql/refs.ts';

builder.node(OfferItemRef, {
  description: 'One commodity of an offer with its limits; an empty limit limits nothing.',
  id: { resolve: (item) => item.id },
  loadOne: (id, { loaders }) => loaders.offerItem.load(id),
  fields: (t) => ({
    offer: t.field({
      type: OfferRef,
      description: 'The offer it belongs to.',
      resolve: async (item, _, { loaders }) => present(await loaders.offer.load(item.offerId)),
    }),
    commodity: t.field({
      type: CommodityRef,
      description: 'What is offered.',
      resolve: (item, _, { catalogue }) => present(catalogue.commodities.get(item.commodityId)),
    }),
    capacity: t.expose('capacity', { type: 'BigInt', description: 'All that is offered, in units.' }),
    free: t.expose('free', {
      type: 'BigInt',
      description: 'What nobody has pledged; 0 before it is active, in units.',
    }),
    held: t.expose('held', { type: 'BigInt', description: 'Pledged and not signed, in units; never counted.' }),
    committed: t.expose('committed', {
      type: 'BigInt',
      description: 'Signed by both sides and not yet accepted, in units.',
    }),
    delivered: t.expose('delivered', { type: 'BigInt', description: 'Accepted and not yet verified, in units.' }),
    verified: t.expose('verified', { type: 'BigInt', description: 'Verified, in units.' }),
    lost: t.expose('lost', { type: 'BigInt', description: 'Given, not confirmed and used up, in units.' }),
    minimumPerNeed: t.expose('minimumPerNeed', { type: 'BigInt', description: 'The least for one need, in units.' }),
    maximumPerNeed: t.expose('maximumPerNeed', {
      type: 'BigInt',
      nullable: true,
      description: 'The most in one pledge, in units; null: no limit.',
    }),
    earmarking: t.exposeInt('earmarking', { description: 'IATI EarmarkingCategory, 1 (not) to 4 (tightly).' }),
    provinces: t.field({
      type: [ProvinceRef],
      description: 'Only in these provinces, or in its counties.',
      resolve: (item, _, { catalogue }) => item.provinceIds.map((id) => present(catalogue.provinces.get(id))),
    }),
    counties: t.field({
      type: [CountyRef],
      description: 'Only in these counties, or in its provinces.',
      resolve: (item, _, { catalogue }) => item.countyIds.map((id) => present(catalogue.counties.get(id))),
    }),
    targetGroups: t.field({
      type: [TargetGroupRef],
      description: 'Only for these groups.',
      resolve: (item, _, { catalogue }) => item.targetGroupIds.map((id) => present(catalogue.targetGroups.get(id))),
    }),
    domains: t.field({
      type: [DomainRef],
      description: 'Only in these domains.',
      resolve: (item, _, { catalogue }) => item.domainIds.map((id) => present(catalogue.domains.get(id))),
    }),
    programs: t.field({
      type: [ProgramRef],
      description: 'Only for these programs and those under them.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (item, _, { loaders }) =>
        Promise.all(item.programIds.map(async (id) => present(await loaders.program.load(id)))),
    }),
  }),
});
