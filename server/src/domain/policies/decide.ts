import type { ReasonCode } from '../reason-codes.ts';
import { roleFitsKind } from '../roles.ts';
import type { MemberViewer, Viewer } from '../viewer.ts';
import { ALLOWED, type Decision, denied, type ReadRule, type Rule, type Who } from './rules.ts';
import { anyOf, type Clause, type Visibility } from './visibility.ts';

/**
 * Deny by default: the first row that gives the right decides; without one the answer is the reason that comes
 * nearest, that is of the row of the viewer's role that got furthest.
 * Example: an approver of another province who also wrote the need hears OUTSIDE_SCOPE, the first condition.
 */
export function decide<F, A extends string>(
  rules: readonly Rule<F, A>[],
  viewer: Viewer,
  action: A,
  facts: F,
): Decision {
  const rows = rules.filter((rule) => rule.action === action);
  if (rows.length === 0) return denied('NO_RULE');
  if (viewer.kind === 'visitor') return denied('SIGN_IN_NEEDED');
  const mine = rows.filter((rule) => isOneOf(rule.who, viewer));
  let nearest: { readonly met: number; readonly why: ReasonCode } = { met: -1, why: 'WRONG_ROLE' };
  for (const { when } of mine) {
    const met = when.findIndex((condition) => !condition.holds(facts, viewer));
    const failed = when[met];
    if (failed === undefined) return ALLOWED;
    if (met > nearest.met) nearest = { met, why: failed.why };
  }
  return denied(nearest.why);
}

/** A role that does not exist in the organization's kind gives nothing, wherever it came from. */
function isOneOf(who: readonly Who[], viewer: MemberViewer): boolean {
  if (!roleFitsKind(viewer.role, viewer.organizationKind)) return false;
  return who.includes('SIGNED_IN') || who.includes(viewer.role);
}

export function visibilityFor(reads: readonly ReadRule[], viewer: Viewer): Visibility {
  const clauses: Clause[] = [];
  for (const rule of reads) {
    if (rule.who === 'ANYONE') clauses.push(rule.sees);
    else if (viewer.kind === 'member' && isOneOf(rule.who, viewer)) clauses.push(rule.sees(viewer));
  }
  return anyOf(clauses);
}
