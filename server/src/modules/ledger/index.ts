export type { LedgerEntry, LedgerHead, LedgerPosting } from './data/ledger.loader.ts';
export { createLedgerLoaders } from './data/ledger.loader.ts';
export { appendEntry, type EntryPlace, writtenEntry } from './data/ledger.repository.ts';
export { sealLedger } from './use-cases/seal-ledger.ts';
export { verifyLedger } from './use-cases/verify-ledger.ts';
