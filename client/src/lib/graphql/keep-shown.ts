/** What is on the screen, and of which list it is. */
export type Kept<Data> = { list: string; data: Data };

/** What to show when `data` has come (or not yet): the newest answer; before it, what is kept of the same list. */
export function keepShown<Data>(
  kept: Kept<Data> | undefined,
  list: string,
  data: Data | undefined,
): Kept<Data> | undefined {
  if (data === undefined) return kept?.list === list ? kept : undefined;
  return kept?.list === list && kept.data === data ? kept : { list, data };
}
