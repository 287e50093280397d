import { insert, update } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';

export type NewApiToken = {
  id: string;
  tokenHash: Uint8Array<ArrayBuffer>;
  personId: string;
  membershipId: string;
  name: string;
  readsSchema: boolean;
  expiresAt: Date;
};

export async function insertApiToken(tx: Tx, token: NewApiToken): Promise<void> {
  await insert(tx, 'ApiToken', token);
}

export async function touchApiToken(tx: Tx, id: string, now: Date): Promise<void> {
  await update(tx, 'ApiToken', { id }, { lastUsedAt: now });
}
