import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { Refusal } from './refusal.ts';

/** A refusal lands in the form: at its fields where it names them (`input.title` → `title`), else at the top. */
export function showRefusal<Values extends FieldValues>(
  { setError, getValues }: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>,
  refusal: Refusal,
): void {
  const known = refusal.fields
    .map(({ path, text }) => ({ path: path.replace(/^input\./, '') as FieldPath<Values>, text }))
    .filter(({ path }) => getValues(path) !== undefined);
  for (const { path, text } of known) setError(path, { type: 'server', message: text });
  if (known.length === 0) setError('root.server', { type: refusal.kind, message: refusal.text });
}
