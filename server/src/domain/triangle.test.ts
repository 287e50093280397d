import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioOf } from './ratio.ts';
import { type EligiblePeople, quantityAt, type TriangleItem, triangleOf, triangleStages } from './triangle.ts';

const asOf = '2026-11-23';
const counted = { stage: 'COUNTED', asOf } as const;

function cell(countyId: string, targetGroupId: string, people: bigint): EligiblePeople {
  return { provinceId: 'IR-03', countyId, targetGroupId, people };
}

function item(needItemId: string, countyId: string, targetGroupId: string, row: Partial<TriangleItem>): TriangleItem {
  return {
    needItemId,
    needId: `need-${needItemId}`,
    programId: 'wheelchairs',
    provinceId: 'IR-03',
    countyId,
    targetGroupId,
    required: 10n,
    unitPrice: 10n,
    committed: 0n,
    delivered: 0n,
    verified: 0n,
    ...row,
  };
}

describe('the worked example of the rule', () => {
  const people = [cell('maragheh', 'PWD', 100n), cell('sarab', 'PWD', 100n)];
  const items = [
    item('a', 'maragheh', 'PWD', { required: 20n, committed: 4n, delivered: 2n, verified: 3n }),
    item('b', 'sarab', 'PWD', {}),
  ];

  test('adequacy, completeness and justice open to their numbers', () => {
    const triangle = triangleOf(people, items, counted);
    expect(triangle.adequacy).toEqual({ numerator: 90n, denominator: 300n, value: 0.3 });
    expect(triangle.completeness).toEqual({ numerator: 100n, denominator: 200n, value: 0.5 });
    expect(triangle.mean.value).toBe(0.225);
    expect(triangle.justice.value).toBe(0.5);
    expect(triangle.lowest?.countyId).toBe('sarab');
    expect(triangle.cells.map((row) => row.countyId)).toEqual(['sarab', 'maragheh']);
  });

  test('each stage counts only what has come that far', () => {
    const values = triangleStages.map((stage) => triangleOf(people, items, { stage, asOf }).adequacy.numerator);
    expect(values).toEqual([90n, 50n, 30n]);
  });
});

test('a hand-computed table of four cells, one of them silent, one without registered people', () => {
  const people = [
    cell('tabriz', 'OLD', 1000n),
    cell('tabriz', 'WHH', 300n),
    cell('ahar', 'OLD', 200n),
    cell('ahar', 'WHH', 500n),
  ];
  const items = [
    item('1', 'tabriz', 'OLD', { required: 100n, unitPrice: 30n, committed: 50n }), // 1500 of 3000
    item('2', 'tabriz', 'OLD', { required: 10n, unitPrice: 100n, verified: 10n }), // 1000 of 1000
    item('3', 'tabriz', 'WHH', { required: 5n, unitPrice: 400n, delivered: 1n }), // 400 of 2000
    item('4', 'ahar', 'OLD', { required: 8n, unitPrice: 50n, committed: 2n }), // 100 of 400
    item('5', 'jolfa', 'EMG', { required: 1n, unitPrice: 600n, committed: 1n }), // 600 of 600, nobody registered
  ];
  const triangle = triangleOf(people, items, counted);
  expect(triangle.adequacy).toEqual(ratioOf(3600n, 7000n));
  expect(triangle.cells.find((row) => row.countyId === 'tabriz' && row.targetGroupId === 'OLD')).toMatchObject({
    needs: 2,
    items: 2,
    adequacy: ratioOf(2500n, 4000n),
  });
  // tabriz OLD 2500/4000 and ahar OLD 100/400 = the threshold itself are reached; tabriz WHH at 0.2 is not.
  expect(triangle.completeness).toEqual(ratioOf(1200n, 2000n));
  expect(triangle.silent.map((row) => `${row.countyId} ${row.targetGroupId}`)).toEqual(['ahar WHH']);
  // mean = (1000*0.625 + 300*0.2 + 200*0.25 + 500*0) / 2000
  expect(triangle.mean.value).toBe(0.3675);
  // sum over pairs of w*w*|difference| = 312500 + 30000 + 25000 + 127500 + 75000 + 3000 = 573000
  expect(triangle.justice.value).toBeCloseTo(1 - 573000 / (2000 * 735), 11);
  expect(triangle.lowest).toMatchObject({ countyId: 'ahar', targetGroupId: 'WHH', silent: true });
  expect(triangle.lowestWithNeed).toMatchObject({ countyId: 'tabriz', targetGroupId: 'WHH' });
});

