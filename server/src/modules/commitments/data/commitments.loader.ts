import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';
import { createCircumstancesLoader } from './circumstances.loader.ts';
import { createCommitmentLoader } from './commitment.loader.ts';
import { createDraftLoader } from './draft.loader.ts';
import { createTrancheLoader } from './tranche.loader.ts';
import { createVerificationLoader } from './verification.loader.ts';

/** Every loader of this module, for one request of one viewer. */
export function createCommitmentLoaders(read: Read, viewer: Viewer) {
  const circumstances = createCircumstancesLoader(read);
  return {
    ...createCommitmentLoader(read, viewer, circumstances),
    ...createTrancheLoader(read, viewer, circumstances),
    ...createVerificationLoader(read, viewer, circumstances),
    ...createDraftLoader(read, viewer),
  };
}
