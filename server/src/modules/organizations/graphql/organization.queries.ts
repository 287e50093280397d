import { builder } from '#graphql/builder.ts';
import { OrganizationKind } from '#graphql/enums.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { OrganizationRef, ProvinceRef } from '#graphql/refs.ts';
import { listOrganizations } from '../data/organization-list.report.ts';

const OrganizationConnection = builder.connectionObject(
  { type: OrganizationRef, name: 'OrganizationConnection', description: 'A page of organizations.' },
  { name: 'OrganizationEdge', description: 'An organization and its place in the list.' },
);

builder.queryFields((t) => ({
  organizations: t.field({
    type: OrganizationConnection,
    description: 'Organizations by name, those the viewer may see.',
    authScopes: { anybody: true },
    complexity: pageArgs.cost,
    args: {
      ...pageArgs.first,
      text: t.arg.string({ description: 'Part of the name, as people type it.' }),
      kinds: t.arg({ type: [OrganizationKind], description: 'Only these kinds.' }),
      provinceId: t.arg.globalID({ for: ProvinceRef, description: 'Only organizations of this province.' }),
    },
    resolve: async (_, args, { read, viewer }) => {
      const page = pageOf(args, ['text', 'id']);
      const filter = { text: args.text ?? null, kinds: args.kinds ?? null, provinceId: args.provinceId?.id ?? null };
      return connectionOf(await listOrganizations(read, viewer, filter, page), page);
    },
  }),
  organization: t.field({
    type: OrganizationRef,
    nullable: true,
    description: 'An organization by its name in addresses; null when there is none the viewer may see.',
    authScopes: { anybody: true },
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.organizationBySlug.load(slug),
  }),
}));
