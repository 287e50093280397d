import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '../../../deps.ts';
import { touchApiToken } from '../data/api-token.repository.ts';
import { touchSession } from '../data/session.repository.ts';
import type { SignedIn } from '../data/signed-in.loader.ts';

/** Writes down that a session or token was used: its idle time begins anew. At most once a minute (domain/session.ts). */
export async function noteUse(deps: Deps, { session }: SignedIn): Promise<void> {
  const touch = session.kind === 'SESSION' ? touchSession : touchApiToken;
  await inTransaction(deps, (tx) => touch(tx, session.id, deps.now()));
}
