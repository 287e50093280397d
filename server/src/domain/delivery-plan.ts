import { ContentCheck } from './content.ts';
import { addDays } from './jalali.ts';
import { checkQuantity } from './quantity.ts';
import type { InvalidInput, SensitiveText } from './refusals.ts';

/**
 * A plan says in which tranches, on which days, everything that is committed and not on its way will come: never more,
 * never less. What was returned, not accepted or did not arrive is still committed, so it is planned again.
 * Example: 50 committed. Planned 20 and 30; the 20 are dispatched, 18 arrive, 15 are accepted: 35 are still committed,
 * none on its way, and a new plan has to sum to 35.
 * Days lie between the agreed ones. When those are nearly or quite over, what came back may still be planned for the
 * next 14 days. Source: shared design, domain.md, "Life cycles".
 */
export type PlannedTranche = { readonly quantity: bigint; readonly dueOn: string };

/** The commitment's own share of `committed`, and what of it is on its way. */
export type Plannable = {
  readonly committed: bigint;
  readonly onItsWay: bigint;
  readonly deliverFrom: string;
  readonly deliverBy: string;
};

/** What a plan has to sum to. */
export function toPlan({ committed, onItsWay }: Pick<Plannable, 'committed' | 'onItsWay'>): bigint {
  return committed - onItsWay;
}

export const SECOND_CHANCE_DAYS = 14;
const MOST_TRANCHES = 50;

export function deliveryPlan(
  tranches: readonly PlannedTranche[],
  of: Plannable,
  today: string,
): readonly PlannedTranche[] | InvalidInput | SensitiveText {
  const check = new ContentCheck();
  const secondChance = addDays(today, SECOND_CHANCE_DAYS);
  check.expect(tranches.length <= MOST_TRANCHES, 'tranches', 'TOO_MANY', MOST_TRANCHES);
  for (const [at, tranche] of tranches.entries()) {
    const quantity = checkQuantity(tranche.quantity);
    if (!quantity.ok) check.fault(`tranches.${at}.quantity`, quantity.reason);
    const { dueOn } = tranche;
    check.expect(dueOn >= today, `tranches.${at}.dueOn`, 'IN_THE_PAST', today);
    check.expect(dueOn >= of.deliverFrom, `tranches.${at}.dueOn`, 'TOO_EARLY', of.deliverFrom);
    check.expect(dueOn <= of.deliverBy || dueOn <= secondChance, `tranches.${at}.dueOn`, 'TOO_LATE', of.deliverBy);
  }
  const sum = tranches.reduce((total, tranche) => total + tranche.quantity, 0n);
  const wanted = toPlan(of);
  check.expect(sum === wanted, 'tranches', 'SUM', wanted);
  return check.refusal() ?? tranches;
}

/** What a tranche keeps from being planned again: all of it until it is received, then what arrived, until it is decided. */
export function onItsWay(tranche: {
  readonly state: string;
  readonly quantity: bigint;
  readonly receivedQuantity: bigint | null;
}): bigint {
  if (tranche.state === 'DISPATCHED') return tranche.quantity;
  return tranche.state === 'RECEIVED' ? (tranche.receivedQuantity ?? 0n) : 0n;
}
