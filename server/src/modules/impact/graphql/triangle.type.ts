import { type CellFigures, type RatioFigures, ratioOfFigures, type TriangleFigures } from '#domain/triangle-figures.ts';
import { builder } from '#graphql/builder.ts';
import { present } from '#graphql/present.ts';
import { CountyRef, TargetGroupRef, TriangleRef } from '#graphql/refs.ts';
import { ScopeKind, Stage } from './enums.ts';

const RatioType = builder.objectRef<RatioFigures & { readonly unit: 'RIAL' | 'PEOPLE' }>('Ratio').implement({
  description: 'A share that opens to its numerator and denominator.',
  fields: (t) => ({
    numerator: t.field({
      type: 'BigInt',
      description: 'What is given or reached.',
      resolve: (ratio) => BigInt(ratio.numerator),
    }),
    denominator: t.field({
      type: 'BigInt',
      description: 'What is asked, or who is eligible.',
      resolve: (ratio) => BigInt(ratio.denominator),
    }),
    unit: t.exposeString('unit', { description: 'RIAL or PEOPLE: what both numbers count.' }),
    value: t.float({
      nullable: true,
      description: 'Numerator over denominator, 0-1; null when the denominator is zero.',
      resolve: (ratio) => ratioOfFigures(ratio).value,
    }),
  }),
});

const Cell = builder.objectRef<CellFigures>('TriangleCell').implement({
  description: 'One county and target group.',
  fields: (t) => ({
    county: t.field({
      type: CountyRef,
      description: 'Its county.',
      resolve: (cell, _, { catalogue }) => present(catalogue.counties.get(cell.countyId)),
    }),
    targetGroup: t.field({
      type: TargetGroupRef,
      description: 'Its target group.',
      resolve: (cell, _, { catalogue }) => present(catalogue.targetGroups.get(cell.targetGroupId)),
    }),
    people: t.int({
      nullable: true,
      description: 'Registered people; to the public hidden when 1-7, otherwise rounded to 5.',
      resolve: (cell) => cell.people,
    }),
    requiredValue: t.field({
      type: 'BigInt',
      description: 'All that was published, in rial.',
      resolve: (cell) => BigInt(cell.required),
    }),
    cappedValue: t.field({
      type: 'BigInt',
      description: 'What is given, each item at most as much as it asks, in rial.',
      resolve: (cell) => BigInt(cell.covered),
    }),
    adequacy: t.float({
      nullable: true,
      description: 'cappedValue over requiredValue, 0-1; null where nothing with a price was published.',
      resolve: ({ covered, required }) => ratioOfFigures({ numerator: covered, denominator: required }).value,
    }),
    needCount: t.int({ description: 'Published needs.', resolve: (cell) => cell.needs }),
    silent: t.exposeBoolean('silent', { description: 'True: it has people and nothing was ever published for them.' }),
  }),
});

const Justice = builder.objectRef<TriangleFigures>('Justice').implement({
  description: 'How evenly help is spread, with what a single number hides.',
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: '1 - Gini of the cells’ adequacy weighted by people; null while nothing is given.',
      resolve: ({ justice }) => ratioOfFigures(justice).value,
    }),
    mean: t.float({
      nullable: true,
      description: 'Mean of the cells’ adequacy weighted by people.',
      resolve: ({ mean }) => ratioOfFigures(mean).value,
    }),
    lowest: t.field({
      type: Cell,
      nullable: true,
      description: 'The worst-served cell with people, a silent one included.',
      resolve: ({ lowest }) => lowest,
    }),
  }),
});

TriangleRef.implement({
  description: 'Three axes, never one blended number.',
  fields: (t) => ({
    scope: t.field({ type: ScopeKind, description: 'What it is measured over.', resolve: ({ scope }) => scope }),
    scopeId: t.id({
      nullable: true,
      description: 'Of which; null for the country.',
      resolve: ({ scopeId }) => scopeId,
    }),
    stage: t.field({ type: Stage, description: 'What counts as given.', resolve: ({ figures }) => figures.stage }),
    asOf: t.field({
      type: 'DateTime',
      description: 'When the figures were true.',
      resolve: ({ figures }) => new Date(figures.asOf),
    }),
    adequacy: t.field({
      type: RatioType,
      description: 'Value given over value asked, no item counted beyond what it asks.',
      resolve: ({ figures }) => ({ ...figures.adequacy, unit: 'RIAL' as const }),
    }),
    completeness: t.field({
      type: RatioType,
      description: 'People in cells that reach the threshold over all eligible people.',
      resolve: ({ figures }) => ({ ...figures.completeness, unit: 'PEOPLE' as const }),
    }),
    justice: t.field({ type: Justice, description: 'How evenly it is spread.', resolve: ({ figures }) => figures }),
    cells: t.field({
      type: [Cell],
      description: 'Its cells, the worst served first; at most 500.',
      complexity: { field: 1, multiplier: 5 },
      resolve: ({ figures }) => [...figures.cells],
    }),
    cellCount: t.int({ description: 'How many cells it has.', resolve: ({ figures }) => figures.cellCount }),
    silentCells: t.field({
      type: [Cell],
      description: 'Cells with people for whom nothing was ever published; at most 500.',
      complexity: { field: 1, multiplier: 5 },
      resolve: ({ figures }) => [...figures.silent],
    }),
    silentCount: t.int({ description: 'How many silent cells it has.', resolve: ({ figures }) => figures.silentCount }),
  }),
});
