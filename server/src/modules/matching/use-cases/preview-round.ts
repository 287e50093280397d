import { todayInIran } from '#domain/calendar.ts';
import { Refusal } from '#domain/refusals.ts';
import type { TriangleFigures } from '#domain/triangle-figures.ts';
import type { Viewer } from '#domain/viewer.ts';
import { triangleOfPlace } from '#modules/impact/index.ts';
import type { Deps } from '../../../deps.ts';
import { countMarket, type MarketCounts } from '../data/round-setting.report.ts';
import { type RoundAsked, roundToBe } from './round-scope.ts';

export type RoundPreview = MarketCounts & { readonly before: TriangleFigures; readonly provinceId: string | null };

/** What a round over this scope would work on, counted without running it; null for whoever may not run it. */
export async function previewRound(deps: Deps, viewer: Viewer, asked: RoundAsked): Promise<RoundPreview | null> {
  const round = await roundToBe(deps, viewer, 'preview', asked);
  if (round instanceof Refusal) return null;
  const { scope } = round;
  const at = { now: deps.now(), today: todayInIran(deps.now()) };
  const [counts, before] = await Promise.all([countMarket(deps.reports, scope, at), triangleOfPlace(deps, scope)]);
  return { ...counts, before, provinceId: scope.provinceId };
}
