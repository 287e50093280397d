import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '#domain/refusals.ts';
import { asAnswerable, classify } from './failures.ts';
import type { Sql } from './sql.ts';

declare const brand: unique symbol;

/** A running transaction. Every write of a repository takes one first, so a write outside of one does not compile. */
export type Tx = {
  readonly [brand]: 'Tx';
  rows<Row>(asked: Sql): Promise<Row[]>;
  /** Says how many rows were written. */
  run(asked: Sql): Promise<number>;
};

/** Runs work in one transaction, once. Made by db/client.ts; use cases go through `inTransaction` and `inOneStatement`. */
export type Transactions = {
  attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** `written`: the statement was carried out. */
  attemptOne<T>(work: (tx: Tx) => Promise<T>): Promise<{ readonly answer: T; readonly written: boolean }>;
};

type Deps = { readonly transactions: Transactions };

const tries = 8;
const deadlineMs = 2_000;

/**
 * Runs the work in one READ COMMITTED transaction and commits it. After a deadlock or a serialization failure, at any
 * statement or at COMMIT, the whole work runs again: it must not leave traces outside of its transaction. When the
 * work answers with a refusal, everything it wrote before is rolled back and the refusal is the answer.
 */
export function inTransaction<T>({ transactions }: Deps, work: (tx: Tx) => Promise<T>): Promise<T> {
  return againAfterConflict(async () => {
    try {
      return await transactions.attempt(async (tx) => {
        const answer = await work(tx);
        if (answer instanceof Refusal) throw new RolledBack(answer);
        return answer;
      });
    } catch (error) {
      // the refusal is the answer of `work`, so it is a T
      if (error instanceof RolledBack) return error.refusal as T;
      throw error;
    }
  });
}

/**
 * The same for work of a single statement, which is a transaction by itself and saves the trips of BEGIN and COMMIT. The
 * statement writes everything or fails; the work may turn its failure into a refusal.
 */
export function inOneStatement<T>({ transactions }: Deps, work: (tx: Tx) => Promise<T>): Promise<T> {
  return againAfterConflict(async () => {
    const { answer, written } = await transactions.attemptOne(work);
    if (written && answer instanceof Refusal) throw new Error(`${answer.constructor.name} after all was written`);
    return answer;
  });
}

async function againAfterConflict<T>(attempt: () => Promise<T>): Promise<T> {
  const start = performance.now();
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const pause = Math.random() * Math.min(10 * 2 ** tried, 400); // full jitter: those who collided must part
      const late = performance.now() + pause - start > deadlineMs;
      if (classify(error) !== 'RETRY' || tried === tries || late) throw asAnswerable(error);
      await sleep(pause);
    }
  }
}

class RolledBack {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}
