export type { Deed } from './data/audit.repository.ts';
export { recordDeed } from './data/audit.repository.ts';
export { claimKey } from './data/idempotency.repository.ts';