test('the threshold of completeness can be set by the council', () => {
  const people = [cell('tabriz', 'OLD', 10n)];
  const items = [item('1', 'tabriz', 'OLD', { committed: 5n })];
  const at = (n: bigint, d: bigint) => triangleOf(people, items, { ...counted, threshold: ratioOf(n, d) }).completeness;
  expect(at(1n, 2n).value).toBe(1);
  expect(at(51n, 100n).value).toBe(0);
});

test('with nothing given to anybody justice is unknown, not perfect', () => {
  const triangle = triangleOf([cell('tabriz', 'OLD', 10n)], [item('1', 'tabriz', 'OLD', {})], counted);
  expect(triangle.justice.value).toBeNull();
  expect(triangle.adequacy.value).toBe(0);
});

test('without needs and people every axis is unknown', () => {
  const triangle = triangleOf([], [], counted);
  expect([triangle.adequacy.value, triangle.completeness.value, triangle.justice.value]).toEqual([null, null, null]);
  expect(triangle.lowest).toBeNull();
});

test('an item without a price is named, not hidden', () => {
  const items = [item('job', 'tabriz', 'EMP', { unitPrice: 0n, committed: 10n })];
  const triangle = triangleOf([cell('tabriz', 'EMP', 10n)], items, counted);
  expect(triangle.unpriced).toEqual(['job']);
  expect(triangle.silent).toEqual([]);
});

/** Iraq 2016 in OCHA's Financial Tracking Service: some sectors funded over 100 %, others nearly empty, the total "88 %". */
test('FTS Iraq 2016: over-funding one sector never raises adequacy', () => {
  const people = [cell('erbil', 'FOOD', 900n), cell('erbil', 'CAMP', 400n), cell('erbil', 'SHELTER', 700n)];
  const funded = (food: bigint) => [
    item('food', 'erbil', 'FOOD', { required: 100n, unitPrice: 2n, committed: food }),
    item('camp', 'erbil', 'CAMP', { required: 50n, unitPrice: 2n, committed: 10n }),
    item('shelter', 'erbil', 'SHELTER', { required: 150n, unitPrice: 2n, committed: 30n }),
  ];
  const full = triangleOf(people, funded(100n), counted);
  const over = triangleOf(people, funded(224n), counted);
  expect(over).toEqual(full);
  expect(full.adequacy.value).toBeCloseTo(140 / 300, 11);
  expect(full.completeness).toEqual(ratioOf(900n, 2000n));
});

const counties = ['a', 'b', 'c', 'd'];
const groups = ['OLD', 'PWD', 'WHH'];
const peopleArbitrary = fc.uniqueArray(
  fc.record({
    provinceId: fc.constant('IR-03'),
    countyId: fc.constantFrom(...counties),
    targetGroupId: fc.constantFrom(...groups),
    people: fc.bigInt(0n, 5000n),
  }),
  { selector: (row) => `${row.countyId} ${row.targetGroupId}`, maxLength: 12 },
);
const itemArbitrary: fc.Arbitrary<TriangleItem> = fc.record({
  needItemId: fc.uuid(),
  needId: fc.constantFrom('x', 'y', 'z'),
  programId: fc.constant('p'),
  provinceId: fc.constant('IR-03'),
  countyId: fc.constantFrom(...counties),
  targetGroupId: fc.constantFrom(...groups),
  required: fc.bigInt(1n, 1000n),
  unitPrice: fc.bigInt(1n, 1_000_000_000n),
  committed: fc.bigInt(0n, 800n),
  delivered: fc.bigInt(0n, 400n),
  verified: fc.bigInt(0n, 400n),
});
const itemsArbitrary = fc.array(itemArbitrary, { maxLength: 25 });

