import { type ComponentType, type FormEvent, type ReactNode, type RefCallback, useEffect, useRef } from 'react';
import {
  type Control,
  type FieldErrors,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type RegisterOptions,
  type UseFormReturn,
  useController,
  useFormState,
} from 'react-hook-form';
import { t } from '../lib/i18n/t.ts';
import type { FieldProps } from './field.tsx';
import s from './form.module.css';

type FormProps<Values extends FieldValues> = {
  form: UseFormReturn<Values>;
  onSubmit: (values: Values) => void | Promise<void>;
  children: ReactNode;
  label?: string;
};

/** A form that answers: what is wrong stands at its top in one list that leads to the fields, and beside each field. */
export function Form<Values extends FieldValues>({ form, onSubmit, children, label }: FormProps<Values>) {
  const submit = (event: FormEvent) => {
    void form.handleSubmit(onSubmit)(event);
  };
  return (
    <form noValidate onSubmit={submit} aria-label={label} className={s.form}>
      <ErrorSummary form={form} />
      {children}
    </form>
  );
}

type Fault = { path: string; message: string };

function faultsOf(errors: FieldErrors, prefix = ''): Fault[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === 'ref') return [];
    const path = prefix ? `${prefix}.${key}` : key;
    if ('message' in error && typeof error.message === 'string') return [{ path, message: error.message }];
    return typeof error === 'object' ? faultsOf(error as FieldErrors, path) : [];
  });
}

/** After a refused submit the focus goes here, and each line leads to its field. */
function ErrorSummary<Values extends FieldValues>({ form }: { form: UseFormReturn<Values> }) {
  const { errors, submitCount } = useFormState({ control: form.control });
  const faults = faultsOf(errors as FieldErrors);
  const atFields = faults.filter(({ path }) => !path.startsWith('root')).length;
  const box = useRef<HTMLDivElement>(null);
  const shown = faults.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves at each refused submit, not at each keystroke
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, submitCount]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={s.summary}>
      <h2 className={s.title}>{atFields > 0 ? t('ui.errors.title', { count: atFields }) : t('ui.errors.refused')}</h2>
      <ul>
        {faults.map(({ path, message }) => (
          <li key={path}>
            {path.startsWith('root') ? (
              message
            ) : (
              <button type="button" className={s.fault} onClick={() => form.setFocus(path as FieldPath<Values>)}>
                {message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type OwnProps<Values extends FieldValues, Name extends FieldPath<Values>> = {
  control: Control<Values>;
  name: Name;
  rules?: Pick<RegisterOptions<Values, Name>, 'validate' | 'deps'>;
};
type Managed = 'value' | 'onChange' | 'onBlur' | 'error' | 'inputRef' | 'name';

/**
 * Any field of the kit, bound to a form: `<FormField control={form.control} name="title" as={TextField} label={…} />`.
 * A field that is not `optional` must be filled; `rules.validate` adds the rest and answers with a sentence.
 */
export function FormField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Props extends FieldProps<FieldPathValue<Values, Name>>,
>({
  control,
  name,
  rules,
  as: Field,
  ...rest
}: OwnProps<Values, Name> & { as: ComponentType<Props> } & Omit<Props, Managed>) {
  const optional = 'optional' in rest && rest.optional === true;
  const { field, fieldState } = useController({
    control,
    name,
    rules: {
      ...rules,
      validate: {
        filled: (value: unknown) => optional || isFilled(value) || requiredText(rest),
        ...(typeof rules?.validate === 'function' ? { rule: rules.validate } : rules?.validate),
      },
    },
  });
  const props = {
    ...rest,
    name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    inputRef: field.ref as RefCallback<HTMLElement>,
    error: fieldState.error?.message,
  };
  return <Field {...(props as unknown as Props)} />;
}

/** Names the field where its label is a text, so that the summary at the top can be read by itself. */
function requiredText(field: object): string {
  const label = 'label' in field ? field.label : undefined;
  return typeof label === 'string' ? t('ui.field.requiredOf', { label }) : t('ui.field.required');
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== false;
}
