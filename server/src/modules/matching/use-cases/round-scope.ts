import { placeOfScope, type RoundScope } from '#domain/allocation-round.ts';
import { refuse } from '#domain/policies/can.ts';
import type { RoundAction } from '#domain/policies/matching.policy.ts';
import { InvalidInput, type NotAllowed, NotFound, Refusal, SignInNeeded } from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import { createProgramLoaders } from '#modules/programs/index.ts';
import type { Deps } from '../../../deps.ts';
import { createMatchingPolicyLoader, type MatchingPolicyVersion } from '../data/matching-policy.loader.ts';

export type RoundAsked = { readonly scope: RoundScope; readonly policyId: string };
export type RoundAskedRefusal = NotFound | NotAllowed | SignInNeeded | InvalidInput;
export type RoundToBe = {
  readonly viewer: MemberViewer;
  readonly scope: RoundScope;
  readonly policy: MatchingPolicyVersion;
};

/** A scope somebody may work on, with the weights to use; everything it names has to exist and to lie in its province. */
export async function roundToBe(
  deps: Deps,
  viewer: Viewer,
  action: RoundAction,
  { scope: asked, policyId }: RoundAsked,
): Promise<RoundToBe | RoundAskedRefusal> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const scope = await sound(deps, asked);
  if (scope instanceof Refusal) return scope;
  const id = policyId;
  const refused = refuse(viewer, action, { noun: 'round', id, ...placeOfScope(scope) });
  if (refused) return refused;
  const policy = await createMatchingPolicyLoader(deps.read).matchingPolicy.load(policyId);
  if (!policy) return new NotFound({ id: policyId });
  const fits = policy.provinceId === null || policy.provinceId === scope.provinceId;
  return fits
    ? { viewer, scope, policy }
    : new InvalidInput({ fields: [{ path: 'policyId', code: 'OTHER_PROVINCE' }] });
}

/** Counties of one province make it the scope's province; each list is sorted, so that the same scope is the same words. */
async function sound(deps: Deps, asked: RoundScope): Promise<RoundScope | InvalidInput> {
  const catalogue = await deps.catalogue.current();
  const counties = asked.countyIds.map((id) => catalogue.counties.get(id));
  const provinces = new Set(counties.flatMap((county) => county?.provinceId ?? []));
  const provinceId = asked.provinceId ?? counties[0]?.provinceId ?? null;
  const programs = await createProgramLoaders(deps.read).program.loadMany([...asked.programIds]);
  const fields = [
    ...(provinceId !== null && !catalogue.provinces.has(provinceId)
      ? [{ path: 'scope.provinceId', code: 'UNKNOWN' }]
      : []),
    ...(counties.some((county) => !county) ? [{ path: 'scope.countyIds', code: 'UNKNOWN' }] : []),
    ...(provinces.size > 1 || [...provinces].some((id) => id !== provinceId)
      ? [{ path: 'scope.countyIds', code: 'OTHER_PROVINCE' }]
      : []),
    ...(asked.commodityIds.some((id) => !catalogue.commodities.has(id))
      ? [{ path: 'scope.commodityIds', code: 'UNKNOWN' }]
      : []),
    ...(programs.some((program) => !program || program instanceof Error)
      ? [{ path: 'scope.programIds', code: 'UNKNOWN' }]
      : []),
  ];
  if (fields.length > 0) return new InvalidInput({ fields });
  const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
  return {
    provinceId,
    countyIds: sorted(asked.countyIds),
    commodityIds: sorted(asked.commodityIds),
    programIds: sorted(asked.programIds),
  };
}
