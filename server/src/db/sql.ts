import { createHash } from 'node:crypto';
import type { Statement } from './read.ts';

/** A statement with its values. */
export type Sql = { readonly statement: Statement; readonly values: readonly unknown[] };

const known = new WeakMap<TemplateStringsArray, Statement>();

/** sql`… WHERE id = ${id}`: every value becomes a parameter; the statement is prepared under a name made of its text. */
export function sql(texts: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  let statement = known.get(texts);
  if (statement === undefined) {
    statement = named(texts.reduce((text, part, at) => `${text}$${at}${part}`));
    known.set(texts, statement);
  }
  return { statement, values };
}

/** A statement put together elsewhere, prepared under a name made of its text. */
export const named = (text: string): Statement => ({
  name: `sql/${createHash('sha256').update(text).digest('hex').slice(0, 24)}`,
  text,
});
