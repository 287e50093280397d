import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Tone } from '../../ui/tag.tsx';
import { NextStepFragment, NextStepLine } from '../next-step/next-actor.tsx';

export const NeedStatusFragment = graphql(
  `fragment NeedStatus on Need { id state coverage nextStep { ...NextStep } }`,
  [NextStepFragment],
);
export type NeedState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'REJECTED'
  | 'PUBLISHED'
  | 'PAUSED'
  | 'EXPIRED'
  | 'CLOSED'
  | 'CANCELLED';

export const NEED_TONES: Readonly<Record<NeedState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  REJECTED: 'danger',
  PUBLISHED: 'good',
  PAUSED: 'warn',
  EXPIRED: 'warn',
  CLOSED: 'neutral',
  CANCELLED: 'danger',
};

/** While a need is published its state says little; how far it is filled says more, so both stand there. */
export function NeedStatus({ need }: { need: FragmentOf<typeof NeedStatusFragment> }) {
  const { state, coverage, nextStep } = readFragment(NeedStatusFragment, need);
  const words =
    state === 'PUBLISHED'
      ? `${t('need.state.PUBLISHED')} · ${t(`need.coverage.${coverage}`)}`
      : t(`need.state.${state}`);
  return <NextStepLine state={words} tone={NEED_TONES[state]} nextStep={nextStep} />;
}
