import type { ReactNode, RefCallback } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { cx } from './cx.ts';
import s from './field.module.css';

/** What every field of the kit takes. Alone it is controlled by `value`/`onChange`; in a form, wrap it in `<FormField>`. */
export type FieldProps<Value> = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  value: Value;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  /** Receives the element to focus when the error summary points here. */
  inputRef?: RefCallback<HTMLElement>;
  name?: string;
};

type FrameProps = {
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean | undefined;
  error?: string | undefined;
  children: ReactNode;
  after?: ReactNode;
};

/** Label, hint, control, error, in this order; inside a React Aria field so that they are tied together. */
export function FieldFrame({ label, hint, optional, error, children, after }: FrameProps) {
  return (
    <>
      <Label className={s.label}>
        {label} {optional && <span className={s.optional}>{t('ui.field.optional')}</span>}
      </Label>
      {hint && (
        <Text slot="description" className={s.hint}>
          {hint}
        </Text>
      )}
      {error !== undefined && <FieldError className={s.error}>{error}</FieldError>}
      {children}
      {after}
    </>
  );
}

export const fieldClass = s.field;
export const inputClass = s.input;
export const groupClass = cx(s.input, s.group);
