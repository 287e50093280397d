import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  Radio as AriaRadio,
  RadioGroup as AriaRadioGroup,
} from 'react-aria-components';
import s from './choice-fields.module.css';
import { FieldFrame, type FieldProps, fieldClass } from './field.tsx';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; count?: ReactNode; disabled?: boolean };

export function RadioField({
  label,
  hint,
  error,
  optional,
  inputRef,
  choices,
  ...rest
}: FieldProps<string> & { choices: readonly Choice[] }) {
  return (
    <AriaRadioGroup
      {...rest}
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame label={label} hint={hint} error={error} optional={optional}>
        {choices.map((choice, at) => (
          <AriaRadio
            key={choice.value}
            value={choice.value}
            isDisabled={choice.disabled}
            className={s.choice}
            inputRef={at === 0 ? asRef(inputRef) : undefined}
          >
            <span className={s.dot} aria-hidden="true" />
            <ChoiceText choice={choice} />
          </AriaRadio>
        ))}
      </FieldFrame>
    </AriaRadioGroup>
  );
}

export function CheckboxField({
  label,
  hint,
  error,
  inputRef,
  choices,
  optional = true,
  ...rest
}: FieldProps<string[]> & { choices: readonly Choice[] }) {
  return (
    <AriaCheckboxGroup
      {...rest}
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame label={label} hint={hint} error={error}>
        {choices.map((choice, at) => (
          <AriaCheckbox
            key={choice.value}
            value={choice.value}
            isDisabled={choice.disabled}
            className={s.choice}
            inputRef={at === 0 ? asRef(inputRef) : undefined}
          >
            <span className={s.box} aria-hidden="true" />
            <ChoiceText choice={choice} />
          </AriaCheckbox>
        ))}
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}

/** One yes-or-no. */
export function Checkbox({ label, hint, error, value, onChange, onBlur, inputRef, name }: FieldProps<boolean>) {
  return (
    <div className={fieldClass}>
      {error && <span className={s.error}>{error}</span>}
      <AriaCheckbox
        isSelected={value}
        onChange={onChange}
        onBlur={onBlur}
        name={name}
        isInvalid={error !== undefined}
        className={s.choice}
        inputRef={asRef(inputRef)}
      >
        <span className={s.box} aria-hidden="true" />
        <ChoiceText choice={{ value: '', label, hint }} />
      </AriaCheckbox>
    </div>
  );
}

function ChoiceText({ choice }: { choice: Choice }) {
  return (
    <span className={s.text}>
      <span className={s.line}>
        {choice.label}
        {choice.count !== undefined && <span className={s.count}>{choice.count}</span>}
      </span>
      {choice.hint && <span className={s.hint}>{choice.hint}</span>}
    </span>
  );
}

/** React Aria wants an object for an input's ref; the form gives a callback. */
function asRef(callback: FieldProps<never>['inputRef']) {
  if (!callback) return undefined;
  return {
    set current(element: HTMLInputElement | null) {
      callback(element);
    },
    get current(): HTMLInputElement | null {
      return null;
    },
  };
}
