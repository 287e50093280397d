import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { cx } from '../cx.ts';
import { Disclosure } from '../disclosure.tsx';
import { Table } from '../table.tsx';
import s from './tile-map.module.css';
import { neighbourOf, stepOf, type Tile } from './tiles.ts';

export type { Tile } from './tiles.ts';

type TileMapProps = {
  title: string;
  tiles: readonly Tile[];
  /** The values of the palest and the darkest step; by default 0 to the largest. */
  domain?: readonly [number, number];
  /** Makes tiles buttons. */
  onSelect?: (id: string) => void;
  selected?: string;
};

/**
 * Places as equal tiles, where they lie on the map: west stays on the left in every language. One hue in five steps with
 * the value written on it; a place without data is hatched, never pale. The list below is the same data, lowest first.
 */
export function TileMap({ title, tiles, domain, onSelect, selected }: TileMapProps) {
  const known = tiles.filter((tile) => tile.value !== null);
  const [low, high] = domain ?? [0, Math.max(0, ...known.map((tile) => tile.value ?? 0))];
  const [focused, setFocused] = useState(tiles[0]?.id);
  const grid = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent, from: Tile) => {
    const next = neighbourOf(tiles, from, event.key);
    if (!next) return;
    event.preventDefault();
    setFocused(next.id);
    grid.current?.querySelector<HTMLElement>(`[data-tile="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <figure className={s.figure}>
      <figcaption className={s.title}>{title}</figcaption>
      <ul
        dir="ltr"
        ref={grid}
        className={s.grid}
        style={{ '--columns': 1 + Math.max(0, ...tiles.map((tile) => tile.column)) } as CSSProperties}
      >
        {tiles.map((tile) => {
          const look = cx(s.tile, s[stepOf(tile.value, low, high)], tile.id === selected && s.selected);
          const text = (
            <>
              <span className={s.name}>{tile.name}</span>{' '}
              <span className={s.value}>{tile.value === null ? t('ui.map.noData') : tile.text}</span>
            </>
          );
          return (
            <li key={tile.id} className={s.cell} style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
              {onSelect ? (
                <button
                  type="button"
                  data-tile={tile.id}
                  className={look}
                  tabIndex={tile.id === focused ? 0 : -1}
                  aria-pressed={tile.id === selected}
                  onKeyDown={(event) => move(event, tile)}
                  onFocus={() => setFocused(tile.id)}
                  onClick={() => onSelect(tile.id)}
                >
                  {text}
                </button>
              ) : (
                <span className={look}>{text}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={s.scale}>
        {t('ui.map.less')}
        {(['one', 'two', 'three', 'four', 'five'] as const).map((step) => (
          <span key={step} className={cx(s.swatch, s[step])} aria-hidden="true" />
        ))}
        {t('ui.map.more')} <span className={cx(s.swatch, s.unknown)} aria-hidden="true" /> {t('ui.map.noData')}
      </p>
      <Disclosure title={t('ui.map.asList')} screenOnly>
        <Table
          caption={title}
          captionHidden
          rows={[...tiles].sort((a, b) => (a.value ?? -1) - (b.value ?? -1))}
          rowKey={(tile) => tile.id}
          columns={[
            { key: 'place', label: t('ui.map.place'), rowHeader: true, cell: (tile) => tile.name },
            {
              key: 'value',
              label: t('ui.map.value'),
              numeric: true,
              cell: (tile) => (tile.value === null ? t('ui.map.noData') : tile.text),
            },
          ]}
        />
      </Disclosure>
    </figure>
  );
}
