import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import type { Tone } from '../../ui/tag.tsx';

export const NextStepFragment = graphql(`
  fragment NextStep on NextStep {
    awaits
    dueOn
    overdue
    role
    side
    organization { id slug name { fa azb en } }
  }
`);
export type NextStep = FragmentOf<typeof NextStepFragment>;

const AWAITED = [
  'SUBMIT',
  'PUBLISH',
  'PLEDGE',
  'RESUME',
  'RENEW',
  'CLOSE',
  'EXPIRE',
  'LAPSE',
  'ENDORSE',
  'ACCEPT',
  'SIGN',
  'PLAN',
  'DISPATCH',
  'RECEIVE',
  'REQUEST',
  'ASSIGN',
  'PASS',
  'VERIFY',
] as const;

/** The awaited act in words; a code this client does not know yet stays unsaid. */
export function awaitedAct(code: string): string | undefined {
  const act = AWAITED.find((known) => known === code.toUpperCase());
  return act && t(`nextStep.awaits.${act}`);
}

/** «صنایع سهند‌آرا: امضا»; undefined when nobody has to act and the date decides. */
export function nextActorText(nextStep: NextStep): string | undefined {
  const { side, organization, awaits } = readFragment(NextStepFragment, nextStep);
  if (side === 'TIME') return undefined;
  const anyProvider = side === 'PROVIDER' && awaits.toUpperCase() === 'PLEDGE';
  const actor = organization
    ? localized(organization.name)
    : anyProvider
      ? t('nextStep.anyProvider')
      : t(`nextStep.side.${side}`);
  const act = awaitedAct(awaits);
  return act ? t('nextStep.does', { actor, act }) : actor;
}

/** State in words, who acts next, until when: for anything that has a `nextStep`. */
export function NextStepLine({ state, tone, nextStep }: { state: string; tone?: Tone; nextStep: NextStep | null }) {
  const step = nextStep && readFragment(NextStepFragment, nextStep);
  return (
    <StatusLine
      state={state}
      tone={tone}
      nextActor={nextStep ? nextActorText(nextStep) : undefined}
      dueOn={step?.dueOn ?? null}
    />
  );
}
