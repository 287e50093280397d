import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { whole } from '../../lib/locale/digits.ts';
import { StateText, type Tone } from '../../ui/tag.tsx';
import { CommodityUnitFragment, quantityText } from '../commodity/quantity-text.ts';
import { NextStepFragment, NextStepLine } from '../next-step/next-actor.tsx';

export const CommitmentStandingFragment = graphql(
  `fragment CommitmentStanding on Commitment { id state quantity failed commodity { id ...CommodityUnit } }`,
  [CommodityUnitFragment],
);
export const CommitmentStatusFragment = graphql(
  `fragment CommitmentStatus on Commitment { id nextStep { ...NextStep } ...CommitmentStanding }`,
  [NextStepFragment, CommitmentStandingFragment],
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

const TONES: Readonly<Record<CommitmentState, Tone>> = {
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

type Standing = FragmentOf<typeof CommitmentStandingFragment>;

/** Its state, and what of it did not pass its check: delivered and refused must not read as delivered. */
function standingOf(commitment: Standing): { state: string; tone: Tone } {
  const { state, quantity, failed, commodity } = readFragment(CommitmentStandingFragment, commitment);
  const text = t(`commitment.state.${state}`);
  if (whole(failed) === 0n) return { state: text, tone: TONES[state] };
  if (failed === quantity) return { state: t('commitment.failed', { state: text }), tone: 'danger' };
  return { state: t('commitment.failed.part', { state: text, amount: quantityText(commodity, failed) }), tone: 'warn' };
}

/** Where a commitment stands. */
export function CommitmentStanding({ commitment }: { commitment: Standing }) {
  const { state, tone } = standingOf(commitment);
  return <StateText tone={tone}>{state}</StateText>;
}

/** Where a commitment stands, who acts next and until when. */
export function CommitmentStatus({ commitment }: { commitment: FragmentOf<typeof CommitmentStatusFragment> }) {
  const data = readFragment(CommitmentStatusFragment, commitment);
  return <NextStepLine {...standingOf(data)} nextStep={data.nextStep} />;
}
