/**
 * A synthetic market of a given size, the same bytes for the same seed.
 *
 * 60 % of the offers serve their own county (one in three also a few more of the province), 25 % their province, 15 % the country. Quantities are
 * log-normal, rounded to few digits (so many are equal), supply is about 70 % of demand per commodity; commodity 0 is cash in
 * rial. Limits, windows, minimum lots and maxima are such that about 0.3 % of all pairs are eligible at the largest size.
 */
import type {
  CellColumns,
  Lists,
  Market,
  NeedColumns,
  OfferColumns,
} from '../../../server/src/domain/matching/market.ts';
import { listsOf } from '../../../server/src/domain/matching/market.ts';

export interface MarketSize {
  readonly name: string;
  readonly offers: number;
  readonly needs: number;
  readonly commodities: number;
  readonly counties: number;
}

export const sizes: readonly MarketSize[] = [
  { name: 'S', offers: 200, needs: 1_000, commodities: 2, counties: 20 },
  { name: 'M', offers: 2_000, needs: 20_000, commodities: 6, counties: 120 },
  { name: 'L', offers: 20_000, needs: 100_000, commodities: 12, counties: 450 },
];

const GROUPS = 12;
const DOMAINS = 10;
const TODAY = 20_780;

class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** Mulberry32: 0 <= x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Log-normal around `typical`, rounded to one or two digits, at least 1. */
  quantity(typical: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    const raw = Math.max(1, typical * Math.exp(normal));
    const digits = 10 ** Math.max(0, Math.floor(Math.log10(raw)) - (this.chance(0.5) ? 1 : 0));
    return Math.max(1, Math.round(raw / digits) * digits);
  }

  /** A mask of `some` of `all` bits, or everything. */
  mask(all: number, limited: number, some: number): number {
    if (!this.chance(limited)) return -1;
    let mask = 0;
    for (let i = 0; i < some; i++) mask |= 1 << this.below(all);
    return mask;
  }
}

/** Rial come in millions of toman; other goods in pieces. */
function unitOf(commodity: number): number {
  return commodity === 0 ? 10_000_000 : 1;
}

export function syntheticMarket(size: MarketSize, seed: number): Market {
  const dice = new Dice(seed);
  const provinces = Math.min(31, Math.max(2, Math.floor(size.counties / 10)));
  const provinceOf = Int32Array.from({ length: size.counties }, (_, county) =>
    Math.floor((county * provinces) / size.counties),
  );
  const organizations = Math.ceil(size.offers * 0.7);
  const programs = Math.max(4, Math.floor(size.counties * 1.5));
  const { needs, cells } = someNeeds(dice, size, organizations, programs);
  const offers = someOffers(dice, size, provinceOf, organizations, demandOf(needs, size.commodities));
  return {
    today: TODAY,
    offers,
    needs,
    cells,
    places: { counties: size.counties, provinceOf, nearness: nearnessOf(provinceOf) },
    commodities: { count: size.commodities, standsInFor: listsOf(Array.from({ length: size.commodities }, () => [])) },
    organizations: organizations + programs,
    programs,
  };
}

function nearnessOf(provinceOf: Int32Array): Uint16Array {
  const counties = provinceOf.length;
  const nearness = new Uint16Array(counties * counties);
  for (let from = 0; from < counties; from++) {
    for (let to = 0; to < counties; to++) {
      const gap = Math.abs((provinceOf[from] as number) - (provinceOf[to] as number));
      const near = Math.abs(from - to) === 1 ? 800 : gap === 0 ? 600 : gap === 1 ? 350 : 150;
      nearness[from * counties + to] = from === to ? 1000 : near;
    }
  }
  return nearness;
}

function demandOf(needs: NeedColumns, commodities: number): Float64Array {
  const demand = new Float64Array(commodities);
  needs.open.forEach((open, need) => {
    const commodity = needs.commodity[need] as number;
    demand[commodity] = (demand[commodity] as number) + open;
  });
  return demand;
}

