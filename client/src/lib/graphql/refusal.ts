import { graphql, type ResultOf } from '../../graphql.ts';
import { t } from '../i18n/t.ts';
import { format } from '../locale/current.ts';

/** Spread in every mutation: `signCommitment(…) { ... on Commitment { id } ...Refusal }`. */
export const RefusalFragment = graphql(`
  fragment Refusal on DomainError @_unmask {
    __typename
    ... on NotAllowed { action why }
    ... on NotFound { noun }
    ... on TransitionRefused { state event }
    ... on StaleVersion { expected actual }
    ... on NotEnoughRemaining { itemId requested remaining }
    ... on NotEnoughCapacity { itemId requested free }
    ... on InvalidInput { fields { path code facts } }
    ... on SensitiveText { marks { path kind start end } }
    ... on SignInFailed { retryAfter }
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

export function refusalInWords(data: RefusalData): Refusal {
  return { kind: data.__typename, text: textOf(data), fields: fieldsOf(data), data };
}

function textOf(data: RefusalData): string {
  switch (data.__typename) {
    case 'NotEnoughRemaining':
      return t('refusal.NotEnoughRemaining', { remaining: BigInt(data.remaining) });
    case 'NotEnoughCapacity':
      return t('refusal.NotEnoughCapacity', { free: BigInt(data.free) });
    case 'SignInFailed':
      return data.retryAfter
        ? t('refusal.SignInFailed.later', { minutes: Math.ceil(data.retryAfter / 60) })
        : t('refusal.SignInFailed');
    default:
      return t(`refusal.${data.__typename}`);
  }
}

function fieldsOf(data: RefusalData): Refusal['fields'] {
  if (data.__typename === 'InvalidInput') {
    return data.fields.map(({ path, code, facts }) => ({ path, text: faultText(code, facts) }));
  }
  if (data.__typename !== 'SensitiveText') return [];
  const paths = new Set(data.marks.map((mark) => mark.path));
  return [...paths].map((path) => ({ path, text: t('refusal.SensitiveText.field') }));
}

/** The server's fault code in words; a bound it names («at most 12») is said too. */
function faultText(code: string, facts: unknown): string {
  const bounds = typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : {};
  const bound = (name: string) => {
    const value = bounds[name];
    return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))
      ? format.number(value)
      : undefined;
  };
  const max = bound('max');
  const min = bound('min');
  if (code === 'REQUIRED') return t('fault.REQUIRED');
  if (code === 'TOO_LARGE' || code === 'TOO_LONG') return max ? t('fault.max', { max }) : t(`fault.${code}`);
  if (code === 'TOO_SMALL' || code === 'TOO_SHORT') return min ? t('fault.min', { min }) : t(`fault.${code}`);
  return t('fault.other');
}
