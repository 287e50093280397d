import { describe, expect, it } from 'vitest';
import { deliveryPlan, onItsWay } from './delivery-plan.ts';
import { InvalidInput } from './refusals.ts';

const of = { committed: 50n, onItsWay: 15n, deliverFrom: '2026-11-10', deliverBy: '2026-12-20' };
const today = '2026-11-05';
const faults = (tranches: readonly [bigint, string][], on = today, plannable = of) => {
  const plan = deliveryPlan(
    tranches.map(([quantity, dueOn]) => ({ quantity, dueOn })),
    plannable,
    on,
  );
  return plan instanceof InvalidInput ? plan.fields.map(({ path, code }) => `${path} ${code}`) : [];
};

describe('a plan', () => {
  const table: [string, [bigint, string][], string[]][] = [
    [
      'of all that is not on its way',
      [
        [20n, '2026-11-10'],
        [15n, '2026-12-20'],
      ],
      [],
    ],
    ['of less', [[34n, '2026-11-10']], ['tranches SUM']],
    ['of more', [[36n, '2026-11-10']], ['tranches SUM']],
    ['of nothing', [], ['tranches SUM']],
    ['that begins too early', [[35n, '2026-11-09']], ['tranches.0.dueOn TOO_EARLY']],
    ['that ends too late', [[35n, '2026-12-21']], ['tranches.0.dueOn TOO_LATE']],
    [
      'with an empty part',
      [
        [35n, '2026-11-10'],
        [0n, '2026-11-11'],
      ],
      ['tranches.1.quantity ZERO'],
    ],
    [
      'with a part below nothing',
      [
        [36n, '2026-11-10'],
        [-1n, '2026-11-11'],
      ],
      ['tranches.1.quantity BELOW_ZERO'],
    ],
  ];
  it.each(table)('%s', (_, tranches, expected) => {
    expect(faults(tranches)).toEqual(expected);
  });
  it('of a day that is over', () => {
    expect(faults([[35n, '2026-11-10']], '2026-11-11')).toEqual(['tranches.0.dueOn IN_THE_PAST']);
  });
  it('may bring what came back within 14 days, also after the agreed last day', () => {
    expect(faults([[35n, '2027-01-14']], '2026-12-31')).toEqual([]);
    expect(faults([[35n, '2027-01-15']], '2026-12-31')).toEqual(['tranches.0.dueOn TOO_LATE']);
  });
  it('of more than 50 parts', () => {
    const many = Array.from({ length: 51 }, (): [bigint, string] => [1n, '2026-11-10']);
    expect(faults(many, today, { ...of, committed: 51n, onItsWay: 0n })).toEqual(['tranches TOO_MANY']);
  });
});

describe('on its way is', () => {
  it.each([
    ['PLANNED', null, 0n],
    ['DISPATCHED', null, 20n],
    ['RECEIVED', 18n, 18n],
    ['ACCEPTED', 18n, 0n],
    ['PARTLY_ACCEPTED', 18n, 0n],
    ['RETURNED', 18n, 0n],
  ])('of a tranche of 20 that is %s (%s arrived): %s', (state, receivedQuantity, expected) => {
    expect(onItsWay({ state, quantity: 20n, receivedQuantity })).toBe(expected);
  });
});
