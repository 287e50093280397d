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

/** Of each side and group of commodities: a country has more of them than anybody reads. */
const MOST_EXPLAINED = 2_000;

/** So many changes are tried for one item before it is given up. */
const TRIES = 6;

/** Solves again as long as there is something left to spend. */
class Budget {
  left: number;
  private readonly solveAgain: SolveAgain;

  constructor(solveAgain: SolveAgain, left: number) {
    this.solveAgain = solveAgain;
    this.left = left;
  }

  /** One item's outcome; `verified` unless the budget ended on the way. */
  spendOn(explain: (again: SolveAgain, tries: number) => LeftOut): Outcome {
    let short = this.left === 0;
    const again: SolveAgain = (change) => {
      short ||= this.left === 0;
      if (this.left === 0) return 0;
      this.left -= 1;
      return this.solveAgain(change);
    };
    const { subject, subjectId, reason, nearestChange: change, wouldGet } = explain(again, short ? 0 : TRIES);
    return { subject, subjectId, reason, change, wouldGet: String(wouldGet), verified: change !== null || !short };
  }
}

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
  const purse = new Budget(solveAgain, Math.max(1, Math.floor(budget / cost)));
  const severity = (need: number) => market.needs.severity[need] as number;
  const needs = leftOutNeeds(round).sort((a, b) => severity(b) - severity(a) || a - b);
  const outcomes: Outcome[] = [];
  for (const need of needs.slice(0, MOST_EXPLAINED)) {
    if (stop?.()) return undefined;
    outcomes.push(purse.spendOn((again, tries) => explainLeftOutNeed(round, need, again, { tries })));
  }
  for (const offer of leftOutOffers(round).slice(0, MOST_EXPLAINED)) {
    if (stop?.()) return undefined;
    outcomes.push(purse.spendOn((again, tries) => explainLeftOutOffer(round, offer, again, { tries })));
  }
  return outcomes;
}
