import { availableActions, can } from '#domain/policies/can.ts';
import { builder } from '#graphql/builder.ts';
import { VerificationState } from '#graphql/enums.ts';
import { present } from '#graphql/present.ts';
import { CommitmentRef, PersonRef, VerificationRef } from '#graphql/refs.ts';
import { eligibleVerifiers } from '../data/eligible-verifier.report.ts';
import { mayReadVerification } from './may-read.ts';

const VerificationCause = builder.enumType('VerificationCause', {
  description: 'Why something is checked.',
  values: {
    SAMPLE: { description: 'It was drawn by the risk of its provider.' },
    VALUE: { description: 'It is worth more than the limit.' },
    REQUEST: { description: 'An approver or a council member asked for it.' },
  },
});

builder.node(VerificationRef, {
  description: 'An independent check of what was delivered.',
  id: { resolve: (verification) => verification.id },
  loadOne: (id, { loaders }) => loaders.verification.load(id),
  fields: (t) => ({
    commitment: t.field({
      type: CommitmentRef,
      description: 'What is checked.',
      resolve: async (verification, _, { loaders }) =>
        present(await loaders.commitment.load(verification.commitmentId)),
    }),
    state: t.field({
      type: VerificationState,
      description: 'Where it is.',
      resolve: (verification) => verification.state,
    }),
    cause: t.field({
      type: VerificationCause,
      description: 'Why it is checked.',
      resolve: (verification) => verification.cause,
    }),
    quantity: t.expose('quantity', { type: 'BigInt', description: 'Units under check, in the commodity’s unit.' }),
    passedQuantity: t.expose('passedQuantity', {
      type: 'BigInt',
      nullable: true,
      description: 'Units that passed; null until it is decided.',
    }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When it was asked for or drawn.' }),
    verifier: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who checks; for verifiers and those who oversee.',
      resolve: async (verification, _, context) =>
        verification.verifierId !== null && (await mayReadVerification(verification, 'readPeople', context))
          ? context.loaders.person.load(verification.verifierId)
          : null,
    }),
    assignedAt: t.expose('assignedAt', { type: 'DateTime', nullable: true, description: 'When it got its verifier.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'Until when it has to be assigned, then decided.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided.' }),
    findings: t.string({
      description: 'What the verifier wrote; empty for those who may not read it.',
      resolve: async (verification, _, context) =>
        verification.findings !== '' && (await mayReadVerification(verification, 'readNotes', context))
          ? verification.findings
          : '',
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it failed; for those who may read reasons.',
      resolve: async (verification, _, context) =>
        verification.reason !== null && (await mayReadVerification(verification, 'readReasons', context))
          ? verification.reason
          : null,
    }),
    eligibleVerifiers: t.field({
      type: [PersonRef],
      description:
        'Whom the viewer may assign: verifiers of its place with no part in it, those with the least to do first.',
      resolve: async (verification, _, { viewer, loaders, read }) => {
        if (viewer.kind === 'visitor' || verification.state !== 'REQUESTED') return [];
        const facts = await loaders.verificationFacts.load(verification);
        const all = await eligibleVerifiers(read, verification.commitmentId);
        return all.filter(({ id, organizationId }) => {
          const candidate = { personId: id, organizationId };
          return can(viewer, 'assign', { ...facts, candidate }).allowed;
        });
      },
    }),
    availableActions: t.stringList({
      description: 'What the viewer may do with it now: assign, pass, passWithIssues, fail.',
      resolve: async (verification, _, { viewer, loaders }) =>
        viewer.kind === 'visitor' ? [] : availableActions(viewer, await loaders.verificationFacts.load(verification)),
    }),
    version: t.exposeInt('version', { description: 'Pass it to every act; a stale one is refused.' }),
  }),
});
