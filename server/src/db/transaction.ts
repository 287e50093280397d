import { setTimeout as sleep } from 'node:timers/promises';
import { asAnswerable, classify } from './failures.ts';
import type { Prisma } from './generated/client.ts';

declare const brand: unique symbol;

/** A running transaction. Every write of a repository takes one first, so a write outside of one does not compile. */
export type Tx = Prisma.TransactionClient & { readonly [brand]: 'Tx' };

/** Runs work in one transaction, once. Made by db/client.ts; use cases go through `inTransaction`. */
export type Transactions = {
  attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
};

const tries = 8;
const deadlineMs = 2_000;

/**
 * Runs the work in one READ COMMITTED transaction and commits it. After a deadlock or a serialization failure, at any
 * statement or at COMMIT, the whole work runs again: it must not leave traces outside of its transaction.
 */
export async function inTransaction<T>(
  deps: { readonly transactions: Transactions },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const start = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deps.transactions.attempt(work);
    } catch (error) {
      const pause = Math.random() * Math.min(10 * 2 ** attempt, 400); // full jitter: those who collided must part
      const late = performance.now() + pause - start > deadlineMs;
      if (classify(error) !== 'RETRY' || attempt === tries || late) throw asAnswerable(error);
      await sleep(pause);
    }
  }
}
