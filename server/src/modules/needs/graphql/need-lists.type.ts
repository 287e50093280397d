import { builder } from '#graphql/builder.ts';
import { branchesOfConnection } from '#graphql/look-ahead.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { OrganizationRef, ProgramRef } from '#graphql/refs.ts';
import { listNeeds, NEED_CURSOR } from '../data/need-list.report.ts';
import { NeedFilter, needFilter } from './need.inputs.ts';
import { NeedConnection } from './need.queries.ts';

builder.objectField(ProgramRef, 'needs', (t) =>
  t.field({
    type: NeedConnection,
    description: 'Its needs everybody may see, the window that ends first first.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first, filter: t.arg({ type: NeedFilter, description: 'Narrows the list.' }) },
    resolve: async (program, args, { read, viewer, loaders }, info) => {
      const page = pageOf(args, NEED_CURSOR.DEADLINE);
      const filter = { ...needFilter(args.filter), programIds: [program.id] };
      return connectionOf(
        await listNeeds(read, viewer, { filter, order: 'DEADLINE', page }, branchesOfConnection(info, loaders)),
        page,
      );
    },
  }),
);

builder.objectField(OrganizationRef, 'needs', (t) =>
  t.field({
    type: NeedConnection,
    description: 'Needs it posted that everybody may see, the newest first.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first, filter: t.arg({ type: NeedFilter, description: 'Narrows the list.' }) },
    resolve: async (organization, args, { read, viewer, loaders }, info) => {
      const page = pageOf(args, NEED_CURSOR.NEWEST);
      const filter = { ...needFilter(args.filter), organizationIds: [organization.id] };
      return connectionOf(
        await listNeeds(read, viewer, { filter, order: 'NEWEST', page }, branchesOfConnection(info, loaders)),
        page,
      );
    },
  }),
);
