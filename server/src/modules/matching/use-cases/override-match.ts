import { inTransaction } from '#db/transaction.ts';
import type { Act, StepRefusal } from '#domain/act.ts';
import { ContentCheck, reasonText } from '#domain/content.ts';
import { quantityRange } from '#domain/matching/eligibility.ts';
import { refuse } from '#domain/policies/can.ts';
import { InvalidInput, NotFound, ReasonRequired, type SensitiveText, StaleVersion } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createMatchLoader, type Match, matchFactsOf } from '../data/match.loader.ts';
import { moveMatch } from '../data/match.repository.ts';
import { weightsInForce } from '../data/matching-policy.loader.ts';
import { needSideOf, offerSideOf } from '../data/pair-sides.ts';
import { readRound } from '../data/round.loader.ts';
import { readPair } from '../data/suggestion-candidates.report.ts';
import { RoundThread } from '../worker/round-thread.ts';
import type { MatchActed } from './act-on-match.ts';
import { policyOfRound } from './policy-of-round.ts';
import { marketOf } from './round-market.ts';

export type OverrideAsked = Act & { readonly quantity: bigint; readonly reason: string };
type OverrideRefusal = StepRefusal | InvalidInput | SensitiveText | ReasonRequired;

/**
 * The council changes a proposed quantity before anybody has accepted it, with a reason. What that costs the whole is worked out by
 * solving the market of today around it, and stays written on the match.
 */
export async function overrideMatch(
  deps: Deps,
  viewer: Viewer,
  act: OverrideAsked,
): Promise<MatchActed | OverrideRefusal> {
  const match = await createMatchLoader(deps.read, viewer).match.load(act.id);
  if (!match) return new NotFound({ id: act.id });
  const against = refuse(viewer, 'override', matchFactsOf(match, deps.now()));
  if (against) return against;
  if (match.version !== act.version) return new StaleVersion({ expected: act.version, actual: match.version });
  const check = new ContentCheck();
  const reason = reasonText(check, act.reason);
  const fault = check.refusal();
  if (fault) return fault;
  if (reason === null) return new ReasonRequired({ event: 'override' });
  const misfit = await outOfRange(deps, match, act.quantity);
  if (misfit) return misfit;
  const cost = await costOf(deps, match, act.quantity);
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const { value: overrideCost, points: overridePoints } = cost;
    const changes = { quantity: act.quantity, reason, overrideCost, overridePoints, source: 'DESK' };
    const stale = await moveMatch(tx, { ...match, from: match.state, to: match.state }, changes);
    if (stale) return stale;
    const deed = { action: 'overrideMatch', noun: 'Match', nounId: match.id, provinceId: match.provinceId };
    const facts = { from: match.quantity, quantity: act.quantity, cost: overrideCost, points: overridePoints, reason };
    await recordDeed(tx, viewer, { id: deps.newId(), at, ...deed, facts });
    return { matchId: match.id };
  });
}

async function outOfRange(deps: Deps, match: Match, quantity: bigint): Promise<InvalidInput | NotFound | null> {
  const pair = await readPair(deps.read, match.needItemId, match.offerItemId, deps.now());
  if (!pair) return new NotFound({ id: match.id });
  const { smallest, largest } = quantityRange(
    offerSideOf(pair, null),
    needSideOf(pair, await deps.catalogue.current()),
  );
  const fault =
    quantity < smallest
      ? { code: 'TOO_SMALL', bound: smallest }
      : quantity > largest
        ? { code: 'TOO_LARGE', bound: largest }
        : null;
  return fault && new InvalidInput({ fields: [{ path: 'quantity', code: fault.code, bound: String(fault.bound) }] });
}

/**
 * As weighted value in rial, as a round's worth is, and in points; zero when the market of today would give the pair just as much.
 * Where a unit has no price only the points say what was lost.
 */
async function costOf(deps: Deps, match: Match, quantity: bigint): Promise<{ value: bigint; points: bigint }> {
  const round = match.roundId === null ? null : await readRound(deps.read, match.roundId);
  const scope = round?.scope ?? { provinceId: match.provinceId, countyIds: [], commodityIds: [], programIds: [] };
  const policy = round
    ? await policyOfRound(deps, round)
    : (await weightsInForce(deps.read, deps.now()))(match.provinceId);
  const thread = new RoundThread();
  try {
    const { setting, pages } = await marketOf(deps, scope, policy);
    await thread.feed(setting, pages);
    const { needItemId, offerItemId } = match;
    const answer = await thread.costOfPair({ needItemId, offerItemId, quantity: String(quantity) });
    return { value: BigInt(answer?.value ?? 0), points: BigInt(answer?.cost ?? 0) };
  } finally {
    await thread.end();
  }
}
