import { t } from '../../lib/i18n/t.ts';
import { StateText, type Tone } from '../../ui/tag.tsx';

const TONES = {
  REQUESTED: 'neutral',
  ASSIGNED: 'info',
  PASSED: 'good',
  PASSED_WITH_ISSUES: 'warn',
  FAILED: 'danger',
} as const satisfies Record<string, Tone>;
export type VerificationState = keyof typeof TONES;

export function VerificationStateText({ state }: { state: VerificationState }) {
  return <StateText tone={TONES[state]}>{t(`verification.state.${state}`)}</StateText>;
}
