export { appendEntry } from './data/ledger.repository.ts';
