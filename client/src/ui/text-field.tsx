import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { FieldFrame, type FieldProps, fieldClass, inputClass } from './field.tsx';
import s from './text-field.module.css';

type TextFieldProps = FieldProps<string> & {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url';
  /** Codes, phones and IBANs are written left to right. */
  ltr?: boolean;
  autoComplete?: string;
  maxLength?: number;
};

export function TextField({
  label,
  hint,
  error,
  optional,
  inputRef,
  ltr,
  type = 'text',
  maxLength,
  ...rest
}: TextFieldProps) {
  const dir = ltr || type === 'email' || type === 'tel' || type === 'url' ? 'ltr' : undefined;
  return (
    <AriaTextField
      {...rest}
      type={type}
      maxLength={maxLength}
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame label={label} hint={hint} error={error} optional={optional}>
        <Input ref={inputRef} dir={dir ?? 'auto'} className={inputClass} />
      </FieldFrame>
    </AriaTextField>
  );
}

type TextAreaProps = FieldProps<string> & { rows?: number; maxLength?: number };

export function TextArea({ label, hint, error, optional, inputRef, rows = 5, maxLength, ...rest }: TextAreaProps) {
  const count = maxLength ? t('ui.field.count', { used: rest.value.length, most: maxLength }) : undefined;
  return (
    <AriaTextField
      {...rest}
      maxLength={maxLength}
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame
        label={label}
        hint={hint}
        error={error}
        optional={optional}
        after={count && <span className={s.count}>{count}</span>}
      >
        <AriaTextArea ref={inputRef} rows={rows} dir="auto" className={inputClass} />
      </FieldFrame>
    </AriaTextField>
  );
}