describe('on any data', () => {
  test('justice equals one minus a Gini summed over every pair of cells', () => {
    fc.assert(
      fc.property(peopleArbitrary, itemsArbitrary, (people, items) => {
        const triangle = triangleOf(people, items, counted);
        const cells = triangle.cells.filter((row) => row.people > 0n);
        const w = cells.map((row) => Number(row.people));
        const a = cells.map((row) => row.adequacy.value ?? 0);
        let differences = 0;
        for (const i of cells.keys()) {
          for (const j of cells.keys()) differences += (w[i] ?? 0) * (w[j] ?? 0) * Math.abs((a[i] ?? 0) - (a[j] ?? 0));
        }
        const total = w.reduce((sum, weight) => sum + weight, 0);
        const mean = w.reduce((sum, weight, i) => sum + weight * (a[i] ?? 0), 0) / total;
        if (total === 0 || mean === 0) expect(triangle.justice.value).toBeNull();
        else expect(triangle.justice.value).toBeCloseTo(1 - differences / (2 * total * total * mean), 8);
      }),
    );
  });

  test('each axis is unknown or within 0..1, and the cells add up to the whole', () => {
    fc.assert(
      fc.property(peopleArbitrary, itemsArbitrary, (people, items) => {
        const triangle = triangleOf(people, items, counted);
        for (const axis of [triangle.adequacy, triangle.completeness, triangle.justice, triangle.mean]) {
          if (axis.value === null) continue;
          expect(axis.value).toBeGreaterThanOrEqual(0);
          expect(axis.value).toBeLessThanOrEqual(1);
        }
        const required = items.reduce((sum, row) => sum + row.required * row.unitPrice, 0n);
        expect(triangle.adequacy.denominator).toBe(required);
        expect(triangle.cells.reduce((sum, row) => sum + row.items, 0)).toBe(items.length);
      }),
    );
  });

  test('more help never lowers adequacy, completeness, the mean or the lowest cell', () => {
    fc.assert(
      fc.property(
        peopleArbitrary,
        fc.array(itemArbitrary, { minLength: 1, maxLength: 25 }),
        fc.nat(),
        fc.bigInt(1n, 500n),
        (people, items, pick, more) => {
          const before = triangleOf(people, items, counted);
          const helped = items.map((row, index) =>
            index === pick % items.length ? { ...row, committed: row.committed + more } : row,
          );
          const after = triangleOf(people, helped, counted);
          expect(after.adequacy.numerator).toBeGreaterThanOrEqual(before.adequacy.numerator);
          expect(after.completeness.numerator).toBeGreaterThanOrEqual(before.completeness.numerator);
          expect(after.mean.numerator).toBeGreaterThanOrEqual(before.mean.numerator);
          expect(after.lowest?.adequacy.value ?? 0).toBeGreaterThanOrEqual(before.lowest?.adequacy.value ?? 0);
        },
      ),
    );
  });

  test('giving a full item more changes nothing at all', () => {
    fc.assert(
      fc.property(peopleArbitrary, itemArbitrary, itemsArbitrary, fc.bigInt(1n, 9999n), (people, one, rest, more) => {
        const full = { ...one, committed: one.required };
        const over = { ...full, committed: full.committed + more };
        expect(triangleOf(people, [over, ...rest], counted)).toEqual(triangleOf(people, [full, ...rest], counted));
      }),
    );
  });

  test('renaming places and reordering rows changes no figure', () => {
    const renamed = <T extends { countyId: string; targetGroupId: string }>(rows: readonly T[]): T[] =>
      rows.toReversed().map((row) => ({
        ...row,
        countyId: `z-${4 - counties.indexOf(row.countyId)}`,
        targetGroupId: `y-${3 - groups.indexOf(row.targetGroupId)}`,
      }));
    const figures = (people: readonly EligiblePeople[], items: readonly TriangleItem[]) => {
      const { adequacy, completeness, justice, mean, lowest } = triangleOf(people, items, counted);
      return { adequacy, completeness, justice, mean, lowest: lowest?.adequacy.value, people: lowest?.people };
    };
    fc.assert(
      fc.property(peopleArbitrary, itemsArbitrary, (people, items) => {
        expect(figures(renamed(people), renamed(items))).toEqual(figures(people, items));
      }),
    );
  });

  test('counting at a later stage never counts more', () => {
    fc.assert(
      fc.property(itemArbitrary, (row) => {
        const [all, arrived, checked] = triangleStages.map((stage) => quantityAt(stage, row));
        expect((all ?? 0n) >= (arrived ?? 0n) && (arrived ?? 0n) >= (checked ?? 0n)).toBe(true);
      }),
    );
  });
});
