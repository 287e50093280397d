import { verificationAt } from '#domain/organization.ts';
import { refuse } from '#domain/policies/can.ts';
import type { SuggestionAction } from '#domain/policies/matching.policy.ts';
import { type NotAllowed, NotFound, SignInNeeded } from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import type { PairRow } from '../data/pair-sides.ts';
import { readPair } from '../data/suggestion-candidates.report.ts';

export type PairAsked = { readonly needItemId: string; readonly offerItemId: string };
export type AnswerRefusal = NotFound | SignInNeeded | NotAllowed;

/** The pair somebody answers to, when they may; the same for accepting, declining and snoozing. */
export async function pairFor(
  deps: Deps,
  viewer: Viewer,
  action: SuggestionAction,
  { needItemId, offerItemId }: PairAsked,
): Promise<{ readonly viewer: MemberViewer; readonly pair: PairRow } | AnswerRefusal> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const pair = await readPair(deps.read, needItemId, offerItemId, deps.now());
  if (!pair) return new NotFound({ id: needItemId });
  const refused = refuse(viewer, action, { noun: 'suggestion', ...sidesOf(pair, deps.now()) });
  return refused ?? { viewer, pair };
}

/** What the policies ask about a pair. */
export function sidesOf(pair: PairRow, at: Date) {
  return {
    id: pair.needItemId,
    provinceId: pair.needProvinceId,
    countyId: pair.needCountyId,
    providerOrganizationId: pair.organizationId,
    providerVerification: verificationAt(
      {
        verificationState: pair.verified ? ('VERIFIED' as const) : ('SUSPENDED' as const),
        verificationExpiresAt: null,
      },
      at,
    ),
  };
}
