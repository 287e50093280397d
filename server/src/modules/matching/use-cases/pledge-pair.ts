import { todayInIran } from '#domain/calendar.ts';
import { type NotAllowed, NotFound, type Refusal } from '#domain/refusals.ts';
import { preparePledge, readPledgeable } from '#modules/commitments/index.ts';
import type { Deps } from '../../../deps.ts';

type Prepared = Awaited<ReturnType<typeof preparePledge>>;
export type PreparedPair = Exclude<Prepared, Refusal>;
export type PairTermsRefusal = Extract<Prepared, Refusal> | NotFound | NotAllowed;

/** The pledge a match leads to: delivery between the days both sides share, from today on. */
export async function preparePair(
  deps: Deps,
  pair: { readonly needItemId: string; readonly offerItemId: string; readonly quantity: bigint },
): Promise<PreparedPair | PairTermsRefusal> {
  const { needItemId, offerItemId, quantity } = pair;
  const sides = await readPledgeable(deps.read, { needItemId, offerItemId, organizationId: null });
  if (sides?.offer == null) return new NotFound({ id: needItemId });
  const { offer } = sides;
  const deliverFrom = latest([todayInIran(deps.now()), sides.windowStart, offer.windowStart]);
  const deliverBy = earliest(sides.windowEnd, offer.windowEnd);
  return preparePledge(deps, sides, { quantity, deliverFrom, deliverBy });
}

function latest(days: readonly [string, ...string[]]): string {
  return days.toSorted().at(-1) ?? days[0];
}

function earliest(one: string, other: string): string {
  if (one < other) return one;
  return other;
}
