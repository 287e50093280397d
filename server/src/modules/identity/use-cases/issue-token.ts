import { inTransaction } from '#db/transaction.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { findAccount, normalEmail, usualMembership } from '../data/account.repository.ts';
import { insertApiToken } from '../data/api-token.repository.ts';
import { newSecret } from '../data/secret-token.ts';

const DAYS_90 = 90 * 24 * 60 * 60 * 1000;

export type IssuedToken = { readonly token: string; readonly role: string; readonly expiresAt: Date };

/** A token for scripts that acts as the person's usual membership. Given by whoever runs the server, not over the API. */
export async function issueToken(
  deps: Deps,
  input: { readonly email: string; readonly name: string; readonly readsSchema: boolean },
): Promise<IssuedToken | 'NO_SUCH_ACCOUNT'> {
  return inTransaction(deps, async (tx) => {
    const account = await findAccount(tx, normalEmail(input.email));
    const viewer = account === null || account.suspendedAt !== null ? null : await usualMembership(tx, account.id);
    if (viewer === null) return 'NO_SUCH_ACCOUNT';
    const now = deps.now();
    const id = deps.newId();
    const { token, hash } = newSecret();
    const expiresAt = new Date(now.getTime() + DAYS_90);
    const { personId, membershipId } = viewer;
    const { name, readsSchema } = input;
    await insertApiToken(tx, { id, tokenHash: hash, personId, membershipId, name, readsSchema, expiresAt });
    const deed = { id: deps.newId(), at: now, action: 'issueToken', noun: 'ApiToken', nounId: id };
    await recordDeed(tx, viewer, { ...deed, provinceId: viewer.provinceId, facts: { readsSchema } });
    return { token: `hmy_${token}`, role: viewer.role, expiresAt };
  });
}
