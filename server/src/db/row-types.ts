// How the read side sees PostgreSQL's types: int8 as bigint (rial amounts exceed 2^53), date as `YYYY-MM-DD` (a day has no
// hour), numeric as the text of its digits. Everything else is pg's own reading; timestamptz becomes Date.
import pg from 'pg';

const { builtins, getTypeParser } = pg.types;
const int8Array = 1016;
const dateArray = 1182;
const readTextArray: (text: string) => (string | null)[] = getTypeParser(1009 as Parameters<typeof getTypeParser>[0]);

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, BigInt],
  [builtins.DATE, String],
  [int8Array, (text) => readTextArray(text).map((value) => (value === null ? null : BigInt(value)))],
  [dateArray, readTextArray],
]);

export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || getTypeParser(oid, format),
};
