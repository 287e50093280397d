import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import { parseWhole } from '../lib/locale/digits.ts';
import { RIAL_PER_TOMAN } from '../lib/locale/money.ts';
import { FieldFrame, type FieldProps, fieldClass, groupClass } from './field.tsx';
import s from './money-field.module.css';
import { useWholeText, type WholeText } from './number-field.tsx';

type MoneyProps = FieldProps<WholeText> & {
  /** Rial that one would expect (the catalogue's price); ten times or a tenth of it raises a question. */
  expected?: WholeText | undefined;
};

/** Asks in toman, holds rial. Below: the sum in words and in rial, because a zero too many is the commonest mistake. */
export function MoneyField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  inputRef,
  name,
  expected,
}: MoneyProps) {
  const rial = parseWhole(value);
  const inToman = rial === undefined ? value : (rial / RIAL_PER_TOMAN).toString();
  const whole = useWholeText(inToman, (toman) => {
    const amount = parseWhole(toman);
    onChange(amount === undefined ? toman : (amount * RIAL_PER_TOMAN).toString());
  });
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
        after={<Reading rial={rial} expected={expected} />}
      >
        <Group className={groupClass} isInvalid={error !== undefined}>
          <Input ref={inputRef} className={s.amount} />
          <span className={s.unit}>{t('ui.money.unit')}</span>
        </Group>
      </FieldFrame>
    </AriaTextField>
  );
}

function Reading({ rial, expected }: { rial: bigint | undefined; expected: WholeText | undefined }) {
  const known = expected === undefined ? undefined : parseWhole(expected);
  return (
    <div aria-live="polite" className={s.reading}>
      {rial !== undefined && rial > 0n && (
        <span>
          {format.moneyInWords(rial)} · {format.moneyInRial(rial)}
        </span>
      )}
      {rial !== undefined && known !== undefined && jumps(rial, known) && (
        <span className={s.jump}>{t('ui.money.jump', { expected: format.money(known) })}</span>
      )}
    </div>
  );
}

/** Off by about a factor of ten: the confusion of toman with rial. 8 to 12 times, or the inverse. */
export function jumps(rial: bigint, expected: bigint): boolean {
  if (rial <= 0n || expected <= 0n) return false;
  const near = (large: bigint, small: bigint) => large >= small * 8n && large <= small * 12n;
  return near(rial, expected) || near(expected, rial);
}
