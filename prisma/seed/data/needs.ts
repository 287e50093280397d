import { AGEING_AND_ACCESS } from './needs/ageing-and-access.ts';
import { CHILDREN_AND_LEARNING } from './needs/children-and-learning.ts';
import { EMERGENCY_AND_RECOVERY } from './needs/emergency-and-recovery.ts';
import { LIVELIHOOD } from './needs/livelihood.ts';
import type { NeedSeed } from './needs/need.ts';
import { PARTICIPATION } from './needs/participation.ts';
import { PROTECTION_AND_HOUSING } from './needs/protection-and-housing.ts';
import { REFERENCE_SAMPLES } from './needs/reference-samples.ts';
import { REHABILITATION } from './needs/rehabilitation.ts';

export type { NeedItemSeed, NeedSeed, NeedStateSeed } from './needs/need.ts';
export type { CheckEnd, PledgeSeed, RefusedPledgeSeed, StepSeed, TrancheEnd, TrancheSeed } from './needs/steps.ts';
export { REFERENCE_SAMPLES };

/**
 * The needs of the demo world with the script of each. Organizations that are no longer verified (suspended, expired)
 * act in these histories before they lost it: run the histories first, then set the state of verification.
 */
export const NEEDS: readonly NeedSeed[] = [
  ...REFERENCE_SAMPLES,
  ...REHABILITATION,
  ...LIVELIHOOD,
  ...AGEING_AND_ACCESS,
  ...CHILDREN_AND_LEARNING,
  ...EMERGENCY_AND_RECOVERY,
  ...PROTECTION_AND_HOUSING,
  ...PARTICIPATION,
];
