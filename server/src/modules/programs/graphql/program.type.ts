import { builder } from '#graphql/builder.ts';
import { localized } from '#graphql/localized.ts';
import { LocalizedTextRef, ProgramRef } from '#graphql/refs.ts';

builder.node(ProgramRef, {
  description: 'A program of Behzisti: a mission, a plan, a program or a centre. Programs own needs.',
  id: { resolve: (program) => program.id },
  loadOne: (id, { loaders }) => loaders.program.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses.' }),
    name: t.field({ type: LocalizedTextRef, description: 'Name.', resolve: (program) => localized(program, 'name') }),
  }),
});
