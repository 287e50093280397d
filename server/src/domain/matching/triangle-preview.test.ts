import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioOf } from '../ratio.ts';
import type { TriangleItem } from '../triangle.ts';
import { allocate } from './allocate.ts';
import { aNeed, anOffer, rowsOf } from './market-rows.fixture.ts';
import type { NeedSide } from './pair.ts';
import { pairRules } from './pair-rules.ts';
import { defaultPolicy, type MatchingPolicy } from './policy.ts';
import { prepareMarket } from './prepare-market.ts';
import { writeRooms } from './steps.ts';
import { proposalsOf, trianglePreview, withProposals } from './triangle-preview.ts';

const asOf = '2026-11-23';
const itemOf = (need: NeedSide): TriangleItem => ({
  needItemId: need.needItemId,
  needId: `need-${need.needItemId}`,
  programId: need.programPath[0] ?? '',
  provinceId: need.provinceId,
  countyId: need.countyId,
  targetGroupId: need.targetGroupId,
  required: need.required,
  unitPrice: need.unitPrice,
  committed: need.required - need.open,
  delivered: 0n,
  verified: 0n,
});
const peopleOf = (needs: readonly NeedSide[]) =>
  [...Map.groupBy(needs, (need) => `${need.countyId} ${need.targetGroupId}`).values()].flatMap(([need]) =>
    need ? [{ provinceId: 'IR-03', countyId: need.countyId, targetGroupId: need.targetGroupId, people: 100n }] : [],
  );

test('before, after and greedy from proposals; what is proposed twice adds up', () => {
  const needs = [aNeed('n', { required: 20n, open: 11n, unitPrice: 10n })];
  const proposals = [
    { needItemId: 'n', quantity: 4n },
    { needItemId: 'n', quantity: 2n },
  ];
  const preview = trianglePreview(peopleOf(needs), needs.map(itemOf), { asOf }, { optimum: proposals, greedy: [] });
  expect(preview.before.adequacy).toEqual(ratioOf(90n, 200n));
  expect(preview.after.adequacy).toEqual(ratioOf(150n, 200n));
  expect(preview.greedy).toEqual(preview.before);
});

test('a proposal for an unknown item is a bug, not a silence', () => {
  expect(() => withProposals([], [{ needItemId: 'x', quantity: 1n }])).toThrow('not listed once: x');
});

test('a round spreads over counties as its fairness steps say, and greedy by score does not', () => {
  const needs = ['IR-03-tabriz', 'IR-03-ahar', 'IR-03-jolfa'].map((countyId) =>
    aNeed(countyId, { countyId, required: 10n, open: 10n }),
  );
  const prepared = prepareMarket(rowsOf([anOffer('o', { free: 10n })], needs));
  const result = allocate(prepared.market, defaultPolicy, pairRules);
  const optimum = result ? proposalsOf(prepared, result.allocations) : [];
  const greedy = [{ needItemId: 'IR-03-tabriz', quantity: 10n }];
  const preview = trianglePreview(peopleOf(needs), needs.map(itemOf), { asOf }, { optimum, greedy });
  expect(preview.after.completeness.value).toBe(1);
  expect(preview.greedy.completeness.value).toBeCloseTo(1 / 3, 11);
  expect(preview.after.justice.value ?? 0).toBeGreaterThan(preview.greedy.justice.value ?? 1);
});

/**
 * Inside one step every unit is worth the same wherever it goes, so the lowest cell's adequacy may move by less than a step (3 of 9
 * against 12 of 37); what cannot happen is that more supply leaves some cell in an earlier, hungrier step.
 */
test('more supply never leaves the hungriest county hungrier: the worth of its next unit does not rise', () => {
  const counties = ['IR-03-tabriz', 'IR-03-ahar', 'IR-03-jolfa'];
  const weights = { preference: 0, nearness: 0, urgency: 0, shortfall: 0, lotFit: 0, honour: 1000 };
  const level: MatchingPolicy = { ...defaultPolicy, weights };
  const nextUnit = (required: number, filled: number): number => {
    const rooms = new Float64Array(4);
    const next = (steps: MatchingPolicy['adequacySteps']) => {
      writeRooms(required, filled, steps, rooms, 0);
      return steps[rooms.findIndex((room) => room > 0)]?.value ?? 0;
    };
    return next(level.adequacySteps) + next(level.fairnessSteps);
  };
  const hungriest = (required: readonly bigint[], supply: readonly bigint[]): number => {
    const needs = counties.map((countyId, i) =>
      aNeed(countyId, { countyId, required: required[i] ?? 1n, open: required[i] ?? 1n }),
    );
    const prepared = prepareMarket(
      rowsOf(
        supply.map((free, i) => anOffer(`o${i}`, { free })),
        needs,
      ),
    );
    const result = allocate(prepared.market, level, pairRules);
    const items = withProposals(needs.map(itemOf), result ? proposalsOf(prepared, result.allocations) : []);
    const open = items.filter((item) => item.committed < item.required);
    return Math.max(-1000, ...open.map((item) => nextUnit(Number(item.required), Number(item.committed))));
  };
  fc.assert(
    fc.property(
      fc.array(fc.bigInt(1n, 40n), { minLength: 3, maxLength: 3 }),
      fc.array(fc.bigInt(1n, 30n), { minLength: 1, maxLength: 4 }),
      fc.bigInt(1n, 30n),
      (required, supply, more) => {
        expect(hungriest(required, [...supply, more])).toBeLessThanOrEqual(hungriest(required, supply));
      },
    ),
    { numRuns: 200 },
  );
});
