import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { whole } from '../../lib/locale/digits.ts';
import type { Chain } from '../../ui/charts/chain.ts';

export const CommitmentChainFragment = graphql(`
  fragment CommitmentChain on Commitment {
    id
    state
    quantity
    delivered
    verified
    tranches { id state receivedQuantity }
    verifications { id state quantity passedQuantity }
  }
`);

const UNSIGNED = ['PLEDGED'];
const ENDED_UNSIGNED = ['WITHDRAWN', 'DECLINED', 'LAPSED'];

/** A commitment along the chain. What a verifier did not confirm has left it, and what arrived waits to be accepted. */
export function commitmentChain(commitment: FragmentOf<typeof CommitmentChainFragment>): Chain {
  const { state, quantity, delivered, verified, tranches, verifications } = readFragment(
    CommitmentChainFragment,
    commitment,
  );
  const required = whole(quantity);
  const nothing = { required, held: 0n, committed: 0n, received: 0n, delivered: 0n, verified: 0n };
  if (ENDED_UNSIGNED.includes(state)) return nothing;
  if (UNSIGNED.includes(state)) return { ...nothing, held: required };
  const failed = verifications.reduce((sum, one) => sum + failedOf(one), 0n);
  const received = tranches.reduce(
    (sum, { state: at, receivedQuantity }) => (at === 'RECEIVED' ? sum + whole(receivedQuantity ?? 0) : sum),
    0n,
  );
  // What was delivered holds what has been verified of it.
  const toCome = required - whole(delivered) - failed;
  return {
    required,
    held: 0n,
    committed: toCome - received,
    received,
    delivered: whole(delivered) - whole(verified),
    verified: whole(verified),
  };
}

function failedOf(verification: { state: string; quantity: string; passedQuantity: string | null }): bigint {
  if (verification.state === 'FAILED') return whole(verification.quantity);
  if (verification.state !== 'PASSED_WITH_ISSUES') return 0n;
  return whole(verification.quantity) - whole(verification.passedQuantity ?? 0);
}
