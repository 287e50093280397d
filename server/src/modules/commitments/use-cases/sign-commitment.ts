import type { ReasonedAct } from '#domain/act.ts';
import { commitmentMachine } from '#domain/commitment.ts';
import { bothSigned } from '#domain/ledger.ts';
import { availableEvents } from '#domain/machine.ts';
import { needsStepUp } from '#domain/policies/can.ts';
import { StepUpNeeded, TransitionRefused } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import type { Commitment } from '../data/commitment.loader.ts';
import { actOnCommitment } from './act-on-commitment.ts';
import { appendStep } from './ledger-step.ts';
import { pledgeOf } from './release-pledge.ts';

export type Signing = ReasonedAct & {
  /** Until when the signer's password counts as proven; null: it was not, or a script is signing. */
  readonly steppedUpUntil: Date | null;
};

/** One side signs a pledge; with the second signature, whichever side it is, the pledge is committed and counts. */
export function signCommitment(deps: Deps, viewer: Viewer, { steppedUpUntil, ...act }: Signing) {
  const personId = viewer.kind === 'member' ? viewer.personId : null;
  const side = viewer.kind === 'member' && viewer.role === 'PROGRAM_APPROVER' ? 'PROGRAM' : 'PROVIDER';
  return actOnCommitment(deps, viewer, { event: 'sign', action: 'signCommitment' }, act, {
    against: (commitment, at) => stepUpMissing(steppedUpUntil, at) ?? holdOver(commitment, at),
    changes: ({ to, at }) => ({
      ...(side === 'PROGRAM'
        ? { programSignedById: personId, programSignedAt: at }
        : { providerSignedById: personId, providerSignedAt: at }),
      ...(to === 'COMMITTED' ? { committedAt: at } : {}),
    }),
    also: async (tx, moved) => {
      if (moved.to === 'COMMITTED') await appendStep(tx, moved, bothSigned(pledgeOf(moved.commitment)));
    },
    facts: () => ({ side }),
  });
}

function stepUpMissing(steppedUpUntil: Date | null, at: Date): StepUpNeeded | null {
  if (!needsStepUp('commitment', 'sign')) return null;
  return steppedUpUntil !== null && steppedUpUntil > at ? null : new StepUpNeeded({ action: 'sign' });
}

/** Past its hold time a pledge has lapsed, also before that has been written down. */
function holdOver(commitment: Commitment, at: Date): TransitionRefused | null {
  if (commitment.state !== 'PLEDGED' || commitment.holdUntil > at) return null;
  const allowed = availableEvents(commitmentMachine, 'LAPSED');
  return new TransitionRefused({ machine: commitmentMachine.name, state: 'LAPSED', event: 'sign', allowed });
}
