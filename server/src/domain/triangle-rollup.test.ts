import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EligiblePeople, type TriangleItem, triangleOf, triangleStages } from './triangle.ts';
import { itemOfSum, publicDenominators, sumsOf, withCounts } from './triangle-rollup.ts';

const places = ['tabriz', 'ahar', 'maragheh'];
const groups = ['PWD', 'OLD'];

const anyItem: fc.Arbitrary<TriangleItem> = fc
  .record({
    id: fc.nat(1_000_000),
    need: fc.nat(5),
    program: fc.nat(2),
    countyId: fc.constantFrom(...places),
    targetGroupId: fc.constantFrom(...groups),
    required: fc.bigInt(1n, 40n),
    unitPrice: fc.bigInt(0n, 900n),
    committed: fc.bigInt(0n, 30n),
    delivered: fc.bigInt(0n, 30n),
    verified: fc.bigInt(0n, 30n),
  })
  .map(({ id, need, program, ...row }) => ({
    ...row,
    needItemId: `${id}`,
    // a need lies in one cell and belongs to one program
    needId: `${need} ${program} ${row.countyId} ${row.targetGroupId}`,
    programId: `${program}`,
    provinceId: 'IR-03',
  }));

const anyPeople: fc.Arbitrary<EligiblePeople[]> = fc.uniqueArray(
  fc.record({
    provinceId: fc.constant('IR-03'),
    countyId: fc.constantFrom(...places),
    targetGroupId: fc.constantFrom(...groups),
    people: fc.bigInt(0n, 3_000n),
  }),
  { selector: (row) => `${row.countyId} ${row.targetGroupId}` },
);

test('the worked example: what one item has too much hides nothing of another', () => {
  const base = {
    needId: 'n',
    programId: 'p',
    provinceId: 'IR-03',
    countyId: 'tabriz',
    targetGroupId: 'PWD',
    unitPrice: 10n,
  };
  const none = { delivered: 0n, verified: 0n };
  const items = [
    { ...base, ...none, needItemId: 'a', required: 20n, committed: 9n },
    { ...base, ...none, needItemId: 'b', required: 5n, committed: 8n },
  ];
  expect(sumsOf(items)).toEqual([
    {
      programId: 'p',
      provinceId: 'IR-03',
      countyId: 'tabriz',
      targetGroupId: 'PWD',
      needs: 1,
      items: 2,
      required: 250n,
      counted: 140n,
      delivered: 0n,
      verified: 0n,
    },
  ]);
});

test('from sums the triangle is the one from items, in every stage and every number', () => {
  fc.assert(
    fc.property(
      anyPeople,
      fc.uniqueArray(anyItem, { selector: (item) => item.needItemId, maxLength: 25 }),
      (people, items) => {
        const sums = sumsOf(items);
        for (const stage of triangleStages) {
          const options = { stage, asOf: '2026-11-23' };
          const { unpriced: _, ...expected } = triangleOf(people, items, options);
          const { unpriced: __, ...found } = withCounts(triangleOf(people, sums.map(itemOfSum), options), sums);
          expect(found).toEqual(expected);
        }
      },
    ),
    { numRuns: 200, seed: 11 },
  );
});

describe('denominators for the public', () => {
  const cell = (people: bigint): EligiblePeople => ({
    provinceId: 'IR-03',
    countyId: 'ahar',
    targetGroupId: 'PWD',
    people,
  });
  test.each([
    [0n, 0n],
    [1n, 0n],
    [7n, 0n],
    [8n, 10n],
    [12n, 10n],
    [1_802n, 1_800n],
  ])('%s people count as %s', (people, shown) => {
    expect(publicDenominators([cell(people)])).toEqual([cell(shown)]);
  });
});
