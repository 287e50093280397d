import type { CommoditySeed } from './catalogue/commodity.ts';
import { GOODS } from './catalogue/goods.ts';
import { EXPERT_HOURS, SERVICES } from './catalogue/services.ts';
import { JOBS, LOANS, SPACES, TRAINING } from './catalogue/work-and-money.ts';

export type { CommoditySeed, PriceSeed } from './catalogue/commodity.ts';
export { UNITS, type UnitCode } from './catalogue/units.ts';

/** Money itself: one unit is one rial, always worth one rial. */
const CASH: CommoditySeed = {
  code: 'rial',
  kind: 'CASH',
  unit: 'RIAL',
  names: { fa: 'کمک نقدی', azb: 'نقدی یاردیم', en: 'Cash' },
  prices: [{ asOf: '2025-03-21', rial: 1n, source: 'تعریف: هر ریال یک ریال است' }],
  sdgTargets: ['1.2', '1.3', '17.17'],
  minimumLot: 10_000_000n,
  substitutes: [],
};

export const CATALOGUE: readonly CommoditySeed[] = [
  CASH,
  ...GOODS,
  ...SERVICES,
  ...EXPERT_HOURS,
  ...TRAINING,
  ...JOBS,
  ...LOANS,
  ...SPACES,
];
