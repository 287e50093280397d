import type { Clause, Visibility } from '#domain/policies/visibility.ts';
import type { Condition } from './read.ts';

/** For each fact a clause may ask of a noun: its SQL, given the noun's alias and the mark of the wanted value. */
export type ClauseColumns = { readonly [Fact in keyof Clause]: (alias: string, wanted: string) => string };

/**
 * A policy's visibility as one SQL condition. A fact the noun has no column for is a fault of the program: a clause
 * that cannot be checked must never be taken as met.
 */
export function conditionOf(visibility: Visibility, columns: ClauseColumns): Condition {
  if (visibility.kind === 'all') return { name: 'all', sql: () => 'true', values: [] };
  if (visibility.kind === 'none') return { name: 'none', sql: () => 'false', values: [] };
  const clauses = visibility.of.map((clause) => Object.entries(clause).filter(([, wanted]) => wanted !== undefined));
  const values = clauses.flatMap((facts) => facts.map(([, wanted]) => wanted));
  const name = clauses.map((facts) => facts.map(([fact]) => fact).join('&')).join('|');
  const sql = (alias: string, first: number) => {
    let mark = first;
    const all = clauses.map((facts) =>
      facts
        .map(([fact]) => {
          const column = columns[fact as keyof Clause];
          if (!column) throw new Error(`no column answers the visibility of ${fact}`);
          return column(alias, `$${mark++}`);
        })
        .join(' AND '),
    );
    return `(${all.map((clause) => `(${clause})`).join(' OR ')})`;
  };
  return { name, sql, values };
}
