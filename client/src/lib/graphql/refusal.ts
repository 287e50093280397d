import { graphql, type ResultOf } from '../../graphql.ts';
import { t } from '../i18n/t.ts';
import { format } from '../locale/current.ts';

/** Spread in every mutation: `signCommitment(…) { ... on Commitment { id } ...Refusal }`. */
export const RefusalFragment = graphql(`
  fragment Refusal on DomainError @_unmask {
    __typename
    refusedBecause: message
    ... on NotAllowed { action why }
    ... on TransitionRefused { machine event allowed }
    ... on StaleVersion { expected actual }
    ... on NotEnoughRemaining { requested remaining }
    ... on NotEnoughCapacity { requested free }
    ... on ItemLimitNotMet { limit bound }
    ... on AlreadyExists { field }
    ... on InvalidInput { fields { path code bound } }
    ... on SensitiveText { spans { path kind start end } }
    ... on TooManyAttempts { retryAt }
  }
`);

export type RefusalData = ResultOf<typeof RefusalFragment>;
export type RefusalKind = RefusalData['__typename'];

/** A refusal in the reader's words, with what belongs beside single fields (`items.0.quantity`). */
export type Refusal = {
  kind: RefusalKind | 'NETWORK';
  text: string;
  fields: readonly { path: string; text: string }[];
  data?: RefusalData;
};

/** Only the fragment above asks for `refusedBecause`, so whatever has it was refused. */
export function isRefusal(outcome: object): outcome is RefusalData {
  return 'refusedBecause' in outcome;
}

export function refusalInWords(data: RefusalData): Refusal {
  return { kind: data.__typename, text: textOf(data), fields: fieldsOf(data), data };
}

function textOf(data: RefusalData): string {
  switch (data.__typename) {
    case 'NotEnoughRemaining':
      return t('refusal.NotEnoughRemaining', { remaining: BigInt(data.remaining) });
    case 'NotEnoughCapacity':
      return t('refusal.NotEnoughCapacity', { free: BigInt(data.free) });
    case 'TooManyAttempts':
      return t('refusal.TooManyAttempts', { time: format.time(data.retryAt) });
    default:
      return t(`refusal.${data.__typename}`);
  }
}

function fieldsOf(data: RefusalData): Refusal['fields'] {
  switch (data.__typename) {
    case 'InvalidInput':
      return data.fields.map(({ path, code, bound }) => ({ path, text: faultInWords(code, bound) }));
    case 'SensitiveText':
      return [...new Set(data.spans.map(({ path }) => path))].map((path) => ({
        path,
        text: t('refusal.SensitiveText.field'),
      }));
    case 'AlreadyExists':
      return [{ path: data.field, text: t('fault.TAKEN') }];
    default:
      return [];
  }
}

/** The server's fault codes in words; a bound it names («at most 12») is said too. */
function faultInWords(code: string, bound: string | null): string {
  const limit = bound !== null && /^\d+$/.test(bound) ? BigInt(bound) : undefined;
  if (limit !== undefined && (code === 'TOO_LARGE' || code === 'TOO_LONG' || code === 'TOO_MANY'))
    return t('fault.most', { limit });
  if (limit !== undefined && (code === 'TOO_SMALL' || code === 'TOO_SHORT')) return t('fault.least', { limit });
  return isKnown(code) ? t(`fault.${code}`) : t('fault.other');
}

const CODES = [
  'REQUIRED',
  'TOO_LARGE',
  'TOO_SMALL',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_MANY',
  'TOO_SIMPLE',
  'ZERO',
  'BELOW_ZERO',
  'UNKNOWN',
  'IN_THE_PAST',
  'BEFORE_START',
  'OUT_OF_RANGE',
] as const;

function isKnown(code: string): code is (typeof CODES)[number] {
  return (CODES as readonly string[]).includes(code);
}
