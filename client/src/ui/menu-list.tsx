import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import s from './menu-list.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type MenuEntry = {
  id: string;
  label: ReactNode;
  text: string;
  hint?: ReactNode;
  to?: string;
  onAct?: () => void;
  current?: boolean;
};

export type MenuProps = {
  label: string;
  trigger: ReactNode;
  entries: readonly MenuEntry[];
  compact?: boolean;
};

export function MenuList({ label, trigger, entries, compact }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={cx(s.trigger, compact && s.compact)}>
        <VisuallyHidden>{label}</VisuallyHidden>
        {trigger}
        <ChevronDown size={16} aria-hidden="true" />
      </AriaButton>
      <Popover className={s.popover} placement="bottom end">
        <AriaMenu className={s.menu}>
          {entries.map(({ id, label: entry, text, hint, to, onAct, current }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              href={to}
              onAction={onAct}
              className={s.item}
              data-current={current}
            >
              <span>{entry}</span>
              {hint && <span className={s.hint}>{hint}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
