import type { Read } from '#db/read.ts';
import { todayInIran } from '#domain/calendar.ts';
import { honourRate } from '#domain/honour.ts';
import { ineligibility, quantityRange } from '#domain/matching/eligibility.ts';
import { nearnessFit, nearnessLevel } from '#domain/matching/nearness.ts';
import type { NeedSide, OfferSide } from '#domain/matching/pair.ts';
import { scoreOf } from '#domain/matching/score.ts';
import { policyOfWeights } from '#domain/matching-weights.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Catalogue } from '#modules/catalogue/index.ts';
import { createOrganizationLoaders } from '#modules/organizations/index.ts';
import { readStandings } from './cell-standings.report.ts';
import type { Explanation, Reason } from './explanation.ts';
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

/** How many candidates are opened part by part; the others could not pass them by what is known without more reading. */
const MOST_OPENED = 40;
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

async function best(around: Around, rows: readonly PairRow[], first: number): Promise<Suggestion[]> {
  const { today } = timeOf(around);
  const { substitutes, geography } = marketSetting(around.catalogue);
  const pairs = rows.map((row) => ({ offer: offerSideOf(row, null), need: needSideOf(row, around.catalogue) }));
  const eligible = pairs.filter(({ offer, need }) => ineligibility(offer, need, { today, substitutes }) === null);
  // severity and nearness are known already; the cell's standing and the honour rate take another reading
  const guess = ({ offer, need }: Pair) =>
    nearnessFit[nearnessLevel(geography, offer, need.countyId)] + need.severity * 250;
  const opened = eligible.toSorted((a, b) => guess(b) - guess(a) || order(a, b)).slice(0, Math.max(MOST_OPENED, first));
  const scored = await explainPairs(around, opened);
  return scored
    .toSorted(
      (a, b) =>
        b.explanation.score - a.explanation.score ||
        (a.needItemId + a.offerItemId < b.needItemId + b.offerItemId ? -1 : 1),
    )
    .slice(0, first);
}

const order = (a: Pair, b: Pair) =>
  a.need.needItemId + a.offer.offerItemId < b.need.needItemId + b.offer.offerItemId ? -1 : 1;

/** Eligible pairs with every part of their score opened, by the weights in force where the need is. */
export async function explainPairs(around: Around, pairs: readonly Pair[]): Promise<Suggestion[]> {
  const { read, viewer, catalogue } = around;
  const { today } = timeOf(around);
  const { geography } = marketSetting(catalogue);
  const provinces = [...new Set(pairs.map(({ need }) => need.provinceId))];
  const honour = createOrganizationLoaders(read, viewer).honour;
  const organizations = [...new Set(pairs.map(({ offer }) => offer.organizationId))];
  const [cellOf, policies, rates] = await Promise.all([
    readStandings(
      read,
      pairs.map(({ need }) => need),
    ),
    Promise.all(provinces.map(async (id) => [id, await weightsInForce(read, id)] as const)),
    Promise.all(
      organizations.map(async (id) => [id, perThousand(honourRate(await honour.load({ id, today })))] as const),
    ),
  ]);
  const [weightsOf, rateOf] = [new Map(policies), new Map(rates)];
  return pairs.flatMap(({ offer: without, need }) => {
    const inForce = weightsOf.get(need.provinceId);
    if (!inForce) return [];
    const offer = { ...without, honourRate: rateOf.get(without.organizationId) ?? null };
    const policy = policyOfWeights(inForce.weights, inForce.version);
    const { score, parts } = scoreOf(offer, need, { today, geography, cellOf }, policy);
    const { largest } = quantityRange(offer, need);
    const limits = limitsOf(offer, need, largest);
    return {
      needItemId: need.needItemId,
      offerItemId: offer.offerItemId,
      quantity: largest,
      explanation: { score, parts, limits, shadowPrice: null },
    };
  });
}

const perThousand = (tenThousandths: number | null) =>
  tenThousandths === null ? null : Math.min(1000, Math.floor(tenThousandths / 10));

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
