import { type ActionOn, can } from '#domain/policies/can.ts';
import { builder } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { RoleEnum } from '#graphql/enums.ts';
import { present } from '#graphql/present.ts';
import { NeedRef, OrganizationRef, PersonRef } from '#graphql/refs.ts';
import type { Need } from '../data/need.loader.ts';
import type { Publication } from '../data/publication.loader.ts';

const may = async (need: Need, action: ActionOn<'need'>, { viewer, loaders }: Context) =>
  can(viewer, action, await loaders.needFacts.load(need)).allowed;

builder.objectFields(NeedRef, (t) => ({
  author: t.field({
    type: PersonRef,
    nullable: true,
    description: 'Who wrote it; named to the office and those who supervise it only.',
    resolve: async (need, _, context) =>
      (await may(need, 'readPeople', context)) ? context.loaders.person.load(need.authorId) : null,
  }),
  approver: t.field({
    type: PersonRef,
    nullable: true,
    description: 'Who published it; named to the office and those who supervise it only.',
    resolve: async (need, _, context) =>
      need.approverId && (await may(need, 'readPeople', context)) ? context.loaders.person.load(need.approverId) : null,
  }),
  reason: t.string({
    nullable: true,
    description: 'Why it was returned, rejected, closed or cancelled; for the office and those who supervise it only.',
    resolve: async (need, _, context) => ((await may(need, 'readReasons', context)) ? need.reason : null),
  }),
}));

const Authenticity = builder.objectRef<{ need: Need; publication: Publication }>('Authenticity').implement({
  description: 'What a visitor may rely on: which office asks, and which post at which office published it.',
  fields: (t) => ({
    office: t.field({
      type: OrganizationRef,
      description: 'The office that posted it.',
      resolve: async ({ need }, _, { loaders }) => present(await loaders.organization.load(need.organizationId)),
    }),
    approverOffice: t.field({
      type: OrganizationRef,
      description: 'The office of the approver who published it last.',
      resolve: async ({ publication }, _, { loaders }) =>
        present(await loaders.organization.load(publication.organizationId)),
    }),
    approverRole: t.field({
      type: RoleEnum,
      description: 'The post of that approver.',
      resolve: ({ publication }) => publication.role,
    }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published last.',
      resolve: ({ publication }) => publication.at,
    }),
    code: t.string({ description: 'The code to ask the office about it.', resolve: ({ need }) => need.code }),
  }),
});

builder.objectField(NeedRef, 'authenticity', (t) =>
  t.field({
    type: Authenticity,
    nullable: true,
    description: 'Office and post that published it; null before publication.',
    resolve: async (need, _, { loaders }) => {
      const publication = await loaders.needPublication.load(need.id);
      return publication && { need, publication };
    },
  }),
);
