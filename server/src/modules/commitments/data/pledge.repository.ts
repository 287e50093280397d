import pg from 'pg';
import { inJson } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
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

/** What was true when the pledge was prepared and is no more. */
export class Obstacle {
  readonly kind: 'KEY' | 'NEED_STATE' | 'OFFER_STATE' | 'NEED' | 'OFFER';
  readonly thing: string;
  readonly available: bigint;
  constructor(detail: string) {
    const { obstacle, thing, available } = JSON.parse(detail);
    this.kind = obstacle;
    this.thing = thing ?? '';
    this.available = BigInt(available ?? 0);
  }
}

/** The code with which make_pledge fails when something stands in the way. */
const STANDS_IN_THE_WAY = 'HM001';

/**
 * Writes a pledge by one call of make_pledge, all of it or nothing. Answers the id of the commitment: of the first call
 * when this is a retry. After an obstacle the transaction can only end with a refusal.
 */
export async function insertPledge(
  tx: Tx,
  rows: PledgeRows,
  entries: readonly { readonly entry: LedgerEntry; readonly place: EntryPlace }[],
  by: { readonly codePrefix: string; readonly claim: PledgeClaim | null },
): Promise<string | Obstacle> {
  const { claim, codePrefix } = by;
  const pledge = inJson({
    ...rows,
    codePrefix,
    entries: entries.map(({ entry, place }) => writtenEntry(entry, place)),
    ...(claim && { key: { ...claim, requestHash: claim.requestHash.toString('hex') } }),
  });
  try {
    const [made] = await tx.rows<{ id: string }>(sql`SELECT make_pledge(${pledge}) AS id`);
    return made?.id ?? rows.commitment.id;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === STANDS_IN_THE_WAY) return new Obstacle(error.detail ?? '');
    throw error;
  }
}
