import { todayInIran } from '#domain/calendar.ts';
import { builder } from '#graphql/builder.ts';
import { aheadOf, aheadOfConnection } from '#graphql/look-ahead.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { NeedRef } from '#graphql/refs.ts';
import { CURSOR_COLUMNS, listNeeds, NEED_CURSOR, type NEED_ORDERS } from '../data/need-list.report.ts';
import { NeedFilter, needFilter } from './need.inputs.ts';
import { needFacetsType } from './need-facets.type.ts';

const NeedOrder = builder.enumType('NeedOrder', {
  description: 'Orders of a list of needs; ties are broken by id, so pages are stable.',
  values: {
    DEADLINE: { description: 'The window that ends first, first.' },
    NEWEST: { description: 'The newest publication first.' },
    CLOSEST_TO_COMPLETE: { description: 'The largest counted share first.' },
    SEVERITY: { description: 'The most severe first, then the deadline.' },
  } satisfies Record<(typeof NEED_ORDERS)[number], { description: string }>,
});

export const NeedConnection = builder.connectionObject(
  { type: NeedRef, name: 'NeedConnection', description: 'A page of needs.' },
  { name: 'NeedEdge', description: 'A need and its place in the list.' },
);

builder.queryFields((t) => ({
  needs: t.field({
    type: NeedConnection,
    description: 'Needs everybody may see; with other states asked for, also those of the viewer’s own office.',
    authScopes: { anybody: true },
    complexity: pageArgs.cost,
    args: {
      ...pageArgs.first,
      filter: t.arg({ type: NeedFilter, description: 'Narrows the list.' }),
      order: t.arg({ type: NeedOrder, description: 'DEADLINE when left out.' }),
    },
    resolve: async (_, args, context, info) => {
      const { read, viewer, loaders } = context;
      const order = args.order ?? 'DEADLINE';
      const page = pageOf(args, NEED_CURSOR[order]);
      const query = { filter: await needFilter(context, args.filter), order, page };
      const ahead = aheadOfConnection(info, loaders, CURSOR_COLUMNS);
      return connectionOf(await listNeeds(read, viewer, query, ahead), page);
    },
  }),
  needFacets: t.field({
    type: needFacetsType,
    description:
      'For each facet how many public needs each value would give, with every other part of the filter applied.',
    authScopes: { anybody: true },
    args: {
      filter: t.arg({ type: NeedFilter, description: 'Narrows what is counted.' }),
      deadlines: t.arg.stringList({ description: 'Any of OVER, WEEK, MONTH, LATER.' }),
    },
    resolve: async (_, args, context) => {
      const filter = await needFilter(context, args.filter);
      return context.facets.count(filter, args.deadlines ?? [], todayInIran(context.deps.now()));
    },
  }),
  need: t.field({
    type: NeedRef,
    nullable: true,
    description: 'A need by its public code; null when there is none the viewer may see.',
    authScopes: { anybody: true },
    args: { code: t.arg.string({ required: true, description: 'e.g. AS-1405-00042.' }) },
    resolve: (_, { code }, { loaders }, info) => loaders.needByCode.loadWith(code, aheadOf(info, loaders)),
  }),
}));
