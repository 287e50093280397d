import type { LedgerEntry, Posting } from './ledger-entry.ts';

/**
 * The entries of one need (or of one offer, for what concerns the offer alone) form a chain: each entry's hash covers
 * the hash before it, so no entry can be edited, left out or moved without every later hash being wrong.
 *   hash = sha256( version "\n" previous hash in hex "\n" canonical text )   over UTF-8 bytes
 * The canonical text is one line per field: `name:length:value`. The length makes it unambiguous, every value is
 * printable ASCII so that bytes and characters are the same in every language, `name:-` is a value that is absent,
 * and postings are sorted. Example of a line: `quantity:3:100`. The first entry follows 64 zeros.
 * The database computes the same with sha256(convert_to(..., 'UTF8')). Source: shared design, domain.md, "Ledger".
 */
export const CHAIN_VERSION = '1';
export const GENESIS_HASH = '0'.repeat(64);

export type ChainedEntry = LedgerEntry & {
  readonly id: string;
  /** The chain: `need/<id>` or `offer/<id>`. */
  readonly chain: string;
  /** 1, 2, 3 ... in its chain. */
  readonly sequence: number;
  readonly at: Date;
  /** The membership that acted; null when time did. */
  readonly actorMembershipId: string | null;
};

export function canonical(entry: ChainedEntry): string {
  const lines = [
    field('id', entry.id),
    field('chain', entry.chain),
    field('sequence', String(entry.sequence)),
    field('at', entry.at.toISOString()),
    field('actor', entry.actorMembershipId),
    field('kind', entry.kind),
    field('quantity', String(entry.quantity)),
    field('needItem', entry.needItemId),
    field('offerItem', entry.offerItemId),
    field('commitment', entry.commitmentId),
    field('tranche', entry.trancheId),
    field('postings', String(entry.postings.length)),
  ];
  return [...lines, ...entry.postings.map(postingText).sort()].join('\n');
}

function postingText({ side, itemId, account, delta }: Posting): string {
  return [field('side', side), field('item', itemId), field('account', account), field('delta', String(delta))].join(
    ' ',
  );
}

function field(name: string, value: string | null): string {
  if (value === null) return `${name}:-`;
  if (!/^[\x20-\x7e]*$/.test(value)) throw new Error(`${name} of a chained entry must be printable ASCII.`);
  return `${name}:${value.length}:${value}`;
}

export function chainText(version: string, previousHash: string, text: string): string {
  return `${version}\n${previousHash}\n${text}`;
}
