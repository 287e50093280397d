import type { Read } from '#db/read.ts';
import { todayInIran } from '#domain/calendar.ts';
import { ineligibility, quantityRange } from '#domain/matching/eligibility.ts';
import type { NeedSide, OfferSide } from '#domain/matching/pair.ts';
import type { MatchingPolicy } from '#domain/matching/policy.ts';
import { scoreOf } from '#domain/matching/score.ts';
import { policyOfWeights } from '#domain/matching-weights.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Catalogue } from '#modules/catalogue/index.ts';
import { readStandings } from './cell-standings.report.ts';
import type { Explanation, Reason } from './explanation.ts';
import { honourOfAll } from './honour.cache.ts';
import { marketSetting } from './market-setting.ts';
import { weightsInForce } from './matching-policy.loader.ts';
import { needSideOf, offerSideOf, type PairRow } from './pair-sides.ts';
import {
  needsForOfferItems,
  type OfferItemHome,
  offerItemHome,
  offersForNeedItem,
  ownOfferItems,
} from './suggestion-candidates.report.ts';

/** An offer item that could serve a need item, with all that could be given at once. */
export type Suggestion = {
  readonly needItemId: string;
  readonly offerItemId: string;
  readonly quantity: bigint;
  readonly explanation: Explanation;
};

/** What a suggestion is looked up with. */
export type Around = {
  readonly read: Read;
  readonly viewer: Viewer;
  readonly catalogue: Catalogue;
  readonly now: Date;
};

/** How many candidates are opened part by part, the best by all that is known without another reading. */
const MOST_OPENED = 25;
/** Offer items of one organization that are looked at. */
const MOST_ITEMS = 12;

/** The best offers for a need item, those the viewer may know of; the best score first. */
export async function suggestOffers(
  around: Around,
  item: { id: string; commodityId: string },
  first: number,
): Promise<Suggestion[]> {
  if (around.viewer.kind === 'visitor') return [];
  const substitutes = around.catalogue.commodities.get(item.commodityId)?.substituteIds ?? [];
  const asked = { id: item.id, commodityIds: [item.commodityId, ...substitutes] };
  const rows = await offersForNeedItem(around.read, around.viewer, asked, timeOf(around));
  return best(around, rows, first);
}

/** The best needs for an offer item. */
export async function suggestNeeds(around: Around, offerItemId: string, first: number): Promise<Suggestion[]> {
  if (around.viewer.kind === 'visitor') return [];
  const item = await offerItemHome(around.read, offerItemId);
  return item ? best(around, await needRows(around, [item]), first) : [];
}

/** The best needs over all active offers of the viewer's organization. */
export async function suggestForViewer(around: Around, first: number): Promise<Suggestion[]> {
  const { viewer, read } = around;
  if (viewer.kind === 'visitor') return [];
  const items = await ownOfferItems(read, viewer.organizationId, MOST_ITEMS);
  return items.length === 0 ? [] : best(around, await needRows(around, items), first);
}

const timeOf = ({ now }: Around) => ({ at: now, today: todayInIran(now) });

function needRows(around: Around, items: readonly OfferItemHome[]): Promise<PairRow[]> {
  const { catalogue } = around;
  const { substitutes } = marketSetting(catalogue);
  const near = ({ countyIds, homeCountyId }: OfferItemHome) => {
    if (countyIds.length > 0) return countyIds;
    return homeCountyId === null ? [] : [homeCountyId, ...(catalogue.counties.get(homeCountyId)?.neighbourIds ?? [])];
  };
  const asked = items.map((item) => ({
    id: item.id,
    commodityIds: [item.commodityId, ...(substitutes.get(item.commodityId) ?? [])],
    near: near(item),
  }));
  return needsForOfferItems(around.read, around.viewer, asked, timeOf(around));
}

type Pair = { readonly offer: OfferSide; readonly need: NeedSide };
type Scored = Pair & { readonly policy: MatchingPolicy; readonly score: number };

const keyOf = ({ offer, need }: Pair) => `${need.needItemId} ${offer.offerItemId}`;
const NOTHING_KNOWN = { required: 0n, counted: 0n };

async function best(around: Around, rows: readonly PairRow[], first: number): Promise<Suggestion[]> {
  const { catalogue, now } = around;
  const setting = { today: todayInIran(now), substitutes: marketSetting(catalogue).substitutes };
  const pairs = rows.map((row) => ({ offer: offerSideOf(row, null), need: needSideOf(row, catalogue) }));
  const eligible = pairs.filter(({ offer, need }) => ineligibility(offer, need, setting) === null);
  const scored = (await scoreWithoutShortfall(around, eligible)).toSorted(
    (a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  const suggestions = await explain(around, scored.slice(0, Math.max(MOST_OPENED, first)));
  const byScore = suggestions.map((suggestion, at) => ({ suggestion, at }));
  byScore.sort((a, b) => b.suggestion.explanation.score - a.suggestion.explanation.score || a.at - b.at);
  return byScore.slice(0, first).map(({ suggestion }) => suggestion);
}

/** How far a need's county and group are behind takes another reading; everything else is known already. */
async function scoreWithoutShortfall({ read, catalogue, now }: Around, pairs: readonly Pair[]): Promise<Scored[]> {
  const [weightsOf, rateOf] = await Promise.all([weightsInForce(read, now), honourOfAll(read, now)]);
  const setting = {
    today: todayInIran(now),
    geography: marketSetting(catalogue).geography,
    cellOf: () => NOTHING_KNOWN,
  };
  return pairs.map(({ offer: without, need }) => {
    const offer = { ...without, honourRate: rateOf.get(without.organizationId) ?? null };
    const { weights, version } = weightsOf(need.provinceId);
    const policy = policyOfWeights(weights, version);
    return { offer, need, policy, score: scoreOf(offer, need, setting, policy).score };
  });
}

async function explain({ read, catalogue, now }: Around, pairs: readonly Scored[]): Promise<Suggestion[]> {
  const cellOf = await readStandings(
    read,
    pairs.map(({ need }) => need),
  );
  const setting = { today: todayInIran(now), geography: marketSetting(catalogue).geography, cellOf };
  return pairs.map(({ offer, need, policy }) => {
    const { score, parts } = scoreOf(offer, need, setting, policy);
    const { largest: quantity } = quantityRange(offer, need);
    const limits = limitsOf(offer, need, quantity);
    const { needItemId } = need;
    const { offerItemId } = offer;
    return { needItemId, offerItemId, quantity, explanation: { score, parts, limits, shadowPrice: null } };
  });
}

/** A pair with every part of its score opened, by the weights in force where the need is. */
export async function explainPair(around: Around, pair: Pair): Promise<Suggestion> {
  const [suggestion] = await explain(around, await scoreWithoutShortfall(around, [pair]));
  if (!suggestion) throw new Error('a pair without an explanation');
  return suggestion;
}

/** What keeps the quantity from being larger. */
function limitsOf(offer: OfferSide, need: NeedSide, quantity: bigint): Reason[] {
  const { offerItemId } = offer;
  const { needItemId } = need;
  const limits: Reason[] = [];
  if (quantity === offer.free) limits.push({ code: 'OFFER_USED_UP', facts: { offerItemId, free: Number(offer.free) } });
  if (quantity === need.open) limits.push({ code: 'NEED_FILLED', facts: { needItemId, open: Number(need.open) } });
  if (quantity === offer.maximumPerNeed)
    limits.push({ code: 'MAXIMUM_PER_NEED', facts: { offerItemId, maximum: Number(quantity) } });
  return limits;
}
