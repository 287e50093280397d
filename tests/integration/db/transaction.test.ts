import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../../server/src/db/sql.ts';
import { inOneStatement, inTransaction } from '../../../server/src/db/transaction.ts';
import { StepUpNeeded } from '../../../server/src/domain/refusals.ts';
import { Unavailable } from '../../../server/src/faults.ts';
import { copyDatabase, type TestDatabase } from '../../support/database.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await copyDatabase();
  await db.sql(`
    CREATE TABLE account (id int PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0), day date DEFAULT '2026-11-23');
    INSERT INTO account SELECT id, 0 FROM generate_series(1, 10) AS id;
    CREATE TABLE doubt (id int PRIMARY KEY, account int REFERENCES account DEFERRABLE INITIALLY DEFERRED);
    CREATE TABLE weather (id serial PRIMARY KEY);
    CREATE FUNCTION storm() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF random() < 0.5 THEN RAISE EXCEPTION 'storm' USING ERRCODE = '40001'; END IF; RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER storms AFTER INSERT ON weather DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION storm();
    GRANT ALL ON ALL TABLES IN SCHEMA public TO hamyari_app; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO hamyari_app;`);
});
afterAll(() => db.drop());

const add = (id: number) =>
  inTransaction(db, (tx) => tx.run(sql`UPDATE account SET balance = balance + 1 WHERE id = ${id}`));

describe('the one transaction of an action', () => {
  test('it runs as the application, in UTC and READ COMMITTED, and what it wrote stays', async () => {
    const [session] = await inTransaction(db, (tx) =>
      tx.rows<object>(sql`
        SELECT current_user::text AS role, current_setting('timezone') AS zone, current_setting('transaction_isolation') AS isolation,
          current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
          current_setting('idle_in_transaction_session_timeout') AS idle`),
    );
    expect(session).toEqual({
      role: 'hamyari_app',
      zone: 'UTC',
      isolation: 'read committed',
      statement: '5s',
      lock: '2s',
      idle: '10s',
    });
    await add(1);
    expect(await db.sql('SELECT balance FROM account WHERE id = 1')).toEqual([{ balance: '1' }]);
  });

  test('a thrown bug takes everything back', async () => {
    const work = inTransaction(db, async (tx) => {
      await tx.run(sql`UPDATE account SET balance = 99 WHERE id = 2`);
      throw new Error('bug');
    });
    await expect(work).rejects.toThrow('bug');
    expect(await db.sql('SELECT balance FROM account WHERE id = 2')).toEqual([{ balance: '0' }]);
  });

  test('a refusal takes everything back and is the answer', async () => {
    const refusal = new StepUpNeeded({ action: 'sign' });
    const answer = await inTransaction(db, async (tx) => {
      await tx.run(sql`UPDATE account SET balance = 99 WHERE id = 2`);
      return refusal;
    });
    expect(answer).toBe(refusal);
    expect(await db.sql('SELECT balance FROM account WHERE id = 2')).toEqual([{ balance: '0' }]);
  });

  test('a failure that nobody took notice of is not taken for a commit', async () => {
    const work = inTransaction(db, async (tx) => {
      await tx.run(sql`UPDATE account SET balance = 99 WHERE id = 2`);
      await tx.run(sql`UPDATE account SET balance = -1 WHERE id = 2`).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('a statement had failed and the work went on');
    expect(await db.sql('SELECT balance FROM account WHERE id = 2')).toEqual([{ balance: '0' }]);
  });

  test('a statement after the end of its transaction is refused', async () => {
    const tx = await inTransaction(db, async (running) => running);
    await expect(tx.run(sql`UPDATE account SET balance = 99 WHERE id = 2`)).rejects.toThrow('after the end');
  });

  test('a serialization failure at COMMIT runs the work again until it holds', async () => {
    const done = await Promise.allSettled(
      Array.from({ length: 12 }, () => inTransaction(db, (tx) => tx.run(sql`INSERT INTO weather DEFAULT VALUES`))),
    );
    const held = done.filter((answer) => answer.status === 'fulfilled').length;
    const refused = done.filter((answer) => answer.status === 'rejected').map((answer) => answer.reason);
    expect(await db.sql('SELECT count(*)::int AS rows FROM weather')).toEqual([{ rows: held }]);
    expect(held).toBeGreaterThan(8);
    expect(refused.every((reason) => reason instanceof Unavailable)).toBe(true);
  });

  test('a deadlock is broken and both actions take place', async () => {
    const cross = (first: number, second: number) =>
      inTransaction(db, async (tx) => {
        await tx.run(sql`UPDATE account SET balance = balance + 1 WHERE id = ${first}`);
        await tx.run(sql`SELECT pg_sleep(0.05)`);
        await tx.run(sql`UPDATE account SET balance = balance + 1 WHERE id = ${second}`);
      });
    await Promise.all([cross(3, 4), cross(4, 3)]);
    expect(await db.sql('SELECT balance FROM account WHERE id IN (3, 4)')).toEqual([
      { balance: '2' },
      { balance: '2' },
    ]);
  });

  test('a rule broken at COMMIT is named, and no connection is lost to it', async () => {
    for (let id = 0; id < 30; id += 1) {
      const work = inTransaction(db, (tx) => tx.run(sql`INSERT INTO doubt VALUES (${id}, 999)`));
      const error = await work.catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: '23503', constraint: 'doubt_account_fkey' });
    }
    await add(5);
  });

  test.each([
    [
      '23514',
      'account_balance_check',
      () => inTransaction(db, (tx) => tx.run(sql`UPDATE account SET balance = -1 WHERE id = 6`)),
    ],
    ['23505', 'account_pkey', () => inTransaction(db, (tx) => tx.run(sql`INSERT INTO account VALUES (6, 0)`))],
  ])('a rule of the schema broken by a statement is told as %s %s', async (code, constraint, work) => {
    const error = await work().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, constraint });
  });

  test('waiting for a lock ends after two seconds in "try again", not in an error of the database', async () => {
    const holder = inTransaction(db, async (tx) => {
      await tx.run(sql`UPDATE account SET balance = balance WHERE id = 7`);
      await tx.run(sql`SELECT pg_sleep(3)`);
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(add(7)).rejects.toBeInstanceOf(Unavailable);
    await holder;
  });

  test('with every connection taken the answer is "try again" after two seconds', async () => {
    const holders = Array.from({ length: 20 }, () => inTransaction(db, (tx) => tx.run(sql`SELECT pg_sleep(3)`)));
    const start = performance.now();
    await expect(add(8)).rejects.toBeInstanceOf(Unavailable);
    expect(performance.now() - start).toBeLessThan(2_900);
    await Promise.all(holders);
    await add(8);
  });
});

