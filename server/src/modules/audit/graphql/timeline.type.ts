import { can } from '#domain/policies/can.ts';
import type { Role } from '#domain/roles.ts';
import { publicFacts } from '#domain/timeline.ts';
import { builder } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { RoleEnum } from '#graphql/enums.ts';
import { connectionOf, pageArgs, pageOf } from '#graphql/pagination.ts';
import { CommitmentRef, NeedRef, OfferRef, OrganizationRef, PersonRef } from '#graphql/refs.ts';
import { listTimeline, type TimelineEvent } from '../data/timeline.report.ts';

/** An event as this viewer may read it. */
type Told = TimelineEvent & { readonly whole: boolean; readonly people: boolean };

const TimelineEventType = builder.objectRef<Told>('TimelineEvent').implement({
  description: 'One deed in the history of a thing.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    action: t.exposeString('action', {
      description: 'The verb of the API, e.g. signCommitment; expireNeed and the like when time acted.',
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'For which organization; null when time acted.',
      resolve: (event, _, { loaders }) =>
        event.organizationId ? loaders.organization.load(event.organizationId) : null,
    }),
    role: t.field({
      type: RoleEnum,
      nullable: true,
      description: 'In which role.',
      resolve: (event) => event.role as Role | null,
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who; only for those who may read the people of this thing.',
      resolve: (event, _, { loaders }) => (event.people && event.personId ? loaders.person.load(event.personId) : null),
    }),
    facts: t.field({
      type: 'JSON',
      description: 'Facts of the deed: quantities for everybody, reasons for those who may read them.',
      resolve: (event) => (event.whole ? event.facts : publicFacts(event.facts)),
    }),
  }),
});

export const TimelineConnection = builder.connectionObject(
  { type: TimelineEventType, name: 'TimelineEventConnection', description: 'A page of a history.' },
  { name: 'TimelineEventEdge', description: 'A deed and its place in the history.' },
);

type Rights = { readonly whole: boolean; readonly people: boolean };

async function timelineOf(
  about: { noun: 'Need' | 'Offer' | 'Commitment'; id: string },
  rights: Rights,
  args: { first?: number | null | undefined; after?: string | null | undefined },
  context: Context,
) {
  const page = pageOf(args, ['instant', 'id']);
  const events = await listTimeline(context.read, about, rights, page);
  return connectionOf(
    events.map(({ row, keys }) => ({ row: { ...row, ...rights }, keys })),
    page,
  );
}

const FIELD = {
  type: TimelineConnection,
  description: 'What happened to it, the newest first.',
  complexity: pageArgs.cost,
} as const;

builder.objectField(NeedRef, 'timeline', (t) =>
  t.field({
    ...FIELD,
    args: { ...pageArgs.first },
    resolve: async (need, args, context) => {
      const facts = await context.loaders.needFacts.load(need);
      const rights = {
        whole: can(context.viewer, 'readReasons', facts).allowed,
        people: can(context.viewer, 'readPeople', facts).allowed,
      };
      return timelineOf({ noun: 'Need', id: need.id }, rights, args, context);
    },
  }),
);

builder.objectField(OfferRef, 'timeline', (t) =>
  t.field({
    ...FIELD,
    args: { ...pageArgs.first },
    resolve: async (offer, args, context) => {
      const facts = await context.loaders.offerFacts.load(offer);
      const rights = {
        whole: can(context.viewer, 'readReasons', facts).allowed,
        people: can(context.viewer, 'readPeople', facts).allowed,
      };
      return timelineOf({ noun: 'Offer', id: offer.id }, rights, args, context);
    },
  }),
);

builder.objectField(CommitmentRef, 'timeline', (t) =>
  t.field({
    ...FIELD,
    args: { ...pageArgs.first },
    resolve: async (commitment, args, context) => {
      const facts = await context.loaders.commitmentFacts.load(commitment);
      const rights = {
        whole: can(context.viewer, 'readReasons', facts).allowed,
        people: can(context.viewer, 'readPeople', facts).allowed,
      };
      return timelineOf({ noun: 'Commitment', id: commitment.id }, rights, args, context);
    },
  }),
);
