import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import s from './button.module.css';
import { cx } from './cx.ts';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  look?: ButtonLook;
  size?: 'normal' | 'small';
  icon?: ReactNode;
  children: ReactNode;
};

/** Never disabled in silence: say why beside it, or let it be pressed and answer with what is missing. */
export function Button({ look = 'secondary', size = 'normal', icon, children, isPending, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} isPending={isPending} className={cx(s.button, s[look], size === 'small' && s.small)}>
      {icon}
      <span>{isPending ? t('ui.working') : children}</span>
    </AriaButton>
  );
}

type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'look' | 'size'> & { label: string; icon: ReactNode };

export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={cx(s.button, s.quiet, s.icon)}>
      {icon}
    </AriaButton>
  );
}
