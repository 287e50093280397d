import type { AnyVariables, DocumentInput } from '@urql/core';
import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { showRefusal } from './show-refusal.ts';
import { type Act, useAct } from './use-act.ts';

/** As `useAct`, and a refusal lands in the form. */
export function useFormAct<Data, Variables extends AnyVariables, Values extends FieldValues>(
  document: DocumentInput<Data, Variables>,
  form: UseFormReturn<Values>,
): Act<Data, Variables> {
  const act = useAct(document);
  const { refusal } = act;
  const { setError, getValues } = form;
  useEffect(() => {
    if (refusal) showRefusal({ setError, getValues }, refusal);
  }, [refusal, setError, getValues]);
  return act;
}
