import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import s from './tabs.module.css';

export type TabItem = { id: string; label: ReactNode; content: ReactNode };

/** Views of one thing. Give `selected`/`onSelect` to keep the choice in the address. */
export function Tabs({
  label,
  items,
  selected,
  onSelect,
}: {
  label: string;
  items: readonly TabItem[];
  selected?: string;
  onSelect?: (id: string) => void;
}) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))} className={s.tabs}>
      <TabList aria-label={label} className={s.list}>
        {items.map(({ id, label: tab }) => (
          <Tab key={id} id={id} className={s.tab}>
            {tab}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={s.panel}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