describe('a transaction of one statement', () => {
  const spend = (amount: number) => sql`UPDATE account SET balance = balance - ${amount} WHERE id = 9`;

  test('is committed when it was carried out, and runs again after a conflict', async () => {
    await inOneStatement(db, (tx) => tx.run(sql`UPDATE account SET balance = 5 WHERE id = 9`));
    expect(await db.sql('SELECT balance FROM account WHERE id = 9')).toEqual([{ balance: '5' }]);
    const before = await db.sql('SELECT count(*)::int AS rows FROM weather');
    await inOneStatement(db, (tx) => tx.run(sql`INSERT INTO weather DEFAULT VALUES`));
    expect(await db.sql('SELECT count(*)::int - 1 AS rows FROM weather')).toEqual(before);
  });

  test('its failure may become a refusal, and nothing was written', async () => {
    const refusal = new StepUpNeeded({ action: 'sign' });
    const work = inOneStatement(db, (tx) => tx.run(spend(6)).catch(() => refusal));
    expect(await work).toBe(refusal);
    expect(await db.sql('SELECT balance FROM account WHERE id = 9')).toEqual([{ balance: '5' }]);
  });

  test('a refusal after it was carried out, or a second statement, is a bug', async () => {
    const late = inOneStatement(db, async (tx) => {
      await tx.run(spend(1));
      return new StepUpNeeded({ action: 'sign' });
    });
    await expect(late).rejects.toThrow('StepUpNeeded after all was written');
    const second = inOneStatement(db, async (tx) => {
      await tx.run(spend(1));
      await tx.run(spend(1));
    });
    await expect(second).rejects.toThrow('a second statement');
    expect(await db.sql('SELECT balance FROM account WHERE id = 9')).toEqual([{ balance: '3' }]);
  });
});

describe('the read side', () => {
  test('amounts are bigint, days are text, and nothing can be written', async () => {
    const statement = {
      name: 'account',
      text: 'SELECT id, 9007199254740993::bigint AS amount, ARRAY[1::bigint] AS some, day FROM account WHERE id = $1',
    };
    expect(await db.read.rows(statement, [1])).toEqual([
      { id: 1, amount: 9007199254740993n, some: [1n], day: '2026-11-23' },
    ]);
    await expect(db.read.rows({ name: 'write', text: 'UPDATE account SET balance = 1' }, [])).rejects.toThrow(
      /read-only/,
    );
  });
});