function someNeeds(
  dice: Dice,
  size: MarketSize,
  organizations: number,
  programs: number,
): { needs: NeedColumns; cells: CellColumns } {
  const { needs: count } = size;
  const ints = (): Int32Array => new Int32Array(count);
  const columns = {
    count,
    open: new Float64Array(count),
    required: new Float64Array(count),
    minimumLot: new Float64Array(count).fill(1),
    unitValue: new Float64Array(count),
    commodity: ints(),
    county: ints(),
    group: ints(),
    domain: ints(),
    goals: ints(),
    program: ints(),
    organization: ints(),
    severity: ints(),
    fromDay: ints(),
    toDay: ints(),
    publishedDay: ints(),
    admitted: new Uint8Array(count).fill(1),
    cell: ints(),
  };
  const cellNumbers = new Map<number, number>();
  for (let need = 0; need < count; need++) {
    // Half of the needs lie in the populous first fifth of the counties.
    const county = dice.chance(0.5) ? dice.below(Math.ceil(size.counties / 5)) : dice.below(size.counties);
    const commodity = dice.below(size.commodities);
    const group = Math.min(dice.below(GROUPS), dice.below(GROUPS));
    const unit = unitOf(commodity);
    const required = dice.quantity(25) * unit;
    columns.commodity[need] = commodity;
    columns.county[need] = county;
    columns.group[need] = group;
    columns.domain[need] = dice.below(DOMAINS);
    columns.goals[need] = (1 << dice.below(17)) | (1 << dice.below(17));
    columns.required[need] = required;
    columns.open[need] = dice.chance(0.3) ? Math.max(1, Math.floor((required / unit) * dice.next())) * unit : required;
    if (dice.chance(0.2)) columns.minimumLot[need] = Math.max(1, Math.floor(required / 10));
    columns.unitValue[need] = commodity === 0 ? 1 : 50_000 * (1 + dice.below(200));
    columns.program[need] = (county * 3 + dice.below(3)) % programs;
    columns.organization[need] = organizations + (columns.program[need] as number);
    columns.severity[need] = 1 + dice.below(5);
    columns.fromDay[need] = TODAY + dice.below(60) - 30;
    columns.toDay[need] = (columns.fromDay[need] as number) + 45 + dice.below(150);
    columns.publishedDay[need] = TODAY - dice.below(120);
    const key = (commodity * size.counties + county) * GROUPS + group;
    const cell = cellNumbers.get(key) ?? cellNumbers.size;
    cellNumbers.set(key, cell);
    columns.cell[need] = cell;
  }
  return { needs: columns, cells: cellsOf(dice, size, columns, [...cellNumbers.keys()]) };
}

function cellsOf(dice: Dice, size: MarketSize, needs: NeedColumns, keys: readonly number[]): CellColumns {
  const count = keys.length;
  const cells = {
    count,
    county: Int32Array.from(keys, (key) => Math.floor(key / GROUPS) % size.counties),
    group: Int32Array.from(keys, (key) => key % GROUPS),
    commodity: Int32Array.from(keys, (key) => Math.floor(key / GROUPS / size.counties)),
    people: Float64Array.from(keys, () => 20 + dice.below(3_000)),
    requiredQuantity: new Float64Array(count),
    countedQuantity: new Float64Array(count),
    requiredValue: new Float64Array(count),
    countedValue: new Float64Array(count),
    weight: Int32Array.from(keys, () => 800 + dice.below(701)),
  };
  for (let need = 0; need < needs.count; need++) {
    const cell = needs.cell[need] as number;
    const required = needs.required[need] as number;
    const counted = required - (needs.open[need] as number);
    const value = needs.unitValue[need] as number;
    cells.requiredQuantity[cell] = (cells.requiredQuantity[cell] as number) + required;
    cells.countedQuantity[cell] = (cells.countedQuantity[cell] as number) + counted;
    cells.requiredValue[cell] = (cells.requiredValue[cell] as number) + required * value;
    cells.countedValue[cell] = (cells.countedValue[cell] as number) + counted * value;
  }
  return cells;
}

