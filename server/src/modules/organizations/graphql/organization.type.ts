import { builder } from '#graphql/builder.ts';
import { localized } from '#graphql/localized.ts';
import { LocalizedTextRef, OrganizationRef } from '#graphql/refs.ts';

builder.node(OrganizationRef, {
  description: 'An organization: a provider or an office.',
  id: { resolve: (organization) => organization.id },
  loadOne: (id, { loaders }) => loaders.organization.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses.' }),
    name: t.field({
      type: LocalizedTextRef,
      description: 'Name.',
      resolve: (organization) => localized(organization, 'name'),
    }),
  }),
});
