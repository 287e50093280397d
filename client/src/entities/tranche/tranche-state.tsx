import { t } from '../../lib/i18n/t.ts';
import { StateText, type Tone } from '../../ui/tag.tsx';

const TONES = {
  PLANNED: 'neutral',
  DISPATCHED: 'info',
  RECEIVED: 'warn',
  ACCEPTED: 'good',
  PARTLY_ACCEPTED: 'warn',
  RETURNED: 'danger',
} as const satisfies Record<string, Tone>;
export type TrancheState = keyof typeof TONES;

/** Where a delivery is; a planned one whose day has passed says that it is late. */
export function TrancheStateText({ state, late }: { state: TrancheState; late: boolean }) {
  return (
    <StateText tone={late ? 'danger' : TONES[state]}>
      {t(`tranche.state.${state}`)}
      {late && ` · ${t('tranche.late')}`}
    </StateText>
  );
}
