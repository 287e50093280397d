import { inTransaction } from '#db/transaction.ts';
import { ContentCheck } from '#domain/content.ts';
import { type InvalidInput, type SensitiveText, SignInNeeded } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import type { Draft } from '../data/draft.loader.ts';
import { countDrafts, putDraft } from '../data/draft.repository.ts';

export type DraftSaved = { readonly form: string; readonly subject: string; readonly content: unknown };
/** Unfinished forms of one membership. */
export const MOST_DRAFTS = 100;

/** Keeps an unfinished form. Its texts are looked through like any other, so that nobody's number rests in a draft. */
export async function saveDraft(
  deps: Deps,
  viewer: Viewer,
  draft: DraftSaved,
): Promise<Draft | SignInNeeded | InvalidInput | SensitiveText> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const check = new ContentCheck();
  check.expect(/^[a-z][a-z-]{1,39}$/.test(draft.form), 'form', 'NOT_A_NAME');
  check.expect(draft.subject.length > 0 && draft.subject.length <= 200, 'subject', 'OUT_OF_RANGE', '1-200');
  for (const { path, text } of textsOf(draft.content, 'content')) check.story(path, text, { least: 0, most: 20_000 });
  const fault = check.refusal();
  if (fault) return fault;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    await putDraft(tx, { ...draft, id: deps.newId(), membershipId: viewer.membershipId, at });
    if ((await countDrafts(tx, viewer.membershipId)) > MOST_DRAFTS) {
      check.fault('subject', 'TOO_MANY', MOST_DRAFTS);
      const tooMany = check.refusal();
      if (tooMany) return tooMany;
    }
    return { ...draft, updatedAt: at };
  });
}

/** Every text in a JSON value, with its path. */
function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${path}.${name}`));
}
