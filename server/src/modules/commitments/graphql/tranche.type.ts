import { todayInIran } from '#domain/calendar.ts';
import { availableActions } from '#domain/policies/can.ts';
import { isLate } from '#domain/tranche.ts';
import { builder } from '#graphql/builder.ts';
import { TrancheState } from '#graphql/enums.ts';
import { present } from '#graphql/present.ts';
import { CommitmentRef, TrancheRef } from '#graphql/refs.ts';
import { mayReadTranche } from './may-read.ts';

builder.node(TrancheRef, {
  description: 'One planned part of a commitment and what became of it.',
  id: { resolve: (tranche) => tranche.id },
  loadOne: (id, { loaders }) => loaders.tranche.load(id),
  fields: (t) => ({
    commitment: t.field({
      type: CommitmentRef,
      description: 'The commitment it belongs to.',
      resolve: async (tranche, _, { loaders }) => present(await loaders.commitment.load(tranche.commitmentId)),
    }),
    position: t.exposeInt('position', { description: '1, 2, 3 ... in the order of the plans; some may be missing.' }),
    quantity: t.expose('quantity', { type: 'BigInt', description: 'Units planned, in the commodity’s unit.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The day it is planned for.' }),
    state: t.field({ type: TrancheState, description: 'Where it is.', resolve: (tranche) => tranche.state }),
    late: t.boolean({
      description: 'Its day has passed and it is not on its way.',
      resolve: ({ state, dueOn }, _, { deps }) => isLate({ state, plannedOn: dueOn }, todayInIran(deps.now())),
    }),
    bankReference: t.string({
      nullable: true,
      description: 'The bank’s tracking code of money; for the two sides and those who check.',
      resolve: async (tranche, _, context) =>
        tranche.bankReference !== null && (await mayReadTranche(tranche, 'readBankReference', context))
          ? tranche.bankReference
          : null,
    }),
    dispatchNote: t.string({
      description: 'What the provider wrote with it; empty for those who may not read it.',
      resolve: async (tranche, _, context) =>
        tranche.dispatchNote !== '' && (await mayReadTranche(tranche, 'readNotes', context))
          ? tranche.dispatchNote
          : '',
    }),
    dispatchedAt: t.expose('dispatchedAt', { type: 'DateTime', nullable: true, description: 'When it was sent.' }),
    receivedQuantity: t.expose('receivedQuantity', {
      type: 'BigInt',
      nullable: true,
      description: 'Units that arrived, as an officer counted them.',
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', nullable: true, description: 'When it arrived.' }),
    acceptedQuantity: t.expose('acceptedQuantity', {
      type: 'BigInt',
      nullable: true,
      description: 'Units accepted; 0 when all was sent back.',
    }),
    acceptedAt: t.expose('acceptedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was accepted or sent back.',
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was not or not wholly accepted; for those who may read reasons.',
      resolve: async (tranche, _, context) =>
        tranche.reason !== null && (await mayReadTranche(tranche, 'readReasons', context)) ? tranche.reason : null,
    }),
    availableActions: t.stringList({
      description: 'What the viewer may do with it now: dispatch, receive, accept, acceptPart, return.',
      resolve: async (tranche, _, { viewer, loaders }) =>
        viewer.kind === 'visitor' ? [] : availableActions(viewer, await loaders.trancheFacts.load(tranche)),
    }),
    version: t.exposeInt('version', { description: 'Pass it to every act; a stale one is refused.' }),
  }),
});
