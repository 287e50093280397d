import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '../../../deps.ts';
import { sealLedger as writeSeal } from '../data/seal.repository.ts';

/** A job: publishes the root over all chains, so that nobody can rewrite the past unseen. */
export function sealLedger(deps: Deps) {
  return inTransaction(deps, (tx) => writeSeal(tx, deps.newId(), deps.now()));
}
