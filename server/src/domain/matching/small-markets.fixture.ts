/** For tests: markets so small that every allocation can be tried, as columns, with plain rules. */
import fc from 'fast-check';
import { listsOf, type Market, type PairRules } from './market.ts';
import { largestQuantity, lotsFit, smallestQuantity } from './pair-limits.ts';
import type { MatchingPolicy } from './policy.ts';
import { worthOf } from './worth.ts';

export interface SmallOffer {
  readonly free: number;
  readonly minPerNeed: number;
  readonly maxPerNeed: number;
  readonly organization: number;
}

export interface SmallNeed {
  readonly required: number;
  readonly open: number;
  readonly minimumLot: number;
  readonly cell: number;
  readonly program: number;
}

export interface SmallMarket {
  readonly offers: readonly SmallOffer[];
  readonly needs: readonly SmallNeed[];
  /** Score of each pair, row by offer; below zero: not eligible. */
  readonly scores: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

const CELLS = 3;

export function marketOf({ offers, needs, weights }: SmallMarket): Market {
  const many = (count: number, value: number): Int32Array => new Int32Array(count).fill(value);
  const a = offers.length;
  const b = needs.length;
  const inCell = (cell: number) => needs.filter((need) => need.cell === cell);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    today: 0,
    offers: {
      count: a,
      free: Float64Array.from(offers, (offer) => offer.free),
      minPerNeed: Float64Array.from(offers, (offer) => offer.minPerNeed),
      maxPerNeed: Float64Array.from(offers, (offer) => offer.maxPerNeed),
      commodity: many(a, 0),
      organization: Int32Array.from(offers, (offer) => offer.organization),
      honourRate: many(a, 0),
      admitted: new Uint8Array(a).fill(1),
      county: many(a, 0),
      fromDay: many(a, 0),
      toDay: many(a, 9),
      counties: listsOf(offers.map(() => [])),
      programs: listsOf(offers.map(() => [])),
      groups: many(a, -1),
      domains: many(a, -1),
      wishedGroups: many(a, 0),
      wishedDomains: many(a, 0),
      wishedGoals: many(a, 0),
    },
    needs: {
      count: b,
      open: Float64Array.from(needs, (need) => need.open),
      required: Float64Array.from(needs, (need) => need.required),
      minimumLot: Float64Array.from(needs, (need) => need.minimumLot),
      unitValue: new Float64Array(b).fill(1),
      commodity: many(b, 0),
      county: many(b, 0),
      group: Int32Array.from(needs, (need) => need.cell),
      domain: many(b, 0),
      goals: many(b, 0),
      program: Int32Array.from(needs, (need) => need.program),
      organization: many(b, -1),
      severity: many(b, 1),
      fromDay: many(b, 0),
      toDay: many(b, 9),
      publishedDay: many(b, 0),
      admitted: new Uint8Array(b).fill(1),
      cell: Int32Array.from(needs, (need) => need.cell),
    },
    cells: {
      count: CELLS,
      county: many(CELLS, 0),
      group: Int32Array.of(0, 1, 2),
      commodity: many(CELLS, 0),
      people: new Float64Array(CELLS).fill(10),
      requiredQuantity: Float64Array.of(0, 0, 0).map((_, cell) => sum(inCell(cell).map((need) => need.required))),
      countedQuantity: Float64Array.of(0, 0, 0).map((_, cell) =>
        sum(inCell(cell).map((need) => need.required - need.open)),
      ),
      requiredValue: new Float64Array(CELLS),
      countedValue: new Float64Array(CELLS),
      weight: Int32Array.from(weights),
    },
    places: { counties: 1, provinceOf: Int32Array.of(0), nearness: Uint16Array.of(1000) },
    commodities: { count: 1, standsInFor: listsOf([[]]) },
    organizations: 2,
    programs: 2,
  };
}

