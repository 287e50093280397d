import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';
import { createMatchLoader } from './match.loader.ts';
import { createMatchingPolicyLoader } from './matching-policy.loader.ts';
import { createRoundLoaders } from './round.loader.ts';
import { createSavedSearchLoaders } from './saved-search.loader.ts';

/** Every loader of this module, for one request of one viewer. */
export function createMatchingLoaders(read: Read, viewer: Viewer) {
  return {
    ...createMatchLoader(read, viewer),
    ...createMatchingPolicyLoader(read),
    ...createRoundLoaders(read, viewer),
    ...createSavedSearchLoaders(read, viewer),
  };
}
