import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';
import { createCircumstancesLoader } from './circumstances.loader.ts';
import { createCommitmentLoader } from './commitment.loader.ts';
import { createCommitmentPartsLoader } from './commitment-parts.loader.ts';
import { createDraftLoader } from './draft.loader.ts';
import { createTrancheLoader } from './tranche.loader.ts';
import { createVerificationLoader } from './verification.loader.ts';

/** Every loader of this module, for one request of one viewer. */
export function createCommitmentLoaders(read: Read, viewer: Viewer) {
  const circumstances = createCircumstancesLoader(read);
  const tranches = createTrancheLoader(read, viewer, circumstances);
  const verifications = createVerificationLoader(read, viewer, circumstances);
  return {
    ...createCommitmentLoader(read, viewer, circumstances),
    ...tranches,
    ...verifications,
    ...createCommitmentPartsLoader(circumstances, { ...tranches, ...verifications }),
    ...createDraftLoader(read, viewer),
  };
}
