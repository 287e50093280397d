import { todayInIran } from '#domain/calendar.ts';
import { builder } from '#graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { CommitmentRef, MatchRef, NeedRef, OfferRef, TrancheRef, VerificationRef } from '#graphql/refs.ts';
import { countWork, listWork, type Work, type WorkCounts, type WorkNoun } from '../data/work-queue.report.ts';

const LOADER_OF = {
  Need: 'need',
  Offer: 'offer',
  Commitment: 'commitment',
  Tranche: 'tranche',
  Verification: 'verification',
  Match: 'match',
} as const satisfies Record<WorkNoun, string>;

const WorkSubject = builder.unionType('WorkSubject', {
  description: 'What waits.',
  types: [NeedRef, OfferRef, CommitmentRef, TrancheRef, VerificationRef, MatchRef],
  resolveType: (subject) => nounOf.get(subject) ?? null,
});
/** The loaders' rows carry no name of their type; the queue knows it. */
const nounOf = new WeakMap<object, WorkNoun>();

const WorkItem = builder.objectRef<Work>('WorkItem').implement({
  description: 'Something that waits for the viewer’s active role.',
  fields: (t) => ({
    id: t.id({ description: 'Stable while it waits.', resolve: (work) => `${work.noun}:${work.id}:${work.awaits}` }),
    subject: t.field({
      type: WorkSubject,
      nullable: true,
      description: 'What waits; null when it has just gone.',
      resolve: async (work, _, { loaders }) => {
        const subject = await loaders[LOADER_OF[work.noun]].load(work.id);
        if (subject) nounOf.set(subject, work.noun);
        return subject;
      },
    }),
    awaits: t.exposeString('awaits', { description: 'The act it waits for, e.g. sign, dispatch, accept.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'Until when; null when nothing presses.' }),
    overdue: t.boolean({
      description: 'True when that day is over.',
      resolve: (work, _, { deps }) => work.dueOn !== null && work.dueOn < todayInIran(deps.now()),
    }),
  }),
});

const WorkItemConnection = builder.connectionObject(
  { type: WorkItem, name: 'WorkItemConnection', description: 'A page of the work queue.' },
  { name: 'WorkItemEdge', description: 'Something that waits and its place in the queue.' },
);

const WorkCountsType = builder.objectRef<WorkCounts>('WorkCounts').implement({
  description: 'How much waits for the viewer’s active role.',
  fields: (t) => ({
    overdue: t.exposeInt('overdue', { description: 'Due before today.' }),
    today: t.exposeInt('today', { description: 'Due today.' }),
    thisWeek: t.exposeInt('thisWeek', { description: 'Due within seven days, today included.' }),
    all: t.exposeInt('all', { description: 'All of it.' }),
  }),
});

builder.queryFields((t) => ({
  workQueue: t.field({
    type: WorkItemConnection,
    description: 'What waits for the viewer’s active role, the most pressing first; empty for visitors.',
    authScopes: { anybody: true },
    complexity: pageArgs.cost,
    args: { ...pageArgs.first },
    resolve: async (_, args, { read, viewer }) => {
      const page = pageOf(args, ['day', 'id']);
      return connectionOf(viewer.kind === 'member' ? await listWork(read, viewer, page) : [], page);
    },
  }),
  workCounts: t.field({
    type: WorkCountsType,
    description: 'How much waits for the viewer’s active role.',
    authScopes: { anybody: true },
    resolve: (_, __, { read, viewer, deps }) =>
      viewer.kind === 'member'
        ? countWork(read, viewer, todayInIran(deps.now()))
        : { overdue: 0, today: 0, thisWeek: 0, all: 0 },
  }),
}));
