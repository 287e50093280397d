import { DraftRef } from '#graphql/refs.ts';

DraftRef.implement({
  description: 'An unfinished form of the viewer’s active membership, saved as it is typed; nobody else sees it.',
  fields: (t) => ({
    form: t.exposeString('form', { description: 'Which form, e.g. pledge.' }),
    subject: t.exposeString('subject', { description: 'About what, e.g. the id of a need item.' }),
    content: t.expose('content', { type: 'JSON', description: 'What has been filled in.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last saved.' }),
  }),
});
