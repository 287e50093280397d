import { daysBetween, todayInIran } from '#domain/calendar.ts';
import {
  type NextActor,
  nextOnCommitment,
  nextOnMatch,
  nextOnNeed,
  nextOnOffer,
  nextOnTranche,
  nextOnVerification,
} from '#domain/next-actor.ts';
import { dayInIran, startOfDayInIran } from '#domain/tehran-time.ts';
import { builder } from '#graphql/builder.ts';
import { RoleEnum, Side } from '#graphql/enums.ts';
import {
  CommitmentRef,
  MatchRef,
  NeedRef,
  OfferRef,
  OrganizationRef,
  TrancheRef,
  VerificationRef,
} from '#graphql/refs.ts';

/** A next actor, with the organization whose turn it is where one is known. */
type Step = NextActor & { readonly organizationId: string | null };

const NextStep = builder.objectRef<Step>('NextStep').implement({
  description: 'Who acts next and until when.',
  fields: (t) => ({
    side: t.field({ type: Side, description: 'Whose turn it is; TIME: a date decides.', resolve: (step) => step.side }),
    role: t.field({
      type: RoleEnum,
      nullable: true,
      description: 'In which role; null for TIME.',
      resolve: (step) => step.role,
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'Of which organization, where it is one of the two sides.',
      resolve: (step, _, { loaders }) => (step.organizationId ? loaders.organization.load(step.organizationId) : null),
    }),
    awaits: t.exposeString('act', { description: 'The act that is awaited, e.g. sign, dispatch, accept.' }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day for it; null when nothing presses.',
      resolve: (step) => (step.dueAt ? dayInIran(step.dueAt) : null),
    }),
    daysLeft: t.int({
      nullable: true,
      description: 'Days until that day, negative when it is over.',
      resolve: (step, _, { deps }) => (step.dueAt ? daysBetween(todayInIran(deps.now()), dayInIran(step.dueAt)) : null),
    }),
    overdue: t.boolean({
      description: 'True when that day is over.',
      resolve: (step, _, { deps }) => step.dueAt !== null && dayInIran(step.dueAt) < todayInIran(deps.now()),
    }),
  }),
});

/** The most pressing of those who may act next. */
const first = (steps: readonly NextActor[], of: { provider?: string; program?: string } = {}): Step | null => {
  const [step] = steps.toSorted(
    (a, b) => (a.dueAt?.getTime() ?? Number.POSITIVE_INFINITY) - (b.dueAt?.getTime() ?? Number.POSITIVE_INFINITY),
  );
  if (!step) return null;
  const organizationId = step.side === 'PROVIDER' ? of.provider : step.side === 'PROGRAM' ? of.program : undefined;
  return { ...step, organizationId: organizationId ?? null };
};
const endOf = (day: string) => new Date(startOfDayInIran(day).getTime() + 86_399_000);
const FIELD = {
  type: NextStep,
  nullable: true,
  description: 'Who acts next and until when; null when nobody has to.',
} as const;

builder.objectField(NeedRef, 'nextStep', (t) =>
  t.field({
    ...FIELD,
    resolve: (need) => {
      const steps = nextOnNeed({
        state: need.state,
        since: (need.state === 'SUBMITTED' ? need.submittedAt : null) ?? need.updatedAt,
        windowEndsAt: endOf(need.windowEnd),
        fullyDelivered: need.coverage === 'DELIVERED' || need.coverage === 'VERIFIED',
        covered: need.openItemCount === 0,
      });
      return first(steps, { program: need.organizationId });
    },
  }),
);

builder.objectField(OfferRef, 'nextStep', (t) =>
  t.field({
    ...FIELD,
    resolve: async (offer, _, { loaders }) => {
      const provider = await loaders.organization.load(offer.organizationId);
      if (!provider) return null;
      const since = (offer.state === 'SUBMITTED' ? offer.submittedAt : null) ?? offer.updatedAt;
      const steps = nextOnOffer({
        state: offer.state,
        since,
        windowEndsAt: endOf(offer.windowEnd),
        providerKind: provider.kind,
      });
      return first(steps, { provider: offer.organizationId });
    },
  }),
);

builder.objectField(CommitmentRef, 'nextStep', (t) =>
  t.field({
    ...FIELD,
    resolve: async (commitment, _, { loaders }) => {
      const [tranches, verifications] = await Promise.all([
        loaders.tranchesOfCommitment.load(commitment.id),
        loaders.verificationsOfCommitment.load(commitment.id),
      ]);
      const steps = nextOnCommitment({
        state: commitment.state,
        since: commitment.updatedAt,
        signed: { provider: commitment.providerSignedAt !== null, program: commitment.programSignedAt !== null },
        heldUntil: commitment.holdUntil,
        needWindowEndsAt: endOf(commitment.deliverBy),
        tranches: tranches.map((tranche) => ({
          state: tranche.state,
          since: sinceOf(tranche),
          plannedAt: endOf(tranche.dueOn),
        })),
        verifications: verifications.map(({ state, assignedAt, requestedAt }) => ({
          state,
          since: assignedAt ?? requestedAt,
        })),
        allFailed: commitment.failed > 0n && commitment.failed === commitment.quantity,
      });
      return first(steps, { provider: commitment.providerOrganizationId, program: commitment.programOrganizationId });
    },
  }),
);

type Dated = { readonly receivedAt: Date | null; readonly dispatchedAt: Date | null; readonly dueOn: string };
const sinceOf = (tranche: Dated) => tranche.receivedAt ?? tranche.dispatchedAt ?? startOfDayInIran(tranche.dueOn);

builder.objectField(TrancheRef, 'nextStep', (t) =>
  t.field({
    ...FIELD,
    resolve: async (tranche, _, { loaders }) => {
      const commitment = await loaders.commitment.load(tranche.commitmentId);
      const steps = nextOnTranche({ state: tranche.state, since: sinceOf(tranche), plannedAt: endOf(tranche.dueOn) });
      return first(
        steps,
        commitment ? { provider: commitment.providerOrganizationId, program: commitment.programOrganizationId } : {},
      );
    },
  }),
);

builder.objectField(VerificationRef, 'nextStep', (t) =>
  t.field({
    ...FIELD,
    resolve: ({ state, assignedAt, requestedAt }) =>
      first(nextOnVerification({ state, since: assignedAt ?? requestedAt })),
  }),
);

builder.objectField(MatchRef, 'nextStep', (t) =>
  t.field({
    ...FIELD,
    resolve: (match) => {
      const accepted = { provider: match.providerAcceptedAt !== null, program: match.programAcceptedAt !== null };
      const steps = nextOnMatch({ state: match.state, accepted, heldUntil: match.holdUntil });
      return first(steps, { provider: match.providerOrganizationId, program: match.programOrganizationId });
    },
  }),
);
