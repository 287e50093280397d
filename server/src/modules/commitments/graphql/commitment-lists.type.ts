import { builder } from '#graphql/builder.ts';
import { pagedEdge } from '#graphql/edge.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { NeedRef, OrganizationRef } from '#graphql/refs.ts';
import { listCommitments } from '../data/commitment-list.report.ts';
import { CommitmentConnection } from './commitment.queries.ts';

builder.objectField(NeedRef, 'commitments', (t) =>
  t.field({
    type: CommitmentConnection,
    description: 'Commitments on it that the viewer may see, the newest first.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first },
    ...pagedEdge('commitmentsOfNeed', ['id'], ['id']),
  }),
);

builder.objectField(OrganizationRef, 'commitments', (t) =>
  t.field({
    type: CommitmentConnection,
    description: 'Commitments it gives or asked for that the viewer may see, the newest first.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first },
    resolve: async (organization, args, { read, viewer }) => {
      const page = pageOf(args, ['id']);
      const filter = { organizationId: organization.id };
      return connectionOf(await listCommitments(read, viewer, { filter, page }), page);
    },
  }),
);
