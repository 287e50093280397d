import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { whole } from '../../lib/locale/digits.ts';

export const UnplannedFragment = graphql(`
  fragment Unplanned on Commitment { id toPlan tranches { id state quantity } }
`);

/** What is to come and stands in no plan yet. */
export function unplannedOf(commitment: FragmentOf<typeof UnplannedFragment>): bigint {
  const { toPlan, tranches } = readFragment(UnplannedFragment, commitment);
  const planned = tranches.filter(({ state }) => state === 'PLANNED');
  return planned.reduce((left, { quantity }) => left - whole(quantity), whole(toPlan));
}
