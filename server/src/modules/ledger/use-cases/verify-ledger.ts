import { type ChainReport, verifyChain } from '#domain/verify-chain.ts';
import type { Deps } from '../../../deps.ts';
import { readChains } from '../data/chains.report.ts';
import { sha256Hex } from '../data/seal.repository.ts';

export type LedgerVerdict = {
  readonly chains: number;
  readonly entries: number;
  /** The first broken chain; null when all are whole. */
  readonly broken: { readonly chainId: string; readonly verdict: Extract<ChainReport, { ok: false }> } | null;
};

/** Recomputes every hash of every chain from its columns and names the first entry that is not as it was written. */
export async function verifyLedger(
  deps: Pick<Deps, 'read'>,
  progress: (chains: number) => void = () => undefined,
): Promise<LedgerVerdict> {
  let chains = 0;
  let entries = 0;
  for await (const { chainId, head, entries: stored } of readChains(deps.read)) {
    const verdict = verifyChain(stored, sha256Hex, head);
    if (!verdict.ok) return { chains, entries, broken: { chainId, verdict } };
    chains += 1;
    entries += stored.length;
    if (chains % 10_000 === 0) progress(chains);
  }
  return { chains, entries, broken: null };
}