function someOffers(
  dice: Dice,
  size: MarketSize,
  provinceOf: Int32Array,
  organizations: number,
  demand: Float64Array,
): OfferColumns {
  const { offers: count } = size;
  const ints = (): Int32Array => new Int32Array(count);
  const counties: number[][] = [];
  const raw = new Float64Array(count);
  const sums = new Float64Array(size.commodities);
  const columns = {
    count,
    free: new Float64Array(count),
    minPerNeed: new Float64Array(count).fill(1),
    maxPerNeed: new Float64Array(count),
    commodity: ints(),
    organization: ints(),
    honourRate: ints(),
    admitted: new Uint8Array(count).fill(1),
    county: ints(),
    fromDay: ints(),
    toDay: ints(),
    counties: listsOf([]),
    programs: listsOf(Array.from({ length: count }, () => [])),
    groups: ints(),
    domains: ints(),
    wishedGroups: ints(),
    wishedDomains: ints(),
    wishedGoals: ints(),
  };
  for (let offer = 0; offer < count; offer++) {
    const county = dice.chance(0.6) ? dice.below(Math.ceil(size.counties / 5)) : dice.below(size.counties);
    const commodity = dice.below(size.commodities);
    columns.commodity[offer] = commodity;
    columns.county[offer] = dice.chance(0.05) ? -1 : county;
    counties.push(servedCounties(dice, county, provinceOf));
    raw[offer] = dice.quantity(100);
    sums[commodity] = (sums[commodity] as number) + (raw[offer] as number);
    columns.organization[offer] = dice.below(organizations);
    columns.honourRate[offer] = 500 + 10 * dice.below(51);
    columns.fromDay[offer] = TODAY + dice.below(40) - 30;
    columns.toDay[offer] = (columns.fromDay[offer] as number) + 40 + dice.below(120);
    columns.groups[offer] = dice.mask(GROUPS, 0.6, 2);
    columns.domains[offer] = dice.mask(DOMAINS, 0.6, 3);
    columns.wishedGroups[offer] = Math.max(0, dice.mask(GROUPS, 0.5, 2));
    columns.wishedDomains[offer] = Math.max(0, dice.mask(DOMAINS, 0.5, 2));
    columns.wishedGoals[offer] = dice.chance(0.5) ? 1 << dice.below(17) : 0;
  }
  for (let offer = 0; offer < count; offer++) {
    const commodity = columns.commodity[offer] as number;
    const unit = unitOf(commodity);
    const scale = (0.7 * (demand[commodity] as number)) / unit / (sums[commodity] as number);
    const pieces = Math.max(1, Math.round((raw[offer] as number) * scale));
    columns.free[offer] = pieces * unit;
    if (dice.chance(0.2)) columns.minPerNeed[offer] = Math.max(1, Math.floor(pieces / 20)) * unit;
    if (dice.chance(0.3)) columns.maxPerNeed[offer] = Math.max(1, Math.ceil(pieces / 4)) * unit;
  }
  return { ...columns, counties: listsOf(counties) };
}

function servedCounties(dice: Dice, county: number, provinceOf: Int32Array): number[] {
  const kind = dice.next();
  if (kind < 0.15) return [];
  const province = provinceOf[county] as number;
  const own: number[] = [];
  provinceOf.forEach((other, number) => {
    if (other === province) own.push(number);
  });
  if (kind < 0.4) return own;
  const chosen = new Set([county]);
  if (dice.chance(0.33)) for (let i = 0; i < 3; i++) chosen.add(own[dice.below(own.length)] as number);
  return [...chosen].sort((a, b) => a - b);
}

/** The same market with its first offers only. */
export function firstOffers(market: Market, count: number): Market {
  const { counties, programs, ...rest } = market.offers;
  const columns = Object.fromEntries(
    Object.entries(rest).map(([name, column]) => [name, typeof column === 'number' ? count : column.slice(0, count)]),
  );
  const cut = (lists: Lists): Lists => ({ start: lists.start.slice(0, count + 1), items: lists.items });
  return { ...market, offers: { ...columns, counties: cut(counties), programs: cut(programs) } as OfferColumns };
}
