// What the database holds behind the pages.
import pg from 'pg';
import { inject } from 'vitest';
import { runChecks } from '../../prisma/check.ts';
import { withOwnDatabase } from '../../server/src/db/borrow.ts';

const house = () => ({ databaseUrl: null, dataDir: inject('houseData') });

export const records = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  withOwnDatabase(house(), async (connectionString) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  });

/** The steps of a commitment as the ledger has them: kind and quantity. */
export const ledgerOf = (code: string) =>
  records<{ kind: string; quantity: string }>(
    'SELECT e.kind, e.quantity FROM ledger_entry e JOIN commitment c ON c.id = e.commitment_id WHERE c.code = $1 ORDER BY e.chain_position',
    [code],
  );

/** Every invariant of prisma/checks that does not hold. */
export const brokenChecks = () =>
  withOwnDatabase(house(), async (url) => (await runChecks(url)).filter((check) => check.rows.length > 0));
