import { inTransaction } from '#db/transaction.ts';
import { NotFound, SignInNeeded } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createSavedSearchLoaders } from '../data/saved-search.loader.ts';
import { markSeen } from '../data/saved-search.repository.ts';
import type { SearchSaved } from './save-search.ts';

/** The owner of a search has seen what it brought so far. */
export async function seeAlerts(
  deps: Deps,
  viewer: Viewer,
  savedSearchId: string,
): Promise<SearchSaved | NotFound | SignInNeeded> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const search = await createSavedSearchLoaders(deps.read, viewer).savedSearch.load(savedSearchId);
  if (!search) return new NotFound({ id: savedSearchId });
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    await markSeen(tx, savedSearchId, at);
    const deed = { action: 'seeAlerts', noun: 'SavedSearch', nounId: savedSearchId, provinceId: null };
    await recordDeed(tx, viewer, { id: deps.newId(), at, ...deed });
    return { savedSearchId };
  });
}
