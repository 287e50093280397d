import type { AnyVariables, CombinedError, DocumentInput } from '@urql/core';
import { useCallback, useState } from 'react';
import { useMutation } from 'urql';
import { t } from '../i18n/t.ts';
import { isRefusal, type Refusal, refusalInWords } from './refusal.ts';

type Outcome = { __typename: string };
type Fields<Data> = { [K in keyof Data]: NonNullable<Data[K]> extends Outcome ? K : never }[keyof Data];
type Success<Data> = Exclude<NonNullable<Data[Fields<Data>]>, { __typename: Refusal['kind'] }>;

export type Act<Data, Variables> = {
  /** Sends; gives the changed thing, or nothing when it was refused (then `refusal` says why, and `onRefused` is told). */
  act: (variables: Variables, onRefused?: (refusal: Refusal) => void) => Promise<Success<Data> | undefined>;
  pending: boolean;
  refusal: Refusal | undefined;
  forget: () => void;
};

/**
 * One act of the domain: a mutation whose single field answers with a union of a success and refusals. The refusals
 * come back worded; pass them to `<RefusalNotice>` or, in a form, to `useFormAct` which puts them beside the fields.
 */
export function useAct<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
): Act<Data, Variables> {
  const [{ fetching }, send] = useMutation<Data, Variables>(document);
  const [refusal, setRefusal] = useState<Refusal>();
  const act = useCallback(
    async (variables: Variables, onRefused?: (refusal: Refusal) => void) => {
      const refuse = (why: Refusal) => {
        setRefusal(why);
        onRefused?.(why);
        return undefined;
      };
      setRefusal(undefined);
      const { data, error } = await send(variables);
      const outcome = data ? Object.values(data as Record<string, unknown>).find(isOutcome) : undefined;
      if (error || !outcome) return refuse(lost(error));
      if (isRefusal(outcome)) return refuse(refusalInWords(outcome));
      return outcome as unknown as Success<Data>;
    },
    [send],
  );
  return { act, pending: fetching, refusal, forget: useCallback(() => setRefusal(undefined), []) };
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && '__typename' in value && typeof value.__typename === 'string';
}

function lost(error: CombinedError | undefined): Refusal {
  return { kind: 'NETWORK', text: error?.networkError ? t('refusal.network') : t('refusal.fault'), fields: [] };
}
