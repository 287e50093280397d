import type { CommodityKind, Names } from '../shape.ts';
import type { UnitCode } from './units.ts';

export interface PriceSeed {
  /** calendar day, Gregorian */
  readonly asOf: string;
  /** rial for one unit */
  readonly rial: bigint;
  readonly source: string;
}

export interface CommoditySeed {
  readonly code: string;
  readonly kind: CommodityKind;
  readonly unit: UnitCode;
  readonly names: Names;
  /** oldest first; empty where the thing is not valued in money by itself */
  readonly prices: readonly PriceSeed[];
  readonly sdgTargets: readonly string[];
  readonly minimumLot: bigint;
  /** codes of commodities that may be given in its place, one for one */
  readonly substitutes: readonly string[];
}

export interface CommodityInput {
  readonly code: string;
  readonly unit: UnitCode;
  readonly fa: string;
  readonly en: string;
  readonly azb?: string;
  /** thousands of toman for one unit: [summer 1404, spring 1405, autumn 1405], null where not recorded */
  readonly price: readonly [number | null, number | null, number];
  readonly sdg: readonly string[];
  readonly lot?: bigint;
  readonly substitutes?: readonly string[];
  readonly source?: string;
}

const SURVEY = 'نمونه: برآورد بازار تبریز، نه بهای رسمی';
const DATES = ['2025-08-13', '2026-05-22', '2026-11-19'] as const;
const RIAL_PER_THOUSAND_TOMAN = 10_000n;

export function commodities(kind: CommodityKind, inputs: readonly CommodityInput[]): CommoditySeed[] {
  return inputs.map((input) => ({
    code: input.code,
    kind,
    unit: input.unit,
    names: input.azb === undefined ? { fa: input.fa, en: input.en } : { fa: input.fa, azb: input.azb, en: input.en },
    prices: pricesOf(input),
    sdgTargets: input.sdg,
    minimumLot: input.lot ?? 1n,
    substitutes: input.substitutes ?? [],
  }));
}

function pricesOf(input: CommodityInput): PriceSeed[] {
  return DATES.flatMap((asOf, position) => {
    const thousands = input.price[position] ?? null;
    if (thousands === null) return [];
    return [{ asOf, rial: BigInt(thousands) * RIAL_PER_THOUSAND_TOMAN, source: input.source ?? SURVEY }];
  });
}
