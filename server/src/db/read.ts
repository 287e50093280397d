/** A named prepared statement: PostgreSQL plans it once for each connection. Two texts never share a name. */
export type Statement = {
  readonly name: string;
  readonly text: string;
  /** The values decide which plan is good (a rare word, a part of a filter that may be left out): it is planned every time. */
  readonly valuesDecide?: boolean;
};

/** A column of an answer, and how its text becomes a value. */
export type Column = { readonly name: string; readonly parse: (text: string) => unknown };

/** The read side. Rows come back with bigint for int8, `YYYY-MM-DD` for date and Date for timestamptz. */
export type Read = {
  rows<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /** The columns a statement with that many values would answer with; PostgreSQL is asked once for each name. */
  columns(statement: Statement, values: number): Promise<readonly Column[]>;
};

/** One SQL condition of a visibility, with its values; `$n` numbers start at `first`. */
export type Condition = {
  readonly name: string;
  readonly sql: (alias: string, first: number) => string;
  readonly values: readonly unknown[];
};
