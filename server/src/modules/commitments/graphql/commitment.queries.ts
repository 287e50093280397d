import { builder } from '#graphql/builder.ts';
import { CommitmentState } from '#graphql/enums.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { CommitmentRef, DraftRef, NeedRef, OrganizationRef } from '#graphql/refs.ts';
import { listCommitments } from '../data/commitment-list.report.ts';

export const CommitmentConnection = builder.connectionObject(
  { type: CommitmentRef, name: 'CommitmentConnection', description: 'A page of commitments.' },
  { name: 'CommitmentEdge', description: 'A commitment and its place in the list.' },
);

const CommitmentFilter = builder.inputType('CommitmentFilter', {
  description: 'Narrows a list of commitments; parts left out narrow nothing, all parts have to hold.',
  fields: (t) => ({
    states: t.field({ type: [CommitmentState], description: 'In one of these states.' }),
    needId: t.globalID({ for: NeedRef, description: 'On this need.' }),
    organizationId: t.globalID({ for: OrganizationRef, description: 'This organization gives or asks.' }),
  }),
});

builder.queryFields((t) => ({
  commitments: t.field({
    type: CommitmentConnection,
    description: 'Commitments the viewer may see, the newest first; pledges only of the viewer’s own side.',
    authScopes: { anybody: true },
    complexity: pageArgs.cost,
    args: { ...pageArgs.first, filter: t.arg({ type: CommitmentFilter, description: 'Narrows the list.' }) },
    resolve: async (_, args, { read, viewer }) => {
      const page = pageOf(args, ['id']);
      const { states, needId, organizationId } = args.filter ?? {};
      const filter = { states, needId: needId?.id, organizationId: organizationId?.id };
      return connectionOf(await listCommitments(read, viewer, { filter, page }), page);
    },
  }),
  commitment: t.field({
    type: CommitmentRef,
    nullable: true,
    description: 'A commitment by its public code; null when there is none the viewer may see.',
    authScopes: { anybody: true },
    args: { code: t.arg.string({ required: true, description: 'e.g. AS-1405-00043.' }) },
    resolve: (_, { code }, { loaders }) => loaders.commitmentByCode.load(code),
  }),
  draft: t.field({
    type: DraftRef,
    nullable: true,
    description: 'The viewer’s unfinished form, if there is one.',
    authScopes: { anybody: true },
    args: {
      form: t.arg.string({ required: true, description: 'Which form, e.g. pledge.' }),
      subject: t.arg.string({ required: true, description: 'About what, e.g. the id of a need item.' }),
    },
    resolve: (_, { form, subject }, { loaders }) => loaders.draft.load({ form, subject }),
  }),
}));
