// Rows written by the names of the schema. The types are those Prisma makes of prisma/schema, and the values go to
// PostgreSQL as one JSON parameter that it reads by the types of the columns: days, instants, bytes, amounts, lists, JSON.
import { NotFound, StaleVersion } from '#domain/refusals.ts';
import type { Prisma } from './generated/client.ts';
import type { Statement } from './read.ts';
import { named } from './sql.ts';
import type { Tx } from './transaction.ts';

type Model = Prisma.ModelName;
/** A row about to be inserted: columns with a default may be left out. */
export type NewRow<M extends Model> = Taken<
  Exclude<Prisma.TypeMap['model'][M]['operations']['createMany']['args']['data'], readonly unknown[]>
>;
/** Where Prisma asks for its own type of JSON, any object will do. */
type Taken<Row> = { [Field in keyof Row]: Prisma.InputJsonObject extends Row[Field] ? object | null : Row[Field] };
export type Changes<M extends Model> = Partial<NewRow<M>>;

/** Inserts rows that name the same columns, in one statement; says how many. */
export async function insert<M extends Model>(
  tx: Tx,
  model: M,
  rows: NewRow<M> | readonly NewRow<M>[],
  onConflict: '' | 'ON CONFLICT DO NOTHING' = '',
): Promise<number> {
  const list: readonly object[] = Array.isArray(rows) ? rows : [rows];
  if (list.length === 0) return 0;
  const fields = [...new Set(list.flatMap(fieldsOf))];
  const statement = once(['insert', model, onConflict, ...fields], () => {
    const columns = fields.map(column).join(', ');
    return `INSERT INTO ${table(model)} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table(model)}, $1) ${onConflict}`;
  });
  return tx.run({ statement, values: [inJson(list.map(byColumn))] });
}

/** Changes the rows that have all values of `where`; says how many. */
export async function update<M extends Model>(
  tx: Tx,
  model: M,
  where: Changes<M>,
  changes: Changes<M>,
): Promise<number> {
  const [keys, fields] = [fieldsOf(where), fieldsOf(changes)];
  const statement = once(['update', model, ...keys, 'set', ...fields], () => {
    const same = keys.map((key) => `r.${column(key)} = k.${column(key)}`).join(' AND ');
    const set = fields.map((field) => `${column(field)} = c.${column(field)}`).join(', ');
    const record = (value: string) => `jsonb_populate_record(NULL::${table(model)}, ${value})`;
    return `UPDATE ${table(model)} AS r SET ${set} FROM ${record('$1')} AS k, ${record('$2')} AS c WHERE ${same}`;
  });
  return tx.run({ statement, values: [inJson(byColumn(where)), inJson(byColumn(changes))] });
}

type Versioned = 'AllocationRound' | 'Commitment' | 'Match' | 'Need' | 'Offer' | 'Tranche' | 'Verification';
export type Move<State extends string> = {
  readonly id: string;
  readonly version: number;
  readonly from: State;
  readonly to: State;
};

/** Moves a thing from one state to another if it is still the version that was read; null when it was. */
export async function move<M extends Versioned>(
  tx: Tx,
  model: M,
  { id, version, from, to }: Move<string>,
  changes: Changes<M>,
): Promise<StaleVersion | NotFound | null> {
  const where = { id, version, state: from } as Changes<M>;
  if ((await update(tx, model, where, { ...changes, state: to, version: version + 1 })) === 1) return null;
  const statement = once(['version', model], () => `SELECT version FROM ${table(model)} WHERE id = $1`);
  const [now] = await tx.rows<{ version: number }>({ statement, values: [id] });
  return now ? new StaleVersion({ expected: version, actual: now.version }) : new NotFound({ id });
}

const made = new Map<string, Statement>();

function once(parts: readonly string[], text: () => string): Statement {
  const key = parts.join(' ');
  let statement = made.get(key);
  if (statement === undefined) {
    statement = named(text());
    made.set(key, statement);
  }
  return statement;
}

const snake = (name: string) => name.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase();
const column = (field: string) => `"${snake(field)}"`;
const table = (model: Model) => `"${snake(model)}"`;
const fieldsOf = (row: object) => Object.entries(row).flatMap(([field, value]) => (value === undefined ? [] : [field]));
const byColumn = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [snake(field), asBytes(value)]));
const asBytes = (value: unknown) => (value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value);

/** JSON with quantities as strings of digits. */
export const inJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
