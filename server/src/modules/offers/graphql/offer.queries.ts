import { builder } from '#graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { OfferRef } from '#graphql/refs.ts';
import { listOffers } from '../data/offer-list.report.ts';
import { OfferFilter, offerFilter } from './offer.inputs.ts';

export const OfferConnection = builder.connectionObject(
  { type: OfferRef, name: 'OfferConnection', description: 'A page of offers.' },
  { name: 'OfferEdge', description: 'An offer and its place in the list.' },
);

builder.queryFields((t) => ({
  offers: t.field({
    type: OfferConnection,
    description:
      'Active offers of verified organizations, the newest first; with other states asked for, also those the viewer may see. One-off offers made by a direct pledge are in no list.',
    authScopes: { anybody: true },
    complexity: pageArgs.cost,
    args: { ...pageArgs.first, filter: t.arg({ type: OfferFilter, description: 'Narrows the list.' }) },
    resolve: async (_, args, { read, viewer, deps }) => {
      const page = pageOf(args, ['id']);
      return connectionOf(
        await listOffers(read, viewer, { filter: offerFilter(args.filter), page, at: deps.now() }),
        page,
      );
    },
  }),
  offer: t.field({
    type: OfferRef,
    nullable: true,
    description: 'An offer by its public code; null when there is none the viewer may see.',
    authScopes: { anybody: true },
    args: { code: t.arg.string({ required: true, description: 'e.g. AS-1405-00042.' }) },
    resolve: (_, { code }, { loaders }) => loaders.offerByCode.load(code),
  }),
}));
