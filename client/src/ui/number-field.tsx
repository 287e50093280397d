import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { TextField as AriaTextField, Button, Group, Input } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import { parseWhole } from '../lib/locale/digits.ts';
import { FieldFrame, type FieldProps, fieldClass, groupClass } from './field.tsx';
import s from './number-field.module.css';

/** A whole number as text (the API's BigInt), '' when empty. Whatever digits are typed, the value is ASCII. */
export type WholeText = string;

/** Keeps what is being typed apart from the value, so that grouping marks come when the field is left. */
export function useWholeText(value: WholeText, onChange: (value: WholeText) => void) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value !== '' && parseWhole(value) !== undefined ? format.number(value) : value);
  return {
    shown,
    type(text: string) {
      setTyped(text);
      onChange(parseWhole(text)?.toString() ?? text.trim());
    },
    leave: () => setTyped(undefined),
    set(next: bigint) {
      setTyped(undefined);
      onChange(next.toString());
    },
  };
}

type QuantityProps = FieldProps<WholeText> & {
  unit: string;
  min?: bigint;
  /** What there is; said below the field, and «+» stops there. */
  available?: bigint;
  step?: bigint;
};

/** How many of a unit: − and +, arrow keys, or typed in any digits. */
export function QuantityField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  inputRef,
  name,
  unit,
  min = 0n,
  available,
  step = 1n,
}: QuantityProps) {
  const whole = useWholeText(value, onChange);
  const now = parseWhole(value) ?? 0n;
  const bounded = (next: bigint) => {
    if (next < min) return min;
    return available !== undefined && next > available ? available : next;
  };
  const by = (change: bigint) => whole.set(bounded(now + change));
  return (
    <AriaTextField
      value={whole.shown}
      onChange={whole.type}
      onBlur={() => {
        whole.leave();
        onBlur?.();
      }}
      name={name}
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      inputMode="numeric"
      className={fieldClass}
    >
      <FieldFrame
        label={label}
        hint={hint}
        error={error}
        optional={optional}
        after={available !== undefined && <span className={s.after}>{t('ui.stepper.of', { available, unit })}</span>}
      >
        <div className={s.row}>
          <Group className={groupClass} isInvalid={error !== undefined}>
            <Button
              slot={null}
              aria-label={t('ui.stepper.less')}
              className={s.step}
              onPress={() => by(-step)}
              isDisabled={now <= min}
            >
              <Minus size={20} aria-hidden="true" />
            </Button>
            <Input
              ref={inputRef}
              className={s.number}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                event.preventDefault();
                by(event.key === 'ArrowUp' ? step : -step);
              }}
            />
            <Button
              slot={null}
              aria-label={t('ui.stepper.more')}
              className={s.step}
              onPress={() => by(step)}
              isDisabled={available !== undefined && now >= available}
            >
              <Plus size={20} aria-hidden="true" />
            </Button>
          </Group>
          <span className={s.unit}>{unit}</span>
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}

/** A plain whole number: a count of people, a share. */
export function NumberField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  inputRef,
  name,
}: FieldProps<WholeText>) {
  const whole = useWholeText(value, onChange);
  return (
    <AriaTextField
      value={whole.shown}
      onChange={whole.type}
      onBlur={() => {
        whole.leave();
        onBlur?.();
      }}
      name={name}
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      inputMode="numeric"
      className={fieldClass}
    >
      <FieldFrame label={label} hint={hint} error={error} optional={optional}>
        <Group className={groupClass} isInvalid={error !== undefined}>
          <Input ref={inputRef} />
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}
