/** What React Aria passes to a string that has arguments. */
export type Words = {
  number: (value: number) => string;
  plural: (value: number, options: Record<string, string | (() => string)>) => string;
  select: (options: Record<string, string | (() => string)>, value: string) => string;
};
// Each string names its own arguments (count, date, item …); React Aria supplies them as text or numbers.
export type AriaString = string | ((values: Record<string, never>, words: Words) => string);
export type AriaStrings = Record<string, Record<string, AriaString>>;
