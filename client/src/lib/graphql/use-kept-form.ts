import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Json } from '../../graphql.ts';
import { type Draft, versionOfDraft } from './use-draft.ts';

/**
 * A form kept as a draft while it is typed, with the version of the saved thing it began from. `isStale`: somebody has
 * saved a newer one meanwhile. What is typed here is then kept again, for that save has put the common draft away.
 */
export function useKeptForm<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  draft: Draft,
  version: number | undefined,
) {
  const [base, setBase] = useState(versionOfDraft(draft.content) ?? version);
  const [isSaving, setSaving] = useState(false);
  const { save } = draft;
  const isStale = !isSaving && base !== undefined && version !== undefined && version > base;
  useEffect(() => {
    const keep = () =>
      save({ ...(form.getValues() as Record<string, Json>), ...(base !== undefined && { version: base }) });
    if (isStale) keep();
    const { unsubscribe } = form.watch(keep);
    return unsubscribe;
  }, [form, save, base, isStale]);
  /** Runs what saves the form; unless that leads away from it, the form goes on from the version it answers. */
  const whileSaving = async (work: () => Promise<number | 'gone' | undefined>) => {
    setSaving(true);
    const saved = await work();
    if (saved === 'gone') return;
    if (saved !== undefined) setBase(saved);
    setSaving(false);
  };
  return { base, setBase, isStale, whileSaving };
}
