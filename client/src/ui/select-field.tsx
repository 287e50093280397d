import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { cx } from './cx.ts';
import { FieldFrame, type FieldProps, fieldClass, inputClass } from './field.tsx';
import s from './select-field.module.css';

export type Option = { value: string; label: string; hint?: string };

/** One of a few; for more than about twelve use `<ComboBoxField>`. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  inputRef,
  name,
  options,
}: FieldProps<string> & { options: readonly Option[] }) {
  return (
    <AriaSelect
      selectedKey={value === '' ? null : value}
      onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
      onBlur={onBlur}
      name={name}
      placeholder={t('ui.select.placeholder')}
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame label={label} hint={hint} error={error} optional={optional}>
        <Button ref={inputRef} className={cx(inputClass, s.button)}>
          <SelectValue className={s.value} />
          <ChevronDown size={20} aria-hidden="true" />
        </Button>
      </FieldFrame>
      <Popover className={s.popover}>
        <ListBox items={options} className={s.list}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.value} textValue={option.label} className={s.option}>
      <bdi>{option.label}</bdi>
      {option.hint && <span className={s.hint}>{option.hint}</span>}
    </ListBoxItem>
  );
}

export const popoverClass = s.popover;
export const listClass = s.list;
