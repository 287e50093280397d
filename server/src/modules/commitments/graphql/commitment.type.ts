import { builder } from '#graphql/builder.ts';
import { edge } from '#graphql/edge.ts';
import { CommitmentState } from '#graphql/enums.ts';
import { present } from '#graphql/present.ts';
import { readsOf } from '#graphql/reads.ts';
import {
  CommitmentRef,
  CommodityRef,
  NeedItemRef,
  NeedRef,
  OfferItemRef,
  OfferRef,
  OrganizationRef,
  PersonRef,
  TrancheRef,
  VerificationRef,
} from '#graphql/refs.ts';
import type { Commitment } from '../data/commitment.loader.ts';
import { mayRead } from './may-read.ts';

const reads = readsOf<Commitment>();

type Signed = { readonly commitment: Commitment; readonly personId: string | null } & {
  readonly signedAt: Date;
  readonly organizationId: string;
};

const Signature = builder.objectRef<Signed>('Signature').implement({
  description: 'One side has signed.',
  fields: (t) => ({
    signedAt: t.expose('signedAt', { type: 'DateTime', description: 'When.' }),
    organization: t.field({
      type: OrganizationRef,
      description: 'For which organization.',
      resolve: async ({ organizationId }, _, { loaders }) => present(await loaders.organization.load(organizationId)),
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who; named to the two sides, auditors and admins only.',
      resolve: async ({ commitment, personId }, _, context) =>
        personId !== null && (await mayRead(commitment, 'readPeople', context))
          ? context.loaders.person.load(personId)
          : null,
    }),
  }),
});

const signature = (commitment: Commitment, signedAt: Date | null, personId: string | null, organizationId: string) =>
  signedAt === null ? null : { commitment, signedAt, personId, organizationId };

builder.node(CommitmentRef, {
  description: 'One offer item for one need item: a pledge, and once both sides have signed, a commitment that counts.',
  id: { resolve: (commitment) => commitment.id },
  loadOne: (id, { loaders }) => loaders.commitment.load(id),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Public code, e.g. AS-1405-00043.' }),
    need: t.field({
      type: NeedRef,
      description: 'What it serves.',
      resolve: async (commitment, _, { loaders }) => present(await loaders.need.load(commitment.needId)),
    }),
    needItem: t.field({
      type: NeedItemRef,
      description: 'Which item of the need.',
      resolve: async (commitment, _, { loaders }) => present(await loaders.needItem.load(commitment.needItemId)),
    }),
    offer: t.field({
      type: OfferRef,
      nullable: true,
      description: 'Out of which offer; null for those who may not see it, as the one-off offer of a direct pledge.',
      resolve: (commitment, _, { loaders }) => loaders.offer.load(commitment.offerId),
    }),
    offerItem: t.field({
      type: OfferItemRef,
      nullable: true,
      description: 'Which item of the offer; null with it.',
      resolve: (commitment, _, { loaders }) => loaders.offerItem.load(commitment.offerItemId),
    }),
    provider: t.field({
      type: OrganizationRef,
      description: 'Who gives.',
      ...edge('organization', 'providerOrganizationId'),
    }),
    programOffice: t.field({
      type: OrganizationRef,
      description: 'The office that posted the need.',
      resolve: async (commitment, _, { loaders }) =>
        present(await loaders.organization.load(commitment.programOrganizationId)),
    }),
    commodity: t.field({
      type: CommodityRef,
      description: 'What is given: the need’s commodity, or one that may take its place.',
      ...reads(['commodityId'], (one, _, { catalogue }) => present(catalogue.commodities.get(one.commodityId))),
    }),
    quantity: t.expose('quantity', { type: 'BigInt', description: 'Units pledged, in the commodity’s unit.' }),
    unitPrice: t.expose('unitPrice', { type: 'BigInt', description: 'Rial per unit, as the need was published.' }),
    value: t.field({
      type: 'BigInt',
      description: 'Quantity at that price, in rial.',
      ...reads(['quantity', 'unitPrice'], ({ quantity, unitPrice }) => quantity * unitPrice),
    }),
    delivered: t.expose('delivered', {
      type: 'BigInt',
      description: 'Units accepted that stand, verified ones included; what failed its check is taken off.',
    }),
    verified: t.expose('verified', { type: 'BigInt', description: 'Units verified.' }),
    failed: t.expose('failed', { type: 'BigInt', description: 'Units that were accepted and failed their check.' }),
    state: t.field({
      type: CommitmentState,
      description: 'Where it is in its life.',
      ...reads(['state'], ({ state }) => state),
    }),
    conditions: t.string({
      description: 'What the provider said with the pledge; empty for those who may not read it.',
      resolve: async (commitment, _, context) =>
        commitment.conditions !== '' && (await mayRead(commitment, 'readNotes', context)) ? commitment.conditions : '',
    }),
    deliverFrom: t.expose('deliverFrom', { type: 'Date', description: 'First day of delivery.' }),
    deliverBy: t.expose('deliverBy', { type: 'Date', description: 'Last day of delivery.' }),
    holdUntil: t.expose('holdUntil', {
      type: 'DateTime',
      description: 'When a pledge lapses that both sides have not signed.',
    }),
    pledgedAt: t.expose('pledgedAt', { type: 'DateTime', description: 'When it was pledged.' }),
    providerSignature: t.field({
      type: Signature,
      nullable: true,
      description: 'The provider’s signatory; null until signed.',
      resolve: (c) => signature(c, c.providerSignedAt, c.providerSignedById, c.providerOrganizationId),
    }),
    programSignature: t.field({
      type: Signature,
      nullable: true,
      description: 'The program’s approver; null until signed.',
      resolve: (c) => signature(c, c.programSignedAt, c.programSignedById, c.programOrganizationId),
    }),
    committedAt: t.expose('committedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When both had signed; from then on it counts.',
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When its life ended.' }),
    reason: t.string({
      nullable: true,
      description: 'Why it was declined, withdrawn or closed; for those who may read reasons.',
      resolve: async (commitment, _, context) =>
        commitment.reason !== null && (await mayRead(commitment, 'readReasons', context)) ? commitment.reason : null,
    }),
    tranches: t.field({
      type: [TrancheRef],
      description: 'Its planned and made deliveries, in their order.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (commitment, _, { loaders }) => loaders.tranchesOfCommitment.load(commitment.id),
    }),
    verifications: t.field({
      type: [VerificationRef],
      description: 'Its independent checks that the viewer may see, the first first.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (commitment, _, { loaders }) => loaders.verificationsOfCommitment.load(commitment.id),
    }),
    version: t.exposeInt('version', { description: 'Pass it to every act; a stale one is refused.' }),
    sample: t.exposeBoolean('sample', { description: 'True for sample data.' }),
  }),
});
