import type { RoundScope } from '#domain/allocation-round.ts';
import { builder } from '#graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { present } from '#graphql/present.ts';
import {
  AllocationRoundRef,
  CommodityRef,
  CountyRef,
  MatchingPolicyRef,
  NeedItemRef,
  OfferItemRef,
  PersonRef,
  ProgramRef,
  ProvinceRef,
  TargetGroupRef,
} from '#graphql/refs.ts';
import { listRoundCells, listRoundOutcomes, type RoundCell, type RoundOutcome } from '../data/round-lists.report.ts';
import { roundActions } from '../use-cases/act-on-round.ts';
import { RoundStateEnum } from './enums.ts';
import { ReasonFact } from './explanation.type.ts';
import { RoundSummaryType } from './round-summary.type.ts';

const RoundScopeType = builder.objectRef<RoundScope>('RoundScope').implement({
  description: 'What a round looks at; an empty list narrows nothing.',
  fields: (t) => ({
    province: t.field({
      type: ProvinceRef,
      nullable: true,
      description: 'Its province; null: the whole country.',
      resolve: ({ provinceId }, _, { catalogue }) =>
        provinceId === null ? null : (catalogue.provinces.get(provinceId) ?? null),
    }),
    counties: t.field({
      type: [CountyRef],
      description: 'Only these counties.',
      resolve: ({ countyIds }, _, { catalogue }) => countyIds.map((id) => present(catalogue.counties.get(id))),
    }),
    commodities: t.field({
      type: [CommodityRef],
      description: 'Only needs for these.',
      resolve: ({ commodityIds }, _, { catalogue }) => commodityIds.map((id) => present(catalogue.commodities.get(id))),
    }),
    programs: t.field({
      type: [ProgramRef],
      description: 'Only needs of these and those under them.',
      resolve: ({ programIds }, _, { loaders }) =>
        Promise.all(programIds.map(async (id) => present(await loaders.program.load(id)))),
    }),
  }),
});

const Cell = builder.objectRef<RoundCell>('RoundCell').implement({
  description: 'A county, target group and commodity of a round: what one more unit there is worth.',
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
    commodity: t.field({
      type: CommodityRef,
      description: 'Its commodity.',
      resolve: (cell, _, { catalogue }) => present(catalogue.commodities.get(cell.commodityId)),
    }),
    required: t.field({
      type: 'BigInt',
      description: 'Published, in units.',
      resolve: (cell) => BigInt(cell.required),
    }),
    before: t.field({
      type: 'BigInt',
      description: 'Counted before the round, in units.',
      resolve: (cell) => BigInt(cell.before),
    }),
    after: t.field({
      type: 'BigInt',
      description: 'Counted if every proposal is signed, in units.',
      resolve: (cell) => BigInt(cell.after),
    }),
    shadowPrice: t.expose('shadowPrice', {
      type: 'BigInt',
      description: 'What one more unit reaching it would be worth, in points.',
    }),
  }),
});

const Outcome = builder.objectRef<RoundOutcome>('RoundOutcome').implement({
  description: 'Who is left out of a round, why, and the nearest change that would have matched.',
  fields: (t) => ({
    id: t.id({ description: 'Stable.', resolve: (left) => `${left.roundId}:${left.subject}:${left.subjectId}` }),
    needItem: t.field({
      type: NeedItemRef,
      nullable: true,
      description: 'The need item that got nothing.',
      resolve: (left, _, { loaders }) => (left.subject === 'NEED_ITEM' ? loaders.needItem.load(left.subjectId) : null),
    }),
    offerItem: t.field({
      type: OfferItemRef,
      nullable: true,
      description: 'The offer item that gave nothing.',
      resolve: (left, _, { loaders }) =>
        left.subject === 'OFFER_ITEM' ? loaders.offerItem.load(left.subjectId) : null,
    }),
    reason: t.field({ type: ReasonFact, description: 'Why.', resolve: ({ facts }) => facts.reason }),
    nearestChange: t.field({
      type: ReasonFact,
      nullable: true,
      description:
        'The nearest change that would have matched, found by solving again; null: none of those tried helps.',
      resolve: ({ facts }) => facts.change,
    }),
    wouldGet: t.field({
      type: 'BigInt',
      description: 'Units that change would have brought; 0 without one.',
      resolve: ({ facts }) => BigInt(facts.wouldGet),
    }),
    verified: t.boolean({
      description: 'False: the round’s budget for solving again ended before this item.',
      resolve: ({ facts }) => facts.verified,
    }),
  }),
});

