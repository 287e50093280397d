import type { Read } from '#db/read.ts';
import type { Transactions } from '#db/transaction.ts';

/** What a use case may lean on: the database by its two doors, the time, and new ids. */
export type Deps = {
  /** The read side; prepared statements, never a write. */
  readonly read: Read;
  /** Opens the one transaction of an action (`inTransaction(deps, ...)`). */
  readonly transactions: Transactions;
  readonly now: () => Date;
  /** A new UUIDv7: ids sort by the time they were made. */
  readonly newId: () => string;
};
