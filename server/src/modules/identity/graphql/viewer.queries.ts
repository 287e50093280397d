import { builder } from '#graphql/builder.ts';
import { ViewerRef } from '#graphql/refs.ts';

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    authScopes: { anybody: true },
    description: 'Who is signed in; null: nobody.',
    resolve: (_, __, { viewer }) => (viewer.kind === 'member' ? viewer : null),
  }),
);
