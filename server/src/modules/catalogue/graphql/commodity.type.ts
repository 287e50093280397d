import { todayInIran } from '#domain/calendar.ts';
import { priceOn } from '#domain/commodity.ts';
import { builder } from '#graphql/builder.ts';
import { CommodityKind } from '#graphql/enums.ts';
import {
  CommodityPriceRef,
  CommodityRef,
  DomainRef,
  LocalizedTextRef,
  SdgTargetRef,
  TargetGroupRef,
} from '#graphql/refs.ts';

builder.node(TargetGroupRef, {
  description: 'A group of people Behzisti serves.',
  id: { resolve: (group) => group.id },
  loadOne: (id, context) => context.catalogue.targetGroups.get(id) ?? null,
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Stable key, e.g. WHH.' }),
    name: t.expose('name', { type: LocalizedTextRef, description: 'Name, by the rules of dignity.' }),
  }),
});

builder.node(DomainRef, {
  description: 'A domain of service.',
  id: { resolve: (domain) => domain.id },
  loadOne: (id, context) => context.catalogue.domains.get(id) ?? null,
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Stable key.' }),
    name: t.expose('name', { type: LocalizedTextRef, description: 'Name.' }),
  }),
});

SdgTargetRef.implement({
  description: 'A target of the Sustainable Development Goals.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Number of the target, e.g. 10.2.' }),
    name: t.expose('name', { type: LocalizedTextRef, description: 'Short title.' }),
  }),
});

CommodityPriceRef.implement({
  description: 'What one unit costs from a day on, and who says so.',
  fields: (t) => ({
    price: t.expose('price', { type: 'BigInt', description: 'Rial per unit.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day of this price.' }),
    source: t.exposeString('source', { description: 'Who says so.' }),
    sample: t.exposeBoolean('sample', { description: 'True for sample data.' }),
  }),
});

builder.node(CommodityRef, {
  description: 'An entry of the catalogue: what can be asked and offered, in one unit.',
  id: { resolve: (commodity) => commodity.id },
  loadOne: (id, context) => context.catalogue.commodities.get(id) ?? null,
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code.' }),
    kind: t.field({ type: CommodityKind, description: 'Kind of help.', resolve: (commodity) => commodity.kind }),
    name: t.expose('name', { type: LocalizedTextRef, description: 'Name.' }),
    unit: t.expose('unit', { type: LocalizedTextRef, description: 'Name of one unit.' }),
    sdgTargets: t.field({
      type: [SdgTargetRef],
      description: 'Targets of the Sustainable Development Goals it serves.',
      resolve: (commodity, _, { catalogue }) =>
        commodity.sdgTargetIds.flatMap((id) => catalogue.sdgTargets.get(id) ?? []),
    }),
    price: t.field({
      type: CommodityPriceRef,
      nullable: true,
      description: 'The newest price on or before today; null when none is known.',
      resolve: (commodity, _, { deps }) => priceOn(commodity.prices, todayInIran(deps.now())),
    }),
    prices: t.expose('prices', { type: [CommodityPriceRef], description: 'All prices, newest first.' }),
    substitutes: t.field({
      type: [CommodityRef],
      description: 'What may serve in its place, unit for unit.',
      resolve: (commodity, _, { catalogue }) =>
        commodity.substituteIds.flatMap((id) => catalogue.commodities.get(id) ?? []),
    }),
    sample: t.exposeBoolean('sample', { description: 'True for sample data.' }),
  }),
});
