import type { Read } from '#db/read.ts';
import type { Transactions } from '#db/transaction.ts';
import type { Catalogue } from '#modules/catalogue/index.ts';
import type { Jobs } from './jobs.ts';

/** What a use case may lean on: the primary database by its two doors, the catalogue, the time, and new ids. */
export type Deps = {
  /** The primary, for what decides a write; prepared statements, never a write. */
  readonly read: Read;
  /** A small pool for roll-ups that may take a second; may be a replica. */
  readonly reports: Read;
  /** Opens the one transaction of an action (`inTransaction(deps, ...)`). */
  readonly transactions: Transactions;
  readonly catalogue: { readonly current: () => Promise<Catalogue> };
  /** Work put in line in the transaction of an action. */
  readonly jobs: Jobs;
  readonly now: () => Date;
  /** A new UUIDv7: ids sort by the time they were made. */
  readonly newId: () => string;
};
