/** A row that the database's own rules promise; its absence is a bug, not a refusal. */
export function present<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw new Error('a row that must be there is missing');
  return row;
}
