import { GraphQLError } from 'graphql';
import { readsExactPeople } from '#domain/registered-people.ts';
import { builder, type LocalizedText } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { globalIdOf } from '#graphql/global-id.ts';
import { localized } from '#graphql/localized.ts';
import { LocalizedTextRef, TriangleRef } from '#graphql/refs.ts';
import {
  type Held,
  type PartOf,
  type ScopeOf,
  type ShownTriangle,
  type TriangleScope,
  triangleIndex,
  triangleOfScope,
  trianglesOfParts,
} from '../data/triangle.index.ts';
import { readTriangleHistory, type TriangleDay } from '../data/triangle-history.report.ts';
import { ScopeKind, Stage } from './enums.ts';

const TYPE_OF = { PROVINCE: 'Province', COUNTY: 'County', TARGET_GROUP: 'TargetGroup', PROGRAM: 'Program' } as const;
const MOST_CELLS = 500;
const MOST_CELLS_OF_A_PART = 50;

type GlobalId = { readonly typename: string; readonly id: string };
const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The scope an id names; one that does not exist is refused like one of another type. */
function scopeOf(held: Held, { catalogue }: Context, scope: TriangleScope, id: GlobalId | null | undefined): ScopeOf {
  if (scope === 'COUNTRY') return { scope, id: null };
  const known = {
    PROVINCE: catalogue.provinces,
    COUNTY: catalogue.counties,
    TARGET_GROUP: catalogue.targetGroups,
    PROGRAM: held.byProgramId,
  }[scope];
  if (id?.typename !== TYPE_OF[scope] || !known.has(id.id))
    throw bad(`scopeId has to be the id of a ${TYPE_OF[scope]}.`);
  return { scope, id: id.id };
}

function withinOf(held: Held, context: Context, id: GlobalId | null | undefined): ScopeOf | null {
  if (!id) return null;
  const found = Object.entries(TYPE_OF).find(([, typename]) => typename === id.typename);
  if (!found) throw bad('within has to be the id of a Province, County, TargetGroup or Program.');
  return scopeOf(held, context, found[0] as TriangleScope, id);
}

/** Exact denominators only where the viewer is in charge of the whole place that is measured. */
function exactFor({ viewer, catalogue }: Context, of: ScopeOf | null): boolean {
  if (of?.scope === 'PROVINCE') return readsExactPeople(viewer, { provinceId: of.id, countyId: null });
  const county = of?.scope === 'COUNTY' ? catalogue.counties.get(of.id ?? '') : undefined;
  return readsExactPeople(viewer, { provinceId: county?.provinceId ?? null, countyId: county?.id ?? null });
}

const globalId = ({ scope, id }: ScopeOf) => (scope === 'COUNTRY' ? null : globalIdOf(TYPE_OF[scope], id ?? ''));

type Part = { readonly label: LocalizedText; readonly scopeId: string; readonly triangle: ShownTriangle };
const TrianglePart = builder.objectRef<Part>('TrianglePart').implement({
  description: 'The triangle of one part of a whole.',
  fields: (t) => ({
    scopeId: t.exposeID('scopeId', { description: 'Of which part.' }),
    label: t.expose('label', { type: LocalizedTextRef, description: 'Its name.' }),
    triangle: t.expose('triangle', { type: TriangleRef, description: 'Its triangle; of its cells at most 50.' }),
  }),
});

function partShown(held: Held, { catalogue }: Context, by: TriangleScope, { id, figures }: PartOf): Part[] {
  const program = held.byProgramId.get(id);
  const label = {
    COUNTRY: undefined,
    PROVINCE: catalogue.provinces.get(id)?.name,
    COUNTY: catalogue.counties.get(id)?.name,
    TARGET_GROUP: catalogue.targetGroups.get(id)?.name,
    PROGRAM: program && localized(program, 'name'),
  }[by];
  const scopeId = globalId({ scope: by, id });
  return label && scopeId ? [{ label, scopeId, triangle: { scope: by, scopeId, figures } }] : [];
}

const Day = builder.objectRef<TriangleDay>('TriangleDay').implement({
  description: 'The three axes as they stood on a day.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    adequacy: t.exposeFloat('adequacy', { nullable: true, description: '0-1; null while nothing was asked.' }),
    completeness: t.exposeFloat('completeness', {
      nullable: true,
      description: '0-1; null without registered people.',
    }),
    justice: t.exposeFloat('justice', { nullable: true, description: '0-1; null while nothing was given.' }),
  }),
});

builder.queryField('triangle', (t) =>
  t.field({
    type: TriangleRef,
    description: 'The golden triangle of a scope, at most a minute old.',
    authScopes: { anybody: true },
    args: {
      scope: t.arg({ type: ScopeKind, required: true, description: 'What it is measured over.' }),
      scopeId: t.arg.globalID({ description: 'Of which; left out for the country.' }),
      stage: t.arg({ type: Stage, required: true, description: 'What counts as given.' }),
    },
    resolve: async (_, { scope, scopeId, stage }, context) => {
      const held = await triangleIndex(context.deps).current();
      const of = scopeOf(held, context, scope, scopeId);
      const figures = triangleOfScope(held, of, { stage, exact: exactFor(context, of), most: MOST_CELLS });
      return { scope, scopeId: globalId(of), figures };
    },
  }),
);

builder.queryField('triangles', (t) =>
  t.field({
    type: [TrianglePart],
    description: 'The same triangle split into its parts, for small multiples and tile maps.',
    authScopes: { anybody: true },
    complexity: { field: 5, multiplier: 30 },
    args: {
      by: t.arg({ type: ScopeKind, required: true, description: 'Into what it is split.' }),
      within: t.arg.globalID({
        description: 'Only inside this province, county, target group or program; of a program, its direct parts.',
      }),
      stage: t.arg({ type: Stage, required: true, description: 'What counts as given.' }),
    },
    resolve: async (_, { by, within, stage }, context) => {
      const held = await triangleIndex(context.deps).current();
      const inside = withinOf(held, context, within);
      const asked = { stage, exact: exactFor(context, inside), most: MOST_CELLS_OF_A_PART };
      return trianglesOfParts(held, by, inside, asked).flatMap((part) => partShown(held, context, by, part));
    },
  }),
);

builder.queryField('triangleHistory', (t) =>
  t.field({
    type: [Day],
    description: 'The three axes day by day, as they were kept; the oldest first, at most 800 days.',
    authScopes: { anybody: true },
    args: {
      scope: t.arg({ type: ScopeKind, required: true, description: 'What it is measured over.' }),
      scopeId: t.arg.globalID({ description: 'Of which; left out for the country.' }),
      stage: t.arg({ type: Stage, required: true, description: 'What counts as given.' }),
      from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'Last day.' }),
    },
    resolve: async (_, { scope, scopeId, stage, from, to }, context) => {
      const held = await triangleIndex(context.deps).current();
      const of = scopeOf(held, context, scope, scopeId);
      return readTriangleHistory(context.read, { ...of, stage, from, to, exact: exactFor(context, of) });
    },
  }),
);
