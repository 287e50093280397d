import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import s from './table.module.css';

export type Column<Row> = {
  key: string;
  label: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
};

type TableProps<Row> = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  foot?: ReactNode;
  /** On a phone: `scroll` sideways, or each row as a small card. */
  narrow?: 'scroll' | 'cards';
};

/** A plain table: reads, prints and scrolls well. */
export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  foot,
  narrow = 'scroll',
}: TableProps<Row>) {
  const scrolls = narrow === 'scroll';
  const name = typeof caption === 'string' ? caption : undefined;
  return (
    <Frame scrolls={scrolls} name={name}>
      <table className={cx(s.table, narrow === 'cards' && s.cards)}>
        <caption className={captionHidden ? s.hiddenCaption : s.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? s.numeric : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </Frame>
  );
}

/** What scrolls sideways must be reachable by keyboard. */
function Frame({ scrolls, name, children }: { scrolls: boolean; name: string | undefined; children: ReactNode }) {
  if (!scrolls) return <div className={s.scroll}>{children}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={s.scroll} tabIndex={0} role="group" aria-label={name}>
      {children}
    </div>
  );
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const className = column.numeric ? s.numeric : undefined;
  const label = typeof column.label === 'string' ? column.label : undefined;
  return column.rowHeader ? (
    <th scope="row" className={className} data-label={label}>
      {children}
    </th>
  ) : (
    <td className={className} data-label={label}>
      {children}
    </td>
  );
}
