import { lazy, Suspense } from 'react';
import type { MenuProps } from './menu-list.tsx';

export type { MenuEntry } from './menu-list.tsx';

const MenuList = lazy(() => import('./menu-list.tsx').then((module) => ({ default: module.MenuList })));

/** A button that opens a list of acts or places. A page stands before its code is there. */
export function Menu(props: MenuProps) {
  return (
    <Suspense>
      <MenuList {...props} />
    </Suspense>
  );
}
