import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';
import { createCommitmentLoaders } from '#modules/commitments/index.ts';
import { createIdentityLoaders } from '#modules/identity/index.ts';
import { createLedgerLoaders } from '#modules/ledger/index.ts';
import { createMatchingLoaders } from '#modules/matching/index.ts';
import { createNeedLoaders } from '#modules/needs/index.ts';
import { createOfferLoaders } from '#modules/offers/index.ts';
import { createOrganizationLoaders } from '#modules/organizations/index.ts';
import { createProgramLoaders } from '#modules/programs/index.ts';

/** Every loader of one request. They hold the viewer, so no type can obtain a row the viewer may not see. */
export function createLoaders(read: Read, viewer: Viewer) {
  return {
    ...createCommitmentLoaders(read, viewer),
    ...createIdentityLoaders(read, viewer),
    ...createLedgerLoaders(read),
    ...createMatchingLoaders(read, viewer),
    ...createNeedLoaders(read, viewer),
    ...createOfferLoaders(read, viewer),
    ...createOrganizationLoaders(read, viewer),
    ...createProgramLoaders(read),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
