import DataLoader from 'dataloader';
import { byKey, byParent, pageByParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { EntryKind } from '#domain/ledger-entry.ts';

export type LedgerEntry = {
  id: string;
  chainId: string;
  position: number;
  kind: EntryKind;
  needItemId: string | null;
  offerItemId: string | null;
  commitmentId: string | null;
  commodityId: string;
  organizationId: string | null;
  quantity: bigint;
  at: Date;
  previousHash: string;
  hash: string;
};

export type LedgerPosting = { parentId: string; side: 'NEED' | 'OFFER'; account: string; delta: bigint };
export type LedgerHead = { chainId: string; length: number; hash: string };

const COLUMNS = `e.id, e.chain_id AS "chainId", e.chain_position AS position, e.kind, e.need_item_id AS "needItemId", e.offer_item_id AS "offerItemId",
  e.commitment_id AS "commitmentId", coalesce(ni.commodity_id, oi.commodity_id) AS "commodityId", o.organization_id AS "organizationId", e.quantity, e.at,
  encode(e.previous_hash, 'hex') AS "previousHash", encode(e.hash, 'hex') AS hash`;
const FROM = `ledger_entry e LEFT JOIN need_item ni ON ni.id = e.need_item_id LEFT JOIN offer_item oi ON oi.id = e.offer_item_id LEFT JOIN offer o ON o.id = oi.offer_id`;

/** The newest first. */
const listOf = (parent: string) => ({
  from: `SELECT ${COLUMNS} FROM ${FROM} WHERE ${parent} = ANY($1)`,
  beyond: (mark: string) => `e.chain_position < ${mark}::int`,
  order: 'e.chain_position DESC',
});

/** An entry is seen with its need or its commitment; these loaders are asked only by things the viewer has. */
export function createLedgerLoaders(read: Read) {
  return {
    ledgerEntry: byKey<LedgerEntry>(
      read,
      'ledger/entry',
      `SELECT ${COLUMNS} FROM ${FROM} WHERE e.id = ANY($1)`,
      (entry) => entry.id,
    ),
    entriesOfNeed: pageByParent<LedgerEntry>(read, 'ledger/of-need', listOf('e.chain_id')),
    entriesOfCommitment: pageByParent<LedgerEntry>(read, 'ledger/of-commitment', listOf('e.commitment_id')),
    postings: byParent<LedgerPosting>(
      read,
      'ledger/postings',
      `SELECT entry_id AS "parentId", side, account, delta FROM ledger_posting WHERE entry_id = ANY($1) ORDER BY entry_id, position`,
    ),
    ledgerHead: new DataLoader<string, LedgerHead | null>(async (ids) => {
      const rows = await read.rows<LedgerHead>(
        {
          name: 'ledger/head',
          text: `SELECT chain_id AS "chainId", length, encode(last_hash, 'hex') AS hash FROM ledger_head WHERE chain_id = ANY($1)`,
        },
        [ids],
      );
      const found = new Map(rows.map((row) => [row.chainId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
