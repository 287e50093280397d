import { builder } from '#graphql/builder.ts';
import { present } from '#graphql/present.ts';
import {
  AllocationRoundRef,
  CommitmentRef,
  MatchRef,
  NeedItemRef,
  NeedRef,
  OfferItemRef,
  OfferRef,
  OrganizationRef,
} from '#graphql/refs.ts';
import { matchActions } from '../use-cases/act-on-match.ts';
import { MatchSourceEnum, MatchStateEnum } from './enums.ts';
import { ExplanationType } from './explanation.type.ts';

builder.node(MatchRef, {
  description: 'One offer item proposed for one need item. It moves nothing until both sides have agreed.',
  id: { resolve: (match) => match.id },
  loadOne: (id, { loaders }) => loaders.match.load(id),
  fields: (t) => ({
    state: t.field({ type: MatchStateEnum, description: 'Where it is in its life.', resolve: (match) => match.state }),
    source: t.field({ type: MatchSourceEnum, description: 'Who brought it up.', resolve: (match) => match.source }),
    quantity: t.expose('quantity', { type: 'BigInt', description: 'Units proposed, in the commodity’s unit.' }),
    explanation: t.field({
      type: ExplanationType,
      description: 'Why this pair, as it was when proposed.',
      resolve: (match) => match.explanation,
    }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When it was proposed.' }),
    holdUntil: t.expose('holdUntil', { type: 'DateTime', description: 'Until when it waits.' }),
    providerAcceptedAt: t.expose('providerAcceptedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the provider accepted.',
    }),
    programAcceptedAt: t.expose('programAcceptedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the program accepted.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was agreed, declined, lapsed or superseded.',
    }),
    declineCode: t.exposeString('declineCode', {
      nullable: true,
      description: 'Why it was declined, as a stable code.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Words behind a decline or an override.' }),
    overrideCost: t.expose('overrideCost', {
      type: 'BigInt',
      nullable: true,
      description:
        'What a person’s quantity costs the whole, as weighted value in rial, solved again; null: nobody changed it.',
    }),
    overridePoints: t.expose('overridePoints', {
      type: 'BigInt',
      nullable: true,
      description:
        'The same cost in points of the commodity: what has no price (a job, a training place) weighs no rial, and is not free.',
    }),
    availableActions: t.stringList({
      description: 'What the viewer may do with it now: accept, decline, override.',
      resolve: (match, _, { viewer, deps }) => matchActions(viewer, match, deps.now()),
    }),
    version: t.exposeInt('version', { description: 'Pass it to every act; a stale one is refused.' }),
  }),
});

builder.objectFields(MatchRef, (t) => ({
  need: t.field({
    type: NeedRef,
    description: 'The need.',
    resolve: async (match, _, { loaders }) => present(await loaders.need.load(match.needId)),
  }),
  needItem: t.field({
    type: NeedItemRef,
    description: 'What is needed.',
    resolve: async (match, _, { loaders }) => present(await loaders.needItem.load(match.needItemId)),
  }),
  offer: t.field({
    type: OfferRef,
    nullable: true,
    description: 'The offer; null where the viewer may not see it any more.',
    resolve: (match, _, { loaders }) => loaders.offer.load(match.offerId),
  }),
  offerItem: t.field({
    type: OfferItemRef,
    nullable: true,
    description: 'What is offered; null where the viewer may not see it any more.',
    resolve: (match, _, { loaders }) => loaders.offerItem.load(match.offerItemId),
  }),
  provider: t.field({
    type: OrganizationRef,
    description: 'Who gives.',
    resolve: async (match, _, { loaders }) => present(await loaders.organization.load(match.providerOrganizationId)),
  }),
  round: t.field({
    type: AllocationRoundRef,
    nullable: true,
    description: 'The round that proposed it, for those who may see rounds.',
    resolve: (match, _, { loaders }) => (match.roundId ? loaders.allocationRound.load(match.roundId) : null),
  }),
  commitment: t.field({
    type: CommitmentRef,
    nullable: true,
    description: 'The pledge it led to.',
    resolve: (match, _, { loaders }) => (match.commitmentId ? loaders.commitment.load(match.commitmentId) : null),
  }),
}));
