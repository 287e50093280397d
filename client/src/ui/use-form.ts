import { type FieldValues, type UseFormProps, type UseFormReturn, useForm as useHookForm } from 'react-hook-form';

/** react-hook-form's, for `<Form>`: after a refused submit the focus goes to the summary, not to the first field. */
export function useForm<Values extends FieldValues>(options: UseFormProps<Values>): UseFormReturn<Values> {
  return useHookForm<Values>({ ...options, shouldFocusError: false });
}
