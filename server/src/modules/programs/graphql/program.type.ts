import { builder } from '#graphql/builder.ts';
import { ValueChain } from '#graphql/chains.type.ts';
import { localized } from '#graphql/localized.ts';
import { present } from '#graphql/present.ts';
import { readsOf } from '#graphql/reads.ts';
import {
  CountyRef,
  DomainRef,
  LocalizedTextRef,
  OrganizationRef,
  ProgramRef,
  ProvinceRef,
  TargetGroupRef,
} from '#graphql/refs.ts';
import type { Program } from '../data/program.loader.ts';

const reads = readsOf<Program>();

export const ProgramLevel = builder.enumType('ProgramLevel', {
  description: 'Where a program stands in the tree.',
  values: {
    MISSION: { description: 'A mission of Behzisti.' },
    PLAN: { description: 'A plan of a mission.' },
    PROGRAM: { description: 'A program of a plan.' },
    CENTRE: { description: 'A centre that carries a program out.' },
  },
});

builder.node(ProgramRef, {
  description: 'A program of Behzisti: a mission, a plan, a program or a centre. Programs own needs.',
  id: { resolve: (program) => program.id },
  loadOne: (id, { loaders }) => loaders.program.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses.' }),
    level: t.field({
      type: ProgramLevel,
      description: 'Where it stands in the tree.',
      ...reads(['level'], ({ level }) => level),
    }),
    name: t.field({
      type: LocalizedTextRef,
      description: 'Name.',
      ...reads(['nameFa', 'nameAzb', 'nameEn'], (program) => localized(program, 'name')),
    }),
    about: t.field({
      type: LocalizedTextRef,
      description: 'What it is for, in a few sentences.',
      resolve: (program) => localized(program, 'about'),
    }),
    organization: t.field({
      type: OrganizationRef,
      description: 'The office that owns it.',
      resolve: async (program, _, { loaders }) => present(await loaders.organization.load(program.organizationId)),
    }),
    parent: t.field({
      type: ProgramRef,
      nullable: true,
      description: 'What it is a part of.',
      resolve: (program, _, { loaders }) => (program.parentId ? loaders.program.load(program.parentId) : null),
    }),
    children: t.field({
      type: [ProgramRef],
      description: 'Its parts, by name.',
      complexity: { field: 1, multiplier: 5 },
      resolve: (program, _, { loaders }) => loaders.programChildren.load(program.id),
    }),
    province: t.field({
      type: ProvinceRef,
      nullable: true,
      description: 'Its province; null: the whole country.',
      ...reads(
        ['provinceId'],
        ({ provinceId }, _, { catalogue }) => (provinceId && catalogue.provinces.get(provinceId)) || null,
      ),
    }),
    county: t.field({
      type: CountyRef,
      nullable: true,
      description: 'Its county; null: the whole province.',
      ...reads(
        ['countyId'],
        ({ countyId }, _, { catalogue }) => (countyId && catalogue.counties.get(countyId)) || null,
      ),
    }),
    domain: t.field({
      type: DomainRef,
      description: 'Domain of service.',
      ...reads(['domainId'], ({ domainId }, _, { catalogue }) => present(catalogue.domains.get(domainId))),
    }),
    targetGroups: t.field({
      type: [TargetGroupRef],
      description: 'Whom it serves.',
      ...reads(['targetGroupIds'], ({ targetGroupIds }, _, { catalogue }) =>
        targetGroupIds.flatMap((id) => catalogue.targetGroups.get(id) ?? []),
      ),
    }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'First day.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'Last day; null: it goes on.' }),
    chain: t.field({
      type: ValueChain,
      description: 'Value of its published needs, those of its parts included, along the chain.',
      resolve: (program, _, { loaders }) => loaders.programTotals.load(program.id),
    }),
    needCount: t.int({
      description: 'Published needs, those of its parts included.',
      resolve: async (program, _, { loaders }) => (await loaders.programTotals.load(program.id)).needCount,
    }),
    sample: t.exposeBoolean('sample', { description: 'True for sample data.' }),
  }),
});
