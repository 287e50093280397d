import { SUM_OF_SHARES, SUM_OF_WEIGHTS, WEIGHTS, type WeightName } from '../../entities/policy/weights.ts';
import { parseWhole } from '../../lib/locale/digits.ts';

/** The council's form: everything as typed. */
export type StepValues = { share: string; value: string };
export type PolicyValues = Record<WeightName, string> & {
  reserve: string;
  adequacySteps: StepValues[];
  fairnessSteps: StepValues[];
  providerCap: string;
  programCap: string;
  note: string;
};

export const FAULTS = [
  'WEIGHT_NOT_WHOLE',
  'WEIGHTS_SUM',
  'RESERVE_RANGE',
  'STEP_COUNT',
  'STEP_SHARE',
  'STEP_SHARES_SUM',
  'STEP_VALUE_RANGE',
  'STEP_VALUES_RISE',
  'CAP_RANGE',
] as const;
export type PolicyFault = (typeof FAULTS)[number];

type Steps = readonly { share: number; value: number }[];
export type Weights = Record<WeightName, number> & {
  reserve: number;
  providerCap: number | null;
  programCap: number | null;
  adequacySteps: Steps;
  fairnessSteps: Steps;
};

export function valuesOf(weights: Weights): PolicyValues {
  const typed = (steps: Steps) => steps.map(({ share, value }) => ({ share: String(share), value: String(value) }));
  return {
    ...(Object.fromEntries(WEIGHTS.map((name) => [name, String(weights[name])])) as Record<WeightName, string>),
    reserve: String(weights.reserve),
    adequacySteps: typed(weights.adequacySteps),
    fairnessSteps: typed(weights.fairnessSteps),
    providerCap: weights.providerCap === null ? '' : String(weights.providerCap),
    programCap: weights.programCap === null ? '' : String(weights.programCap),
    note: '',
  };
}

/** A typed whole number; NaN where it is none, so that every rule below refuses it. */
export function numberOf(text: string): number {
  const value = parseWhole(text);
  return value === undefined ? Number.NaN : Number(value);
}

export const sumOfWeights = (values: Pick<PolicyValues, WeightName>): number =>
  WEIGHTS.reduce((sum, name) => sum + (numberOf(values[name]) || 0), 0);

/** The input of the API; ask `faultsOf` first. */
export function weightsOf(values: PolicyValues) {
  const steps = (list: readonly StepValues[]) =>
    list.map(({ share, value }) => ({ share: numberOf(share), value: numberOf(value) }));
  const cap = (text: string) => (text.trim() === '' ? null : numberOf(text));
  return {
    preference: numberOf(values.preference),
    nearness: numberOf(values.nearness),
    urgency: numberOf(values.urgency),
    shortfall: numberOf(values.shortfall),
    lotFit: numberOf(values.lotFit),
    honour: numberOf(values.honour),
    reserve: numberOf(values.reserve),
    adequacySteps: steps(values.adequacySteps),
    fairnessSteps: steps(values.fairnessSteps),
    providerCap: cap(values.providerCap),
    programCap: cap(values.programCap),
  };
}

const within = (value: number, low: number, high: number) => value >= low && value <= high;

/** What is wrong, each with the field it belongs to; the same rules as the server's (domain, matching/policy.ts). */
export function faultsOf(values: PolicyValues): { field: string; fault: PolicyFault }[] {
  const weights = weightsOf(values);
  const when = (holds: boolean, field: string, fault: PolicyFault) => (holds ? [] : [{ field, fault }]);
  const capHolds = (cap: number | null) => cap === null || within(cap, 1, 1000);
  return [
    ...WEIGHTS.flatMap((name) => when(within(weights[name], 0, 1000), name, 'WEIGHT_NOT_WHOLE')),
    ...when(sumOfWeights(values) === SUM_OF_WEIGHTS, 'preference', 'WEIGHTS_SUM'),
    ...when(within(weights.reserve, -100_000, 100_000), 'reserve', 'RESERVE_RANGE'),
    ...stepFaults('adequacySteps', weights.adequacySteps),
    ...stepFaults('fairnessSteps', weights.fairnessSteps),
    ...when(capHolds(weights.providerCap), 'providerCap', 'CAP_RANGE'),
    ...when(capHolds(weights.programCap), 'programCap', 'CAP_RANGE'),
  ];
}

function stepFaults(name: 'adequacySteps' | 'fairnessSteps', steps: Steps): { field: string; fault: PolicyFault }[] {
  const first = `${name}.0.share`;
  if (!within(steps.length, 1, 16)) return [{ field: first, fault: 'STEP_COUNT' }];
  const shares = steps.reduce((sum, { share }) => sum + share, 0);
  const each = steps.flatMap(({ share, value }, at): { field: string; fault: PolicyFault }[] => {
    const previous = steps[at - 1];
    if (!within(share, 1, 1000)) return [{ field: `${name}.${at}.share`, fault: 'STEP_SHARE' }];
    if (!within(value, -100_000, 100_000)) return [{ field: `${name}.${at}.value`, fault: 'STEP_VALUE_RANGE' }];
    if (previous && value > previous.value) return [{ field: `${name}.${at}.value`, fault: 'STEP_VALUES_RISE' }];
    return [];
  });
  if (each.length > 0) return each;
  return shares === SUM_OF_SHARES ? [] : [{ field: first, fault: 'STEP_SHARES_SUM' }];
}
