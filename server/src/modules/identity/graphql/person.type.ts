import { builder } from '#graphql/builder.ts';
import { PersonRef } from '#graphql/refs.ts';

builder.node(PersonRef, {
  description: 'Someone who can sign in. Never a person who is helped: no such person is stored anywhere.',
  id: { resolve: (person) => person.id },
  loadOne: (id, { loaders }) => loaders.person.load(id),
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'Name, as colleagues know it.' }),
  }),
});
