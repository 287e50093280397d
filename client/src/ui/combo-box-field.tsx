import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, Popover } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { matches } from '../lib/text/fold.ts';
import s from './combo-box-field.module.css';
import { FieldFrame, type FieldProps, fieldClass, groupClass } from './field.tsx';
import { listClass, type Option, OptionItem, popoverClass } from './select-field.tsx';

type ComboBoxProps = FieldProps<string> & {
  options: readonly Option[];
  /** For options that come from the server: told what is typed; then the list is shown as given. */
  onSearch?: (typed: string) => void;
};

/** One of many, found by typing: ي/ی, ك/ک, digits, spaces and ZWNJ do not matter. */
export function ComboBoxField({
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
  onSearch,
}: ComboBoxProps) {
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  // what is typed while it is not a choice; the name of the choice may come later, with its options
  const [typed, setTyped] = useState<string>();
  const found =
    onSearch || typed === undefined ? options : options.filter((o) => matches(`${o.label} ${o.hint ?? ''}`, typed));
  return (
    <AriaComboBox
      items={found}
      selectedKey={value === '' ? null : value}
      inputValue={typed ?? chosen}
      onInputChange={(text) => {
        setTyped(text === chosen ? undefined : text);
        onSearch?.(text);
      }}
      onSelectionChange={(key) => {
        onChange(key === null ? '' : String(key));
        setTyped(undefined);
      }}
      onBlur={onBlur}
      name={name}
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      className={fieldClass}
    >
      <FieldFrame label={label} hint={hint} error={error} optional={optional}>
        <Group className={groupClass} isInvalid={error !== undefined}>
          <Input ref={inputRef} dir="auto" />
          <Button className={s.open}>
            <ChevronDown size={20} aria-hidden="true" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={popoverClass}>
        <ListBox className={listClass} renderEmptyState={() => <div className={s.empty}>{t('ui.combobox.empty')}</div>}>
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
