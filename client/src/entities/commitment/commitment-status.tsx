import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Tone } from '../../ui/tag.tsx';
import { NextStepFragment, NextStepLine } from '../next-step/next-actor.tsx';

export const CommitmentStatusFragment = graphql(
  `fragment CommitmentStatus on Commitment { id state nextStep { ...NextStep } }`,
  [NextStepFragment],
);

export const COMMITMENT_STATES = [
  'PLEDGED',
  'COMMITTED',
  'IN_DELIVERY',
  'DELIVERED',
  'VERIFIED',
  'CLOSED',
  'WITHDRAWN',
  'DECLINED',
  'LAPSED',
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const COMMITMENT_TONES: Readonly<Record<CommitmentState, Tone>> = {
  PLEDGED: 'warn',
  COMMITTED: 'info',
  IN_DELIVERY: 'info',
  DELIVERED: 'good',
  VERIFIED: 'good',
  CLOSED: 'neutral',
  WITHDRAWN: 'neutral',
  DECLINED: 'danger',
  LAPSED: 'neutral',
};

/** Where a commitment stands, who acts next and until when. */
export function CommitmentStatus({ commitment }: { commitment: FragmentOf<typeof CommitmentStatusFragment> }) {
  const { state, nextStep } = readFragment(CommitmentStatusFragment, commitment);
  return <NextStepLine state={t(`commitment.state.${state}`)} tone={COMMITMENT_TONES[state]} nextStep={nextStep} />;
}
