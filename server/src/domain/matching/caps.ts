/**
 * Caps per provider and per program, as parts of the flow.
 *
 * Rule: no provider carries, and no program receives, more than its share (per mille) of a commodity's open need. A provider's cap
 * is a node of its own: the provider holds min(all it has free, cap) and hands it to its offers, so it is expressed
 * exactly. A program's cap is exact where its cells allow it (program-gates.ts); elsewhere each of its gates first gets the whole cap (a
 * relaxation, hence the bound), and if the sum passes the cap, the cap is shared over the gates in proportion to what they carried, and
 * the part is solved again.
 *
 * Example: open wheelchairs 400, provider cap 250: a provider with offers of 80 and 60 may give 100 of its 140.
 */
import type { Components } from './components.ts';
import type { Market } from './market.ts';
import type { MatchingPolicy } from './policy.ts';

export interface Caps {
  /** Cap by provider (organization x commodity), by program x commodity; only where it can bind. */
  readonly provider: ReadonlyMap<number, number>;
  readonly program: ReadonlyMap<number, number>;
}

export function providerKey(market: Market, offer: number): number {
  return (
    (market.offers.organization[offer] as number) * market.commodities.count +
    (market.offers.commodity[offer] as number)
  );
}

export function programKey(market: Market, need: number): number {
  return (market.needs.program[need] as number) * market.commodities.count + (market.needs.commodity[need] as number);
}

/** floor(quantity x perMille / 1000), exact. */
export function shareOf(quantity: number, perMille: number): number {
  if (quantity * perMille <= Number.MAX_SAFE_INTEGER) return Math.floor((quantity * perMille) / 1000);
  return Number((BigInt(quantity) * BigInt(perMille)) / 1000n);
}

export function capsOf(market: Market, policy: MatchingPolicy): Caps {
  const { offers, needs } = market;
  const open = new Float64Array(market.commodities.count);
  const free = new Map<number, number>();
  const wanted = new Map<number, number>();
  for (let need = 0; need < needs.count; need++) {
    const commodity = needs.commodity[need] as number;
    const quantity = needs.open[need] as number;
    open[commodity] = (open[commodity] as number) + quantity;
    add(wanted, programKey(market, need), quantity);
  }
  for (let offer = 0; offer < offers.count; offer++) {
    add(free, providerKey(market, offer), offers.free[offer] as number);
  }
  return {
    provider: binding(free, open, policy.providerCap),
    program: binding(wanted, open, policy.programCap),
  };
}

function add(sums: Map<number, number>, key: number, quantity: number): void {
  sums.set(key, (sums.get(key) ?? 0) + quantity);
}

function binding(sums: ReadonlyMap<number, number>, open: Float64Array, perMille: number): Map<number, number> {
  const caps = new Map<number, number>();
  if (perMille >= 1000) return caps;
  for (const [key, sum] of sums) {
    const cap = Math.max(1, shareOf(open[key % open.length] as number, perMille));
    if (sum > cap) caps.set(key, cap);
  }
  return caps;
}

/** Offers under one provider's cap, and cells under one program's, belong to one part. */
export function joinCapped(market: Market, caps: Caps, components: Components): void {
  const { offers, needs } = market;
  const first = new Map<number, number>();
  const together = (key: number, item: number): void => {
    const other = first.get(key);
    if (other === undefined) first.set(key, item);
    else components.join(other, item);
  };
  if (caps.provider.size > 0) {
    for (let offer = 0; offer < offers.count; offer++) {
      const key = providerKey(market, offer);
      if (caps.provider.has(key)) together(key, offer);
    }
  }
  first.clear();
  if (caps.program.size > 0) {
    for (let need = 0; need < needs.count; need++) {
      const key = programKey(market, need);
      if (caps.program.has(key)) together(key, offers.count + need);
    }
  }
}
