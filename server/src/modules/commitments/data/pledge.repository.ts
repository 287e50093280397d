import type { Tx } from '#db/transaction.ts';
import type { LedgerEntry } from '#domain/ledger-entry.ts';
import { type EntryPlace, writtenEntry } from '#modules/ledger/index.ts';

/** The rows of a pledge, by the names of their columns; make_pledge gives the codes. */
export type PledgeRows = {
  readonly commitment: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly oneOffOffer?: Readonly<Record<string, unknown>>;
  readonly oneOffItem?: Readonly<Record<string, unknown>>;
  readonly deed: Readonly<Record<string, unknown>>;
};

export type PledgeClaim = {
  readonly membershipId: string;
  readonly key: string;
  readonly action: string;
  readonly requestHash: Buffer;
};

export type Obstacle = {
  readonly obstacle: 'MADE' | 'KEY' | 'NEED_STATE' | 'OFFER_STATE' | 'NEED' | 'OFFER';
  readonly thing: string;
  readonly available: bigint | null;
};

/** Writes a pledge by one call of make_pledge; null when it was made. An obstacle has to be answered with a refusal. */
export async function insertPledge(
  tx: Tx,
  rows: PledgeRows,
  entries: readonly { readonly entry: LedgerEntry; readonly place: EntryPlace }[],
  by: { readonly codePrefix: string; readonly claim: PledgeClaim | null },
): Promise<Obstacle | null> {
  const { claim, codePrefix } = by;
  const pledge = {
    ...rows,
    codePrefix,
    entries: entries.map(({ entry, place }) => writtenEntry(entry, place)),
    ...(claim && { key: { ...claim, requestHash: claim.requestHash.toString('hex') } }),
  };
  const text = JSON.stringify(pledge, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  const [obstacle] = await tx.$queryRaw<
    Obstacle[]
  >`SELECT obstacle, thing::text, available FROM make_pledge(${text}::jsonb)`;
  return obstacle ?? null;
}
