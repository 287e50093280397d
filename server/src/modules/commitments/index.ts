export type { Commitment } from './data/commitment.loader.ts';
export { createCommitmentLoaders } from './data/commitments.loader.ts';
export type { Draft } from './data/draft.loader.ts';
export { readPledgeable } from './data/pledgeable.loader.ts';
export type { Tranche } from './data/tranche.loader.ts';
export type { Verification } from './data/verification.loader.ts';
export { lapsePledges } from './use-cases/lapse-pledges.ts';
export { preparePledge } from './use-cases/prepare-pledge.ts';
export { writePledge } from './use-cases/write-pledge.ts';
