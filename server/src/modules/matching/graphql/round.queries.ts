import { builder } from '#graphql/builder.ts';
import { globalIdOf } from '#graphql/global-id.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { AllocationRoundRef, MatchingPolicyRef, TriangleRef } from '#graphql/refs.ts';
import { listRounds } from '../data/round-lists.report.ts';
import { previewRound, type RoundPreview } from '../use-cases/preview-round.ts';
import { RoundScopeInput, roundScope } from './round.inputs.ts';

const RoundConnection = builder.connectionObject(
  { type: AllocationRoundRef, name: 'AllocationRoundConnection', description: 'A page of rounds.' },
  { name: 'AllocationRoundEdge', description: 'A round and its place in the list.' },
);

const Preview = builder.objectRef<RoundPreview>('RoundPreview').implement({
  description: 'What a round would work on, counted without running it.',
  fields: (t) => ({
    needItems: t.exposeInt('needItems', { description: 'Open need items.' }),
    offerItems: t.exposeInt('offerItems', {
      description: 'Free offer items at home there, in the whole country, or meant for the place.',
    }),
    commodities: t.exposeInt('commodities', { description: 'Commodities among them.' }),
    openValue: t.expose('openValue', { type: 'BigInt', description: 'What is open, at publication prices, in rial.' }),
    freeValue: t.expose('freeValue', {
      type: 'BigInt',
      description: 'What is free, at today’s catalogue prices, in rial; what has no price counts nothing.',
    }),
    before: t.field({
      type: TriangleRef,
      description: 'The golden triangle of the place as it is.',
      resolve: ({ provinceId, before: figures }) => ({
        scope: provinceId === null ? ('COUNTRY' as const) : ('PROVINCE' as const),
        scopeId: provinceId === null ? null : globalIdOf('Province', provinceId),
        figures,
      }),
    }),
  }),
});

builder.queryFields((t) => ({
  allocationRounds: t.field({
    type: RoundConnection,
    description: 'Rounds of the viewer’s place, the newest first; for the council, admins, approvers and auditors.',
    authScopes: { anybody: true },
    complexity: pageArgs.cost,
    args: { ...pageArgs.first },
    resolve: async (_, args, { read, viewer }) => {
      const page = pageOf(args, ['instant', 'id']);
      return connectionOf(await listRounds(read, viewer, page), page);
    },
  }),
  allocationRound: t.field({
    type: AllocationRoundRef,
    nullable: true,
    description: 'A round by its code; null when there is none the viewer may see.',
    authScopes: { anybody: true },
    args: { code: t.arg.string({ required: true, description: 'e.g. AS-1405-00051.' }) },
    resolve: (_, { code }, { loaders }) => loaders.allocationRoundByCode.load(code),
  }),
  roundPreview: t.field({
    type: Preview,
    nullable: true,
    description: 'What a round over this scope would work on; null for whoever may not run it.',
    authScopes: { anybody: true },
    complexity: 50,
    args: {
      scope: t.arg({ type: RoundScopeInput, required: true, description: 'What it would look at.' }),
      policyId: t.arg.globalID({ required: true, for: MatchingPolicyRef, description: 'The weights it would use.' }),
    },
    resolve: (_, { scope, policyId }, { deps, viewer }) =>
      previewRound(deps, viewer, { scope: roundScope(scope), policyId: policyId.id }),
  }),
}));
