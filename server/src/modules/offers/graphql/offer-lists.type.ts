import { builder } from '#graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { OrganizationRef } from '#graphql/refs.ts';
import { listOffers } from '../data/offer-list.report.ts';
import { OfferFilter, offerFilter } from './offer.inputs.ts';
import { OfferConnection } from './offer.queries.ts';

builder.objectField(OrganizationRef, 'offers', (t) =>
  t.field({
    type: OfferConnection,
    description: 'Its active offers, the newest first; its own members see every state.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first, filter: t.arg({ type: OfferFilter, description: 'Narrows the list.' }) },
    resolve: async (organization, args, { read, viewer, deps }) => {
      const page = pageOf(args, ['id']);
      const filter = { ...offerFilter(args.filter), organizationIds: [organization.id] };
      return connectionOf(await listOffers(read, viewer, { filter, page, at: deps.now() }), page);
    },
  }),
);
