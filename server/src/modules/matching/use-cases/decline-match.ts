import { inTransaction } from '#db/transaction.ts';
import type { Act, StepRefusal } from '#domain/act.ts';
import { type DeclineInput, declineContent } from '#domain/decline-content.ts';
import { type InvalidInput, Refusal, type SensitiveText } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { moveMatch } from '../data/match.repository.ts';
import { type MatchActed, stepOnMatch } from './act-on-match.ts';

/** Either side declines a proposal, with a reason the council counts. */
export async function declineMatch(
  deps: Deps,
  viewer: Viewer,
  act: Act & DeclineInput,
): Promise<MatchActed | StepRefusal | InvalidInput | SensitiveText> {
  const found = await stepOnMatch(deps, viewer, 'decline', act);
  if (found instanceof Refusal) return found;
  const content = declineContent(act);
  if (content instanceof Refusal) return content;
  const { match, side, to } = found;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const declined = { declineCode: content.code, reason: content.reason, endedAt: at };
    const stale = await moveMatch(tx, { ...match, from: match.state, to }, declined);
    if (stale) return stale;
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at,
      action: 'declineMatch',
      noun: 'Match',
      nounId: match.id,
      provinceId: match.provinceId,
      facts: { side, code: content.code, ...(content.reason === null ? {} : { reason: content.reason }) },
    });
    return { matchId: match.id };
  });
}