/** The rules know a pair by its row in the small market: needs keep their order (one commodity, one county). */
export function rulesOf({ scores }: SmallMarket): PairRules {
  const score = (offer: number, need: number): number => scores[offer]?.[need] ?? -1;
  return {
    eligible: (market, offer, need) =>
      score(offer, need) >= 0 && (market.needs.open[need] as number) > 0 && lotsFit(market, offer, need),
    score: (_market, _policy, offer, need) => score(offer, need),
  };
}

export function smallMarket(lots: boolean, maxOffers = 2, maxNeeds = 3): fc.Arbitrary<SmallMarket> {
  const lot = lots ? fc.integer({ min: 1, max: 3 }) : fc.constant(1);
  const offer = fc.record({
    free: fc.nat(4),
    minPerNeed: lot,
    maxPerNeed: fc.constantFrom(0, 0, 1, 2, 3),
    organization: fc.nat(1),
  });
  const need = fc
    .record({
      required: fc.integer({ min: 1, max: 4 }),
      counted: fc.nat(3),
      minimumLot: lot,
      cell: fc.nat(CELLS - 1),
      program: fc.nat(1),
    })
    .map(({ counted, ...row }) => ({ ...row, open: Math.max(0, row.required - counted) }));
  const score = fc.oneof(
    { weight: 1, arbitrary: fc.constant(-1) },
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  );
  return fc.record({
    offers: fc.array(offer, { minLength: 1, maxLength: maxOffers }),
    needs: fc.array(need, { minLength: 1, maxLength: maxNeeds }),
    scores: fc.array(fc.array(score, { minLength: maxNeeds, maxLength: maxNeeds }), {
      minLength: maxOffers,
      maxLength: maxOffers,
    }),
    weights: fc.array(fc.integer({ min: 500, max: 1500 }), { minLength: CELLS, maxLength: CELLS }),
  });
}

export interface Limits {
  readonly provider: number;
  readonly program: number;
}

/** The best worth of any allocation that keeps lots and caps, by trying them all. */
export function bestByTrying(small: SmallMarket, policy: MatchingPolicy, limits: Limits): bigint {
  const market = marketOf(small);
  const rules = rulesOf(small);
  const pairs: [number, number][] = [];
  for (let offer = 0; offer < market.offers.count; offer++) {
    for (let need = 0; need < market.needs.count; need++) {
      if (rules.eligible(market, offer, need)) pairs.push([offer, need]);
    }
  }
  const free = Array.from(market.offers.free);
  const open = Array.from(market.needs.open);
  const byProvider = [limits.provider, limits.provider];
  const byProgram = [limits.program, limits.program];
  const chosen: [number, number, number][] = [];
  let best = 0n;
  const take = (rooms: [number[], number][], quantity: number): void => {
    for (const [room, at] of rooms) room[at] = (room[at] as number) - quantity;
  };
  const tryPair = (at: number): void => {
    const pair = pairs[at];
    if (!pair) {
      const worth = worthOf(market, policy, rules, {
        offer: Int32Array.from(chosen, (line) => line[0]),
        need: Int32Array.from(chosen, (line) => line[1]),
        quantity: Float64Array.from(chosen, (line) => line[2]),
      });
      if (worth > best) best = worth;
      return;
    }
    const [offer, need] = pair;
    const rooms: [number[], number][] = [
      [free, offer],
      [open, need],
      [byProvider, small.offers[offer]?.organization ?? 0],
      [byProgram, small.needs[need]?.program ?? 0],
    ];
    tryPair(at + 1);
    const largest = largestQuantity(market, offer, need);
    for (let quantity = smallestQuantity(market, offer, need); quantity <= largest; quantity++) {
      if (rooms.some(([room, i]) => (room[i] as number) < quantity)) break;
      take(rooms, quantity);
      chosen.push([offer, need, quantity]);
      tryPair(at + 1);
      chosen.pop();
      take(rooms, -quantity);
    }
  };
  tryPair(0);
  return best;
}
