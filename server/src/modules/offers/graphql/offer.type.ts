import { availableActions, can } from '#domain/policies/can.ts';
import { builder } from '#graphql/builder.ts';
import { CommodityKind, OfferState } from '#graphql/enums.ts';
import { localized } from '#graphql/localized.ts';
import { present } from '#graphql/present.ts';
import { LocalizedTextRef, OfferItemRef, OfferRef, OrganizationRef } from '#graphql/refs.ts';
import { offerFactsOf } from '../data/offer-facts.loader.ts';

builder.node(OfferRef, {
  description: 'What a provider can give: items with quantities, between two days.',
  id: { resolve: (offer) => offer.id },
  loadOne: (id, { loaders }) => loaders.offer.load(id),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Public code, e.g. AS-1405-00042.' }),
    organization: t.field({
      type: OrganizationRef,
      description: 'Who gives.',
      resolve: async (offer, _, { loaders }) => present(await loaders.organization.load(offer.organizationId)),
    }),
    title: t.field({ type: LocalizedTextRef, description: 'Title.', resolve: (offer) => localized(offer, 'title') }),
    note: t.exposeString('note', { description: 'What a program should know; may be empty.' }),
    windowStart: t.expose('windowStart', { type: 'Date', description: 'First day it can be given.' }),
    windowEnd: t.expose('windowEnd', { type: 'Date', description: 'Last day it can be given.' }),
    state: t.field({ type: OfferState, description: 'Where it is in its life.', resolve: (offer) => offer.state }),
    direct: t.exposeBoolean('direct', {
      description: 'True for the one-off offer of a direct pledge: in no list, for that pledge alone.',
    }),
    kinds: t.field({
      type: [CommodityKind],
      description: 'Kinds of help among its items.',
      resolve: (offer) => offer.kinds,
    }),
    items: t.field({
      type: [OfferItemRef],
      description: 'Its items, in the order they were written.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (offer, _, { loaders }) => loaders.offerItems.load(offer.id),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was returned or rejected; for the provider and those who review and supervise.',
      resolve: async (offer, _, { viewer, loaders }) =>
        can(viewer, 'readReasons', await loaders.offerFacts.load(offer)).allowed ? offer.reason : null,
    }),
    availableActions: t.stringList({
      description: 'What the viewer may do with it now: events of its life cycle, and `edit`.',
      resolve: async (offer, _, { viewer, loaders, deps }) => {
        const provider = present(await loaders.offerProvider.load(offer.organizationId));
        const facts = offerFactsOf(offer, provider, deps.now());
        const edit = can(viewer, 'edit', facts).allowed ? ['edit'] : [];
        return [...edit, ...availableActions(viewer, facts)];
      },
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last sent to its reviewer.',
    }),
    activatedAt: t.expose('activatedAt', { type: 'DateTime', nullable: true, description: 'When it became active.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was rejected or withdrawn, or its window ended.',
    }),
    version: t.exposeInt('version', { description: 'Pass it to every act; a stale one is refused.' }),
    sample: t.exposeBoolean('sample', { description: 'True for sample data.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first written.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
  }),
});
