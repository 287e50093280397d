import { inTransaction } from '#db/transaction.ts';
import { ContentCheck } from '#domain/content.ts';
import {
  type IdempotencyKeyReused,
  InvalidInput,
  Refusal,
  type SensitiveText,
  SignInNeeded,
} from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { claimKey, recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import type { SearchSubject } from '../data/saved-search.loader.ts';
import { countSavedSearches, insertSavedSearch } from '../data/saved-search.repository.ts';

export type SearchAsked = {
  readonly subject: SearchSubject;
  readonly name: string;
  /** As the list of needs or offers is narrowed; ids are database keys. */
  readonly filter: Readonly<Record<string, unknown>>;
};
export type SearchSaved = { readonly savedSearchId: string };
const MOST_SEARCHES = 50;

/** A member keeps a search under a name and hears of every new need or offer that fits. */
export async function saveSearch(
  deps: Deps,
  viewer: Viewer,
  { input, idempotencyKey }: { readonly input: SearchAsked; readonly idempotencyKey: string },
): Promise<SearchSaved | SignInNeeded | InvalidInput | SensitiveText | IdempotencyKeyReused> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const check = new ContentCheck();
  const name = check.line('name', input.name, { least: 2, most: 100 });
  const { text } = input.filter;
  if (typeof text === 'string') check.line('filter.text', text, { least: 0, most: 200 });
  const fault = check.refusal();
  if (fault) return fault;
  const id = deps.newId();
  const at = deps.now();
  const { membershipId } = viewer;
  return inTransaction(deps, async (tx) => {
    const claim = await claimKey(tx, viewer, { key: idempotencyKey, action: 'saveSearch', input }, id);
    if (claim instanceof Refusal) return claim;
    if (claim) return { savedSearchId: claim.madeBefore };
    if ((await countSavedSearches(tx, membershipId)) >= MOST_SEARCHES)
      return new InvalidInput({ fields: [{ path: 'name', code: 'TOO_MANY', bound: String(MOST_SEARCHES) }] });
    await insertSavedSearch(tx, {
      id,
      membershipId,
      subject: input.subject,
      name,
      filter: input.filter,
      createdAt: at,
    });
    const deed = { action: 'saveSearch', noun: 'SavedSearch', nounId: id, provinceId: null };
    await recordDeed(tx, viewer, { id: deps.newId(), at, ...deed });
    return { savedSearchId: id };
  });
}
