import { builder } from '#graphql/builder.ts';
import { aheadOfConnection } from '#graphql/look-ahead.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { OrganizationRef, ProgramRef } from '#graphql/refs.ts';
import { programsWithin } from '#modules/programs/index.ts';
import { CURSOR_COLUMNS, listNeeds, NEED_CURSOR } from '../data/need-list.report.ts';
import { NeedFilter, needFilter } from './need.inputs.ts';
import { NeedConnection } from './need.queries.ts';

builder.objectField(ProgramRef, 'needs', (t) =>
  t.field({
    type: NeedConnection,
    description: 'Its needs everybody may see, those of its parts included; the window that ends first, first.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first, filter: t.arg({ type: NeedFilter, description: 'Narrows the list.' }) },
    resolve: async (program, args, context, info) => {
      const { read, viewer, loaders } = context;
      const page = pageOf(args, NEED_CURSOR.DEADLINE);
      const programIds = await programsWithin(read, [program.id]);
      const filter = { ...(await needFilter(context, args.filter)), programIds };
      return connectionOf(
        await listNeeds(
          read,
          viewer,
          { filter, order: 'DEADLINE', page },
          aheadOfConnection(info, loaders, CURSOR_COLUMNS),
        ),
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
    resolve: async (organization, args, context, info) => {
      const { read, viewer, loaders } = context;
      const page = pageOf(args, NEED_CURSOR.NEWEST);
      const filter = { ...(await needFilter(context, args.filter)), organizationIds: [organization.id] };
      return connectionOf(
        await listNeeds(
          read,
          viewer,
          { filter, order: 'NEWEST', page },
          aheadOfConnection(info, loaders, CURSOR_COLUMNS),
        ),
        page,
      );
    },
  }),
);
