import { CHAIN_VERSION, type ChainedEntry, canonical, chainText, GENESIS_HASH } from './hash-chain.ts';

/**
 * Reads a chain from its beginning and names the first bad entry and what is wrong with it.
 * EDITED: its content does not give its hash. MISSING: a sequence number is skipped. SWAPPED: it stands at another's
 * place. RELINKED: it does not follow the entry before it. UNKNOWN_VERSION: written under rules this code lacks.
 * Against a head published elsewhere: TRUNCATED: the chain ends before the head. HEAD_DIFFERS: it was rewritten as a
 * whole. BEYOND_HEAD: the head was not moved for the last entries.
 * Example: delete entry 3 of 5 -> { ok: false, sequence: 4, fault: 'MISSING' }.
 * Source: shared design, domain.md, "Ledger".
 */
export type StoredEntry = {
  readonly entry: ChainedEntry;
  readonly version: string;
  readonly previousHash: string;
  readonly hash: string;
};
export type ChainHead = { readonly sequence: number; readonly hash: string };
export type ChainFault =
  | 'EDITED'
  | 'MISSING'
  | 'SWAPPED'
  | 'RELINKED'
  | 'UNKNOWN_VERSION'
  | 'TRUNCATED'
  | 'HEAD_DIFFERS'
  | 'BEYOND_HEAD';
/** `entryId` is null where the bad entry is not there any more. */
export type ChainReport =
  | { readonly ok: true; readonly head: ChainHead }
  | { readonly ok: false; readonly sequence: number; readonly entryId: string | null; readonly fault: ChainFault };

export function verifyChain(
  entries: readonly StoredEntry[],
  sha256hex: (text: string) => string,
  head?: ChainHead,
): ChainReport {
  let last: ChainHead = { sequence: 0, hash: GENESIS_HASH };
  for (const [index, stored] of entries.entries()) {
    const fault = faultOf(stored, last, entries.slice(index + 1), sha256hex);
    if (fault !== null) return { ok: false, sequence: stored.entry.sequence, entryId: stored.entry.id, fault };
    last = { sequence: stored.entry.sequence, hash: stored.hash };
  }
  return head === undefined ? { ok: true, head: last } : againstHead(entries, last, head);
}

function faultOf(
  { entry, version, previousHash, hash }: StoredEntry,
  last: ChainHead,
  later: readonly StoredEntry[],
  sha256hex: (text: string) => string,
): ChainFault | null {
  if (version !== CHAIN_VERSION) return 'UNKNOWN_VERSION';
  const expected = last.sequence + 1;
  if (entry.sequence !== expected) {
    const isLater = later.some((other) => other.entry.sequence === expected);
    return entry.sequence < expected || isLater ? 'SWAPPED' : 'MISSING';
  }
  if (sha256hex(chainText(version, previousHash, canonical(entry))) !== hash) return 'EDITED';
  return previousHash === last.hash ? null : 'RELINKED';
}

function againstHead(entries: readonly StoredEntry[], last: ChainHead, head: ChainHead): ChainReport {
  if (last.sequence < head.sequence)
    return { ok: false, sequence: last.sequence + 1, entryId: null, fault: 'TRUNCATED' };
  const at = entries[head.sequence - 1];
  const hashAtHead = head.sequence === 0 ? GENESIS_HASH : at?.hash;
  if (hashAtHead !== head.hash)
    return { ok: false, sequence: head.sequence, entryId: at?.entry.id ?? null, fault: 'HEAD_DIFFERS' };
  const beyond = entries[head.sequence];
  if (beyond === undefined) return { ok: true, head: last };
  return { ok: false, sequence: beyond.entry.sequence, entryId: beyond.entry.id, fault: 'BEYOND_HEAD' };
}
