import { inTransaction } from '#db/transaction.ts';
import type { Act, StepRefusal } from '#domain/act.ts';
import { Refusal } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import { writePledge } from '#modules/commitments/index.ts';
import type { Deps } from '../../../deps.ts';
import { moveMatch } from '../data/match.repository.ts';
import { type MatchActed, stepOnMatch } from './act-on-match.ts';
import { type PairTermsRefusal, preparePair } from './pledge-pair.ts';

type WriteRefusal = Extract<Awaited<ReturnType<typeof writePledge>>, Refusal>;
export type AcceptMatchRefusal = StepRefusal | PairTermsRefusal | WriteRefusal;

/** Provider and officer accept in either order; the second acceptance makes the pledge, in the same transaction. */
export async function acceptMatch(deps: Deps, viewer: Viewer, act: Act): Promise<MatchActed | AcceptMatchRefusal> {
  const found = await stepOnMatch(deps, viewer, 'accept', act);
  if (found instanceof Refusal) return found;
  const { match, side, to } = found;
  const { personId } = found.viewer;
  // also the first to accept is told at once when the pair does not fit any more
  const pledge = await preparePair(deps, match);
  if (pledge instanceof Refusal) return pledge;
  const at = deps.now();
  const accepted =
    side === 'provider'
      ? { providerAcceptedById: personId, providerAcceptedAt: at }
      : { programAcceptedById: personId, programAcceptedAt: at };
  return inTransaction(deps, async (tx) => {
    const ended = to === 'AGREED' ? { endedAt: at } : {};
    const stale = await moveMatch(tx, { ...match, from: match.state, to }, { ...accepted, ...ended });
    if (stale) return stale;
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at,
      action: 'acceptMatch',
      noun: 'Match',
      nounId: match.id,
      provinceId: match.provinceId,
      facts: { side, quantity: match.quantity, state: to },
    });
    if (to !== 'AGREED') return { matchId: match.id };
    const byProvider = side === 'provider' ? personId : (match.providerAcceptedById ?? personId);
    const made = await writePledge(tx, deps, viewer, pledge, { personId: byProvider, matchId: match.id, claim: null });
    return made instanceof Refusal ? made : { matchId: match.id };
  });
}
