import { ContentCheck } from './content.ts';
import { checkQuantity } from './quantity.ts';
import type { InvalidInput, SensitiveText } from './refusals.ts';

/**
 * What a provider says when pledging: how much, between which days it comes, and under which conditions. The days lie
 * within the need's window, and the last one is not over.
 * Example: a need of 2026-11-23 to 2027-02-20; a pledge to deliver from 2026-12-01 to 2027-01-15 is accepted, one
 * until 2027-03-01 is refused with { deliverBy OUTSIDE_WINDOW 2027-02-20 }.
 * Source: shared design, domain.md, "Life cycles".
 */
export type PledgeInput = {
  readonly quantity: bigint;
  readonly conditions?: string | null | undefined;
  /** Calendar days, YYYY-MM-DD, both included. */
  readonly deliverFrom: string;
  readonly deliverBy: string;
};

export type PledgeContent = {
  readonly quantity: bigint;
  readonly conditions: string;
  readonly deliverFrom: string;
  readonly deliverBy: string;
};

export type DayWindow = { readonly windowStart: string; readonly windowEnd: string };

export function pledgeContent(
  input: PledgeInput,
  need: DayWindow,
  today: string,
): PledgeContent | InvalidInput | SensitiveText {
  const check = new ContentCheck();
  const quantity = checkQuantity(input.quantity);
  if (!quantity.ok) check.fault('quantity', quantity.reason);
  const { deliverFrom, deliverBy } = input;
  check.expect(deliverFrom >= need.windowStart, 'deliverFrom', 'OUTSIDE_WINDOW', need.windowStart);
  check.expect(deliverBy <= need.windowEnd, 'deliverBy', 'OUTSIDE_WINDOW', need.windowEnd);
  check.expect(deliverBy >= deliverFrom, 'deliverBy', 'BEFORE_START', deliverFrom);
  check.expect(deliverBy >= today, 'deliverBy', 'IN_THE_PAST', today);
  const conditions = input.conditions?.trim()
    ? check.story('conditions', input.conditions, { least: 0, most: 2000 })
    : '';
  return check.refusal() ?? { quantity: input.quantity, conditions, deliverFrom, deliverBy };
}
