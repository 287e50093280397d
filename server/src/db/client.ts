// The connections of the server: one pool for transactions, one for reads, a smaller one for reads whose plan depends on
// their values, and a small one for slow reports. All take the application's role, which may not change what is written once.
import pg from 'pg';
import { asAnswerable } from './failures.ts';
import type { Column, Read, Statement } from './read.ts';
import { rowTypes } from './row-types.ts';
import { statementName } from './statement-name.ts';
import type { Transactions } from './transaction.ts';
import { transactionsOf } from './transactions.ts';

export interface Database {
  readonly transactions: Transactions;
  /** May be a replica: for what is shown, never for what decides a write. */
  readonly read: Read;
  /** The primary, for what use cases decide by. */
  readonly primary: Read;
  /** For roll-ups and exports that may take seconds: they wait for each other, never the others for them. */
  readonly reports: Read;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseAddresses {
  readonly url: string;
  readonly replicaUrl?: string | null;
}

const applicationRole = 'hamyari_app';
const poolWaitMs = 2_000;
/** Every connection keeps the plans of the names it has seen, and filters make many: the others go without a name. */
const namesAtMost = 1_000;

export function connectDatabase({ url, replicaUrl }: DatabaseAddresses): Database {
  const writing = makePool(url, { max: 20, statementMs: 5_000, name: 'hamyari-write', writes: true });
  const readsFrom = (address: string, max: number) => {
    const kept = makePool(address, { max, statementMs: 5_000, name: 'hamyari-read' });
    const planned = makePool(address, {
      max: max / 2,
      statementMs: 5_000,
      name: 'hamyari-search',
      plansByValues: true,
    });
    return { read: readOf(kept, planned), pools: [kept, planned] };
  };
  const reading = readsFrom(replicaUrl ?? url, 16);
  const reporting = makePool(replicaUrl ?? url, {
    max: 3,
    statementMs: 30_000,
    name: 'hamyari-report',
    plansByValues: true,
  });
  const primary = replicaUrl ? readsFrom(url, 10) : reading;
  const { read } = reading;
  return {
    transactions: transactionsOf(writing),
    read,
    primary: primary.read,
    reports: readOf(reporting),
    ping: async () => {
      await read.rows({ name: 'ping', text: 'SELECT 1' }, []);
    },
    close: async () => {
      const pools = new Set([writing, ...reading.pools, ...primary.pools, reporting]);
      await Promise.all([...pools].map((pool) => pool.end()));
    },
  };
}

/** `planned`: connections for statements that are planned by their values, every time. */
export function readOf(pool: pg.Pool, planned = pool): Read {
  const described = new Map<string, Promise<readonly Column[]>>();
  const names = new Set<string>();
  const nameOf = ({ name }: Statement) => {
    if (names.size < namesAtMost) names.add(name);
    return names.has(name) ? { name: statementName(name) } : {};
  };
  const ask = async (statement: Statement, values: readonly unknown[]) => {
    try {
      const asked = { text: statement.text, values: [...values], types: rowTypes };
      if (statement.valuesDecide) return await planned.query(asked);
      return await pool.query({ ...nameOf(statement), ...asked });
    } catch (error) {
      throw asAnswerable(error);
    }
  };
  const describe = async ({ name, text }: Statement, values: number): Promise<readonly Column[]> => {
    const none = { name, text: `SELECT * FROM (${text}) AS described LIMIT 0`, valuesDecide: true };
    const { fields } = await ask(none, Array(values).fill(null));
    return fields.map((field) => ({ name: field.name, parse: rowTypes.getTypeParser(field.dataTypeID, 'text') }));
  };
  return {
    rows: async <Row>(statement: Statement, values: readonly unknown[]) => (await ask(statement, values)).rows as Row[],
    columns: (statement, values) => {
      const known = described.get(statement.name);
      if (known !== undefined) return known;
      const asked = describe(statement, values);
      described.set(statement.name, asked);
      // a description that failed is asked for again by the next request
      asked.catch(() => described.delete(statement.name));
      return asked;
    },
  };
}

interface PoolShape {
  readonly max: number;
  readonly statementMs: number;
  readonly name: string;
  /** The others cannot write, whatever they are asked. */
  readonly writes?: boolean;
  /** Every statement is planned by its values; the other pools plan a prepared one once, `= ANY($1)` too. */
  readonly plansByValues?: boolean;
}

export function makePool(
  url: string,
  { max, statementMs, name, writes = false, plansByValues = false }: PoolShape,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withSessionSettings(url, {
      role: applicationRole,
      // no server's own zone decides what day it is
      timezone: 'UTC',
      default_transaction_read_only: writes ? 'off' : 'on',
      statement_timeout: String(statementMs),
      lock_timeout: '2000',
      idle_in_transaction_session_timeout: '10000',
      plan_cache_mode: plansByValues ? 'force_custom_plan' : 'force_generic_plan',
    }),
    application_name: name,
    max,
    // BEGIN and the first statement of a transaction are sent together
    pipeline: writes,
    connectionTimeoutMillis: poolWaitMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  // an idle or closing connection that breaks is replaced by the next query; without a listener Node would end the process
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Adds `-c name=value` to what the address itself may ask for. */
export function withSessionSettings(url: string, settings: Readonly<Record<string, string>>): string {
  const address = new URL(url);
  const asked = address.searchParams.get('options');
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  address.searchParams.set('options', [...(asked ? [asked] : []), ...ours].join(' '));
  return address.href;
}
