import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { whole } from '../../lib/locale/digits.ts';

export const UnplannedFragment = graphql(`
  fragment Unplanned on Commitment {
    id
    quantity
    delivered
    verified
    tranches { id state quantity receivedQuantity }
    verifications { id state quantity passedQuantity }
  }
`);

/**
 * What a new plan has to sum to, and what no plan names yet. Of 50: 10 delivered, 5 on their way, 20 planned: a new plan
 * is of 35, and 15 are in none.
 */
export function toPlan(commitment: FragmentOf<typeof UnplannedFragment>): { all: bigint; unplanned: bigint } {
  const { quantity, delivered, verified, tranches, verifications } = readFragment(UnplannedFragment, commitment);
  const onItsWay = tranches.reduce((sum, tranche) => sum + wayOf(tranche), 0n);
  const planned = tranches.reduce((sum, one) => (one.state === 'PLANNED' ? sum + whole(one.quantity) : sum), 0n);
  const failed = verifications.reduce((sum, one) => sum + failedOf(one), 0n);
  const all = whole(quantity) - whole(delivered) - whole(verified) - failed - onItsWay;
  return { all, unplanned: all - planned };
}

function wayOf(tranche: { state: string; quantity: string; receivedQuantity: string | null }): bigint {
  if (tranche.state === 'DISPATCHED') return whole(tranche.quantity);
  return tranche.state === 'RECEIVED' ? whole(tranche.receivedQuantity ?? 0) : 0n;
}

function failedOf(one: { state: string; quantity: string; passedQuantity: string | null }): bigint {
  if (one.state === 'FAILED') return whole(one.quantity);
  return one.state === 'PASSED_WITH_ISSUES' ? whole(one.quantity) - whole(one.passedQuantity ?? 0) : 0n;
}
