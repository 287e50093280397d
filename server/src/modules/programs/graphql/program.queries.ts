import { builder } from '#graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { OrganizationRef, ProgramRef, ProvinceRef } from '#graphql/refs.ts';
import { listPrograms } from '../data/program-list.report.ts';
import { ProgramLevel } from './program.type.ts';

const ProgramConnection = builder.connectionObject(
  { type: ProgramRef, name: 'ProgramConnection', description: 'A page of programs.' },
  { name: 'ProgramEdge', description: 'A program and its place in the list.' },
);

builder.queryFields((t) => ({
  programs: t.field({
    type: ProgramConnection,
    description: 'Programs by name.',
    authScopes: { anybody: true },
    complexity: pageArgs.cost,
    args: {
      ...pageArgs.first,
      text: t.arg.string({ description: 'Part of the name, as people type it.' }),
      levels: t.arg({ type: [ProgramLevel], description: 'Only these levels.' }),
      provinceId: t.arg.globalID({ for: ProvinceRef, description: 'Only programs of this province.' }),
    },
    resolve: async (_, args, { read }) => {
      const page = pageOf(args, ['text', 'id']);
      const filter = {
        text: args.text ?? null,
        levels: args.levels ?? null,
        provinceId: args.provinceId?.id ?? null,
        organizationId: null,
      };
      return connectionOf(await listPrograms(read, filter, page), page);
    },
  }),
  program: t.field({
    type: ProgramRef,
    nullable: true,
    description: 'A program by its name in addresses.',
    authScopes: { anybody: true },
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.programBySlug.load(slug),
  }),
}));

builder.objectField(OrganizationRef, 'programs', (t) =>
  t.field({
    type: ProgramConnection,
    description: 'Programs it owns, by name.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first },
    resolve: async ({ id }, args, { read }) => {
      const page = pageOf(args, ['text', 'id']);
      const filter = { text: null, levels: null, provinceId: null, organizationId: id };
      return connectionOf(await listPrograms(read, filter, page), page);
    },
  }),
);
