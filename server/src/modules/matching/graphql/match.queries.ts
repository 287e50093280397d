import { builder } from '#graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { AllocationRoundRef, CommitmentRef, MatchRef, NeedRef, ProvinceRef } from '#graphql/refs.ts';
import { type DeclineCount, readDeclineCounts } from '../data/decline-counts.report.ts';
import { listMatches } from '../data/match-list.report.ts';
import { MatchStateEnum } from './enums.ts';

export const MatchConnection = builder.connectionObject(
  { type: MatchRef, name: 'MatchConnection', description: 'A page of matches.' },
  { name: 'MatchEdge', description: 'A match and its place in the list.' },
);

const DeclineCountType = builder.objectRef<DeclineCount>('DeclineCount').implement({
  description: 'How often a reason was given to suggestions and proposals.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The reason, as a stable code.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
  }),
});

builder.queryFields((t) => ({
  matches: t.field({
    type: MatchConnection,
    description: 'Matches the viewer may see, the newest first.',
    authScopes: { anybody: true },
    complexity: pageArgs.cost,
    args: {
      ...pageArgs.first,
      states: t.arg({ type: [MatchStateEnum], description: 'In one of these states.' }),
      needId: t.arg.globalID({ for: NeedRef, description: 'On this need.' }),
    },
    resolve: async (_, args, { read, viewer }) => {
      const page = pageOf(args, ['instant', 'id']);
      const filter = { states: args.states ?? null, needId: args.needId?.id ?? null, roundId: null };
      return connectionOf(await listMatches(read, viewer, filter, page), page);
    },
  }),
  declineCounts: t.field({
    type: [DeclineCountType],
    description: 'Reasons for saying no, the most frequent first; for the council, admins and auditors of the place.',
    authScopes: { anybody: true },
    args: {
      provinceId: t.arg.globalID({ for: ProvinceRef, description: 'In this province; left out: the whole country.' }),
    },
    resolve: (_, { provinceId }, { read, viewer }) => readDeclineCounts(read, viewer, provinceId?.id ?? null),
  }),
}));

builder.objectField(AllocationRoundRef, 'matches', (t) =>
  t.field({
    type: MatchConnection,
    description: 'What it proposed, those the viewer may see.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first },
    resolve: async (round, args, { read, viewer }) => {
      const page = pageOf(args, ['instant', 'id']);
      // before it is done, nothing has been proposed
      const rows =
        round.state === 'DONE'
          ? await listMatches(read, viewer, { states: null, needId: null, roundId: round.id }, page)
          : [];
      return connectionOf(rows, page);
    },
  }),
);

builder.objectField(CommitmentRef, 'match', (t) =>
  t.field({
    type: MatchRef,
    nullable: true,
    description: 'The match it came from, for those who may see it.',
    resolve: (commitment, _, { loaders }) => (commitment.matchId ? loaders.match.load(commitment.matchId) : null),
  }),
);
