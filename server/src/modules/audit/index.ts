export type { Deed } from './data/audit.repository.ts';
export { deedRow, recordDeed } from './data/audit.repository.ts';
export { claimKey, earlierAnswer, requestHash } from './data/idempotency.repository.ts';
