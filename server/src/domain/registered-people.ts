import { covers, type Place, type Viewer } from './viewer.ts';

/**
 * Who reads registered denominators to the person: the offices of Behzisti and the council, for the places they are in charge of.
 * Everybody else, and everything public, gets them hidden (1-7) or rounded to 5, and every total is computed from those.
 * Example: an officer of Tabriz reads 9 000 of Tabriz as it is registered, and Tehran like any visitor.
 * Source: shared design, domain.md "Dignity".
 */
export function readsExactPeople(viewer: Viewer, place: Place): boolean {
  if (viewer.kind === 'visitor') return false;
  const inCharge = viewer.organizationKind === 'WELFARE_OFFICE' || viewer.organizationKind === 'COUNCIL';
  return inCharge && covers(viewer, place);
}
