import { t } from '../../lib/i18n/t.ts';
import type { Tone } from '../../ui/tag.tsx';

const STATES = ['DRAFT', 'QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type RoundState = (typeof STATES)[number];

export const ROUND_TONES: Readonly<Record<RoundState, Tone>> = {
  DRAFT: 'neutral',
  QUEUED: 'info',
  RUNNING: 'info',
  DONE: 'good',
  CANCELLED: 'neutral',
  FAILED: 'danger',
};

export const isWorking = (state: RoundState) => state === 'QUEUED' || state === 'RUNNING';

export const ROUND_STEPS = [
  'QUEUED',
  'READING',
  'CANDIDATES',
  'SOLVING',
  'PROVING',
  'CAPS',
  'LOTS',
  'CHECKING',
  'EXPLAINING',
  'PREVIEWING',
  'DONE',
] as const;

/** What the worker does now, in words. */
export function stepText(step: string): string {
  const known = ROUND_STEPS.find((one) => one === step);
  return t(`round.step.${known ?? 'other'}`);
}
