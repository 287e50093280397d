import type { RoundScope } from '#domain/allocation-round.ts';
import { todayInIran } from '#domain/calendar.ts';
import { type PolicyWeights, policyOfWeights } from '#domain/matching-weights.ts';
import type { Deps } from '../../../deps.ts';
import { type MarketPages, marketPages } from '../data/market-pages.report.ts';
import { placesOf } from '../data/market-setting.ts';
import { goalsOf } from '../data/pair-sides.ts';
import { readPeople, readProgramTree } from '../data/round-setting.report.ts';
import type { RoundSetting } from '../worker/market-input.ts';
import { SOLVER_VERSION } from '../worker/solver-version.ts';

/** A scope as the worker gets it: the setting, and the pages of its market. */
export async function marketOf(
  deps: Deps,
  scope: RoundScope,
  policy: { readonly weights: PolicyWeights; readonly version: string },
): Promise<{ readonly setting: RoundSetting; readonly pages: MarketPages }> {
  const now = deps.now();
  const today = todayInIran(now);
  const catalogue = await deps.catalogue.current();
  const [programs, people] = await Promise.all([readProgramTree(deps.reports), readPeople(deps.reports, scope)]);
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  const commodities = [...catalogue.commodities.values()]
    .map(({ id, substituteIds, sdgTargetIds }) => ({
      id,
      substituteIds: substituteIds.toSorted(),
      goals: goalsOf(sdgTargetIds),
    }))
    .sort(byId);
  const setting = {
    solverVersion: SOLVER_VERSION,
    today,
    asOf: now.toISOString(),
    scope,
    policy: policyOfWeights(policy.weights, policy.version),
    ...placesOf(catalogue),
    commodities,
    programs,
    people,
  };
  return { setting, pages: marketPages(deps.reports, scope, { now, today }) };
}
