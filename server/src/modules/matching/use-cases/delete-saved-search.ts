import { inTransaction } from '#db/transaction.ts';
import { NotFound, SignInNeeded } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createSavedSearchLoaders } from '../data/saved-search.loader.ts';
import { removeSavedSearch } from '../data/saved-search.repository.ts';

/** Its owner forgets a search; another's is not found. */
export async function deleteSavedSearch(
  deps: Deps,
  viewer: Viewer,
  id: string,
): Promise<{ readonly done: true } | NotFound | SignInNeeded> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const search = await createSavedSearchLoaders(deps.read, viewer).savedSearch.load(id);
  if (!search) return new NotFound({ id });
  return inTransaction(deps, async (tx) => {
    await removeSavedSearch(tx, id);
    const deed = { action: 'deleteSavedSearch', noun: 'SavedSearch', nounId: id, provinceId: null };
    await recordDeed(tx, viewer, { id: deps.newId(), at: deps.now(), ...deed });
    return { done: true as const };
  });
}
