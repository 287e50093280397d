import { builder } from '#graphql/builder.ts';
import { NeedRef, OfferRef, SavedSearchRef } from '#graphql/refs.ts';
import { listSavedSearches, type SearchAlert, type SearchSubject } from '../data/saved-search.loader.ts';
import { SearchSubjectEnum } from './enums.ts';
import { shownFilter } from './search-filter.ts';

const Alert = builder.objectRef<SearchAlert & { readonly subject: SearchSubject }>('SearchAlert').implement({
  description: 'A new need or offer that fits a saved search.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it came up.' }),
    seen: t.boolean({ description: 'False: nobody has looked since.', resolve: ({ seenAt }) => seenAt !== null }),
    need: t.field({
      type: NeedRef,
      nullable: true,
      description: 'The need; null when it is about an offer, or has gone.',
      resolve: (alert, _, { loaders }) => (alert.subject === 'NEEDS' ? loaders.need.load(alert.subjectId) : null),
    }),
    offer: t.field({
      type: OfferRef,
      nullable: true,
      description: 'The offer; null when it is about a need, or has gone.',
      resolve: (alert, _, { loaders }) => (alert.subject === 'OFFERS' ? loaders.offer.load(alert.subjectId) : null),
    }),
  }),
});

const howMany = (first: number | null | undefined) => Math.min(Math.max(first ?? 20, 1), 100);

builder.node(SavedSearchRef, {
  description: 'A search somebody wants to hear about again; only they see it.',
  id: { resolve: (search) => search.id },
  loadOne: (id, { loaders }) => loaders.savedSearch.load(id),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    subject: t.field({ type: SearchSubjectEnum, description: 'What it looks for.', resolve: ({ subject }) => subject }),
    filter: t.field({
      type: 'JSON',
      description: 'What it narrows by, as a NeedFilter or OfferFilter.',
      resolve: ({ filter }) => shownFilter(filter),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was saved.' }),
    newCount: t.exposeInt('newCount', { description: 'Alerts nobody has looked at.' }),
    alerts: t.field({
      type: [Alert],
      description: 'What it brought, the newest first.',
      complexity: ({ first }) => ({ field: 1, multiplier: howMany(first) }),
      args: { first: t.arg.int({ description: 'How many, 1-100; 20 when left out.' }) },
      resolve: async ({ id, subject }, { first }, { loaders }) =>
        (await loaders.searchAlerts.load(id)).slice(0, howMany(first)).map((alert) => ({ ...alert, subject })),
    }),
  }),
});

builder.queryField('savedSearches', (t) =>
  t.field({
    type: [SavedSearchRef],
    description: 'The viewer’s saved searches, the newest first; empty for visitors.',
    authScopes: { anybody: true },
    resolve: (_, __, { read, viewer }) => listSavedSearches(read, viewer),
  }),
);
