import { inTransaction } from '#db/transaction.ts';
import { VISITOR } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { normalEmail } from '../data/account.repository.ts';
import { ensureAdministrator } from '../data/administrator.repository.ts';
import { insertLink } from '../data/one-time-link.repository.ts';
import { newSecret } from '../data/secret-token.ts';

const HOURS_24 = 24 * 60 * 60 * 1000;

/**
 * Makes a person the administrator of the whole country and answers a link that sets their password once, within a day.
 * Given by whoever runs the server, not over the API; asked again for the same address it gives a new link.
 */
export async function inviteAdministrator(
  deps: Deps,
  input: { readonly email: string; readonly displayName: string },
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const email = normalEmail(input.email);
  return inTransaction(deps, async (tx) => {
    const now = deps.now();
    const administrator = await ensureAdministrator(tx, { email, displayName: input.displayName, newId: deps.newId });
    const id = deps.newId();
    const { token, hash } = newSecret();
    const expiresAt = new Date(now.getTime() + HOURS_24);
    await insertLink(tx, { id, tokenHash: hash, personId: administrator.personId, expiresAt });
    await recordDeed(tx, VISITOR, {
      id: deps.newId(),
      at: now,
      action: 'inviteAdministrator',
      noun: 'Membership',
      nounId: administrator.membershipId,
      provinceId: null,
    });
    return { token, expiresAt };
  });
}
