import type { ExplainedRound, ReasonFact } from '#domain/matching/explain.ts';
import {
  explainLeftOutNeed,
  explainLeftOutOffer,
  type LeftOut,
  leftOutNeeds,
  leftOutOffers,
} from '#domain/matching/left-out.ts';
import type { NearestChange, SolveAgain } from '#domain/matching/nearest-change.ts';

/** Why an item got nothing. `verified`: the nearest change was looked for by solving again, to the end. */
export type Outcome = {
  readonly subject: LeftOut['subject'];
  readonly subjectId: string;
  readonly reason: ReasonFact;
  readonly change: NearestChange | null;
  readonly wouldGet: string;
  readonly verified: boolean;
};

/** Comparing one left-out item with the whole other side is cheap, but not free: a country has more of them than anybody reads. */
const MOST_EXPLAINED = 10_000;

/**
 * Everybody left out, the most severe needs first. Solving again is bounded by a budget in rows looked at, not in seconds: the same
 * market gives the same answers on any machine. What the budget does not reach has its reason, and no change is claimed.
 */
export function explainLeftOut(
  round: ExplainedRound,
  solveAgain: SolveAgain,
  { budget, stop }: { readonly budget: number; readonly stop: (() => boolean) | undefined },
): Outcome[] | undefined {
  const { market } = round.prepared;
  const cost = Math.max(1, market.offers.count + market.needs.count);
  let left = Math.max(6, Math.floor(budget / cost));
  const severity = (need: number) => market.needs.severity[need] as number;
  const needs = leftOutNeeds(round).sort((a, b) => severity(b) - severity(a) || a - b);
  const offers = leftOutOffers(round);
  const outcomes: Outcome[] = [];
  const explain = (of: (again: SolveAgain, tries: number) => LeftOut) => {
    let short = left === 0;
    const counted: SolveAgain = (change) => {
      short ||= left === 0;
      if (left === 0) return 0;
      left -= 1;
      return solveAgain(change);
    };
    const { subject, subjectId, reason, nearestChange, wouldGet } = of(counted, left === 0 ? 0 : 6);
    const change = nearestChange;
    outcomes.push({
      subject,
      subjectId,
      reason,
      change,
      wouldGet: String(wouldGet),
      verified: change !== null || !short,
    });
  };
  for (const need of needs.slice(0, MOST_EXPLAINED)) {
    if (stop?.()) return undefined;
    explain((again, tries) => explainLeftOutNeed(round, need, again, { tries }));
  }
  for (const offer of offers.slice(0, MOST_EXPLAINED)) {
    if (stop?.()) return undefined;
    explain((again, tries) => explainLeftOutOffer(round, offer, again, { tries }));
  }
  return outcomes;
}
