/**
 * The SQL of "one of these spellings stands in the text", with `?` for each value. A trigram index serves LIKE, and not LIKE
 * ANY, so each spelling is written out.
 */
export function standsIn(column: string, spellings: readonly string[]): { sql: string; values: readonly string[] } {
  const sql = `(${spellings.map(() => `${column} LIKE ?`).join(' OR ')})`;
  return { sql, values: spellings.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`) };
}