const OutcomeConnection = builder.connectionObject(
  { type: Outcome, name: 'RoundOutcomeConnection', description: 'A page of those left out.' },
  { name: 'RoundOutcomeEdge', description: 'One left out and its place in the list.' },
);

const LeftOutSide = builder.enumType('LeftOutSide', {
  description: 'Which side was left out.',
  values: {
    NEED_ITEM: { description: 'Needs that got nothing.' },
    OFFER_ITEM: { description: 'Offers that gave nothing.' },
  },
});

const MOST_CELLS = 500;
const howManyCells = (first: number | null | undefined) => Math.min(Math.max(first ?? 100, 1), MOST_CELLS);

builder.node(AllocationRoundRef, {
  description: 'One run over many needs and offers. It proposes; people accept.',
  id: { resolve: (round) => round.id },
  loadOne: (id, { loaders }) => loaders.allocationRound.load(id),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Public code, e.g. AS-1405-00051; IR for the whole country.' }),
    scope: t.field({ type: RoundScopeType, description: 'What it looks at.', resolve: ({ scope }) => scope }),
    policy: t.field({
      type: MatchingPolicyRef,
      description: 'The weights it used.',
      resolve: async (round, _, { loaders }) => present(await loaders.matchingPolicy.load(round.policyId)),
    }),
    state: t.field({ type: RoundStateEnum, description: 'Where it is.', resolve: ({ state }) => state }),
    progress: t.exposeInt('progress', { description: 'How far the worker is, per thousand.' }),
    step: t.exposeString('step', {
      description:
        'What the worker does: QUEUED, READING, CANDIDATES, SOLVING, PROVING, CHECKING, CAPS, LOTS, EXPLAINING, PREVIEWING, DONE.',
    }),
    openedBy: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who opened it, for those who may know.',
      resolve: (round, _, { loaders }) => loaders.person.load(round.openedById),
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was opened.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true, description: 'When a worker last began it.' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    availableActions: t.stringList({
      description: 'What the viewer may do with it now: run, cancel.',
      resolve: (round, _, { viewer }) => roundActions(viewer, round),
    }),
    version: t.exposeInt('version', { description: 'Pass it to every act; a stale one is refused.' }),
  }),
});

builder.objectFields(AllocationRoundRef, (t) => ({
  inputHash: t.exposeString('inputHash', { nullable: true, description: 'SHA-256 of everything it read.' }),
  outputHash: t.exposeString('outputHash', {
    nullable: true,
    description: 'SHA-256 of everything it found; the same input gives the same.',
  }),
  solverVersion: t.exposeString('solverVersion', { nullable: true, description: 'Which solver.' }),
  objective: t.expose('objective', {
    type: 'BigInt',
    nullable: true,
    description: 'Worth of its proposals together, as weighted value in rial.',
  }),
  summary: t.field({
    type: RoundSummaryType,
    nullable: true,
    description: 'What it found; null until it is done.',
    resolve: ({ summary, provinceId }) => summary && { ...summary, provinceId },
  }),
  failure: t.exposeString('failure', { nullable: true, description: 'Why it could not be solved, in English.' }),
  cells: t.field({
    type: [Cell],
    description: 'Its cells, those where one more unit is worth most first.',
    complexity: ({ first }) => ({ field: 1, multiplier: howManyCells(first) }),
    args: { first: t.arg.int({ description: 'How many, 1-500; 100 when left out.' }) },
    resolve: (round, { first }, { read }) =>
      round.state === 'DONE' ? listRoundCells(read, round.id, howManyCells(first)) : [],
  }),
  leftOut: t.field({
    type: OutcomeConnection,
    description: 'Who was left out, needs first.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first, side: t.arg({ type: LeftOutSide, description: 'Only this side.' }) },
    resolve: async (round, args, { read }) => {
      const page = pageOf(args, ['text', 'text']);
      const rows = round.state === 'DONE' ? await listRoundOutcomes(read, round.id, args.side ?? null, page) : [];
      return connectionOf(rows, page);
    },
  }),
}));
