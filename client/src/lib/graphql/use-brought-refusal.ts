import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useBrought } from '../router.ts';
import { showRefusal } from './show-refusal.ts';

/** The refusal that led here from another page (`go(…, { bring: { refusal } })`) lands in this form, once. */
export function useBroughtRefusal<Values extends FieldValues>(form: UseFormReturn<Values>): void {
  const { refusal } = useBrought();
  const { setError, getValues } = form;
  useEffect(() => {
    if (refusal) showRefusal({ setError, getValues }, refusal);
  }, [refusal, setError, getValues]);
}
