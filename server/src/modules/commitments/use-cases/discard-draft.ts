import { inTransaction } from '#db/transaction.ts';
import { NotFound, SignInNeeded } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import type { Draft, DraftKey } from '../data/draft.loader.ts';
import { removeDraft } from '../data/draft.repository.ts';

/** Removes an unfinished form of the viewer's active membership. */
export async function discardDraft(
  deps: Deps,
  viewer: Viewer,
  key: DraftKey,
): Promise<Draft | SignInNeeded | NotFound> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  return inTransaction(
    deps,
    async (tx) => (await removeDraft(tx, viewer.membershipId, key)) ?? new NotFound({ id: key.subject }),
  );
}
