import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import buttonStyles from './button.module.css';
import { cx } from './cx.ts';
import s from './link.module.css';

export type LinkProps = {
  /** A path of ours without the language (`paths.need('N-1')`), or a whole address. */
  to: string;
  children: ReactNode;
  look?: 'text' | 'plain' | 'primary' | 'secondary' | 'quiet' | undefined;
  size?: 'normal' | 'small';
  label?: string;
  current?: 'page' | 'true' | undefined;
  newWindow?: boolean;
};

/** Every link of the app; the router follows it (app/providers), the browser's own gestures work. */
export function Link({ to, children, look = 'text', size = 'normal', label, current, newWindow }: LinkProps) {
  const isButton = look === 'primary' || look === 'secondary' || look === 'quiet';
  const className = isButton
    ? cx(buttonStyles.button, buttonStyles[look], size === 'small' && buttonStyles.small)
    : cx(s.link, s[look]);
  const external = newWindow ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <AriaLink href={to} aria-label={label} aria-current={current} className={className} {...external}>
      {children}
    </AriaLink>
  );
}
