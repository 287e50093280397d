import type { AnyVariables, DocumentInput } from '@urql/core';
import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { type Act, useAct } from './use-act.ts';

/** As `useAct`, and a refusal lands in the form: at its fields where it names them (`input.title` → `title`), else at the top. */
export function useFormAct<Data, Variables extends AnyVariables, Values extends FieldValues>(
  document: DocumentInput<Data, Variables>,
  form: UseFormReturn<Values>,
): Act<Data, Variables> {
  const act = useAct(document);
  const { refusal } = act;
  const { setError, getValues } = form;
  useEffect(() => {
    if (!refusal) return;
    const known = refusal.fields
      .map(({ path, text }) => ({ path: path.replace(/^input\./, ''), text }))
      .filter(({ path }) => getValues(path as FieldPath<Values>) !== undefined);
    for (const { path, text } of known) setError(path as FieldPath<Values>, { type: 'server', message: text });
    if (known.length === 0) setError('root.server', { type: refusal.kind, message: refusal.text });
  }, [refusal, setError, getValues]);
  return act;
}
