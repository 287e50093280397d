import type pg from 'pg';
import { rowTypes } from './row-types.ts';
import type { Sql } from './sql.ts';
import type { Transactions, Tx } from './transaction.ts';

/** Transactions on the connections of a pool. */
export function transactionsOf(pool: pg.Pool): Transactions {
  return {
    attempt: async (work) => {
      const connection = await pool.connect();
      const running = new Running(connection);
      let lost = false;
      try {
        const answer = await work(asTx(running));
        await running.commit();
        return answer;
      } catch (error) {
        // when the connection is gone the database takes everything back by itself
        lost = !(await running.rollBack());
        throw error;
      } finally {
        connection.release(lost);
      }
    },
    attemptOne: async (work) => {
      const single = new Single(pool);
      return { answer: await work(asTx(single)), written: single.written };
    },
  };
}

type Answer = pg.QueryResult;

abstract class Asking {
  protected abstract ask(asked: Sql): Promise<Answer>;

  async rows(asked: Sql): Promise<unknown[]> {
    return (await this.ask(asked)).rows;
  }

  async run(asked: Sql): Promise<number> {
    return (await this.ask(asked)).rowCount ?? 0;
  }
}

// the brand is a type alone
const asTx = (asking: Asking) => asking as unknown as Tx;

const asQuery = ({ statement: { name, text }, values }: Sql) => ({ name, text, values: [...values], types: rowTypes });

/** BEGIN travels with the first statement; a transaction that asked nothing leaves no trace. */
class Running extends Asking {
  readonly #connection: pg.PoolClient;
  #begun: Promise<Answer> | null = null;
  #over = false;

  constructor(connection: pg.PoolClient) {
    super();
    this.#connection = connection;
  }

  protected async ask(asked: Sql): Promise<Answer> {
    if (this.#over) throw new Error('a statement after the end of its transaction');
    this.#begun ??= this.#connection.query('BEGIN');
    const [answer] = await Promise.all([this.#connection.query(asQuery(asked)), this.#begun]);
    return answer;
  }

  async commit(): Promise<void> {
    this.#over = true;
    if (this.#begun === null) return;
    const { command } = await this.#connection.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('a statement had failed and the work went on');
  }

  /** False when the connection is of no more use. */
  async rollBack(): Promise<boolean> {
    this.#over = true;
    if (this.#begun === null) return true;
    return this.#connection.query('ROLLBACK').then(
      () => true,
      () => false,
    );
  }
}

/** One statement, which PostgreSQL begins and commits by itself. */
class Single extends Asking {
  readonly #pool: pg.Pool;
  #asked = false;
  /** The statement was carried out and cannot be taken back. */
  written = false;

  constructor(pool: pg.Pool) {
    super();
    this.#pool = pool;
  }

  protected async ask(asked: Sql): Promise<Answer> {
    if (this.#asked) throw new Error('a second statement in a transaction of one');
    this.#asked = true;
    const answer = await this.#pool.query(asQuery(asked));
    this.written = true;
    return answer;
  }
}
