import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Tone } from '../../ui/tag.tsx';
import { NextStepFragment, NextStepLine } from '../next-step/next-actor.tsx';

export const OfferStatusFragment = graphql(`fragment OfferStatus on Offer { id state nextStep { ...NextStep } }`, [
  NextStepFragment,
]);
export type OfferState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'REJECTED'
  | 'ACTIVE'
  | 'PAUSED'
  | 'WITHDRAWN'
  | 'EXPIRED';

export const OFFER_TONES: Readonly<Record<OfferState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  REJECTED: 'danger',
  ACTIVE: 'good',
  PAUSED: 'warn',
  WITHDRAWN: 'neutral',
  EXPIRED: 'neutral',
};

export function OfferStatus({ offer }: { offer: FragmentOf<typeof OfferStatusFragment> }) {
  const { state, nextStep } = readFragment(OfferStatusFragment, offer);
  return <NextStepLine state={t(`offer.state.${state}`)} tone={OFFER_TONES[state]} nextStep={nextStep} />;
}
