import { describe, expect, test } from 'vitest';
import { ratioOf } from './ratio.ts';
import { type EligiblePeople, type TriangleItem, triangleOf } from './triangle.ts';
import { type ProgramReach, trianglesBy, trianglesByProgram } from './triangle-groups.ts';

const options = { stage: 'COUNTED', asOf: '2026-11-23' } as const;
const people: EligiblePeople[] = [
  { provinceId: 'IR-03', countyId: 'tabriz', targetGroupId: 'PWD', people: 300n },
  { provinceId: 'IR-03', countyId: 'ahar', targetGroupId: 'PWD', people: 100n },
  { provinceId: 'IR-03', countyId: 'ahar', targetGroupId: 'OLD', people: 50n },
  { provinceId: 'IR-24', countyId: 'ardabil', targetGroupId: 'PWD', people: 200n },
];
const item = (needItemId: string, programId: string, place: EligiblePeople, committed: bigint): TriangleItem => ({
  needItemId,
  needId: `need-${needItemId}`,
  programId,
  provinceId: place.provinceId,
  countyId: place.countyId,
  targetGroupId: place.targetGroupId,
  required: 10n,
  unitPrice: 5n,
  committed,
  delivered: 0n,
  verified: 0n,
});
const [tabriz, ahar, aharOld, ardabil] = people as [EligiblePeople, EligiblePeople, EligiblePeople, EligiblePeople];
const items = [
  item('1', 'tabriz-chairs', tabriz, 10n),
  item('2', 'chairs', ahar, 1n),
  item('3', 'age-friendly', aharOld, 5n),
  item('4', 'ardabil-chairs', ardabil, 4n),
];

describe('the triangle by a dimension', () => {
  test('by province: each equals the triangle over its own rows', () => {
    const map = trianglesBy('PROVINCE', people, items, options);
    expect([...map.keys()]).toEqual(['IR-03', 'IR-24']);
    expect(map.get('IR-03')).toEqual(triangleOf(people.slice(0, 3), items.slice(0, 3), options));
    expect(map.get('IR-24')?.adequacy).toEqual(ratioOf(20n, 50n));
  });

  test('by county and by target group', () => {
    const county = trianglesBy('COUNTY', people, items, options);
    expect(county.get('ahar')?.completeness).toEqual(ratioOf(50n, 150n));
    const group = trianglesBy('TARGET_GROUP', people, items, options);
    expect(group.get('PWD')?.completeness).toEqual(ratioOf(500n, 600n));
  });

  test('a county with people and no need still has a triangle', () => {
    const map = trianglesBy('COUNTY', people, [], options);
    expect(map.get('tabriz')?.silent).toHaveLength(1);
  });
});

describe('the triangle by program', () => {
  const programs: ProgramReach[] = [
    { programId: 'mission', parentId: null, provinceId: null, countyId: null, targetGroupIds: [] },
    { programId: 'chairs', parentId: 'mission', provinceId: 'IR-03', countyId: null, targetGroupIds: ['PWD'] },
    {
      programId: 'tabriz-chairs',
      parentId: 'chairs',
      provinceId: 'IR-03',
      countyId: 'tabriz',
      targetGroupIds: ['PWD'],
    },
    { programId: 'age-friendly', parentId: 'mission', provinceId: 'IR-03', countyId: null, targetGroupIds: ['OLD'] },
  ];
  const map = trianglesByProgram(programs, people, items, options);

  test('a plan answers for the programs below it', () => {
    expect(map.get('chairs')?.adequacy).toEqual(ratioOf(55n, 100n));
    expect(map.get('chairs')?.completeness).toEqual(ratioOf(300n, 400n));
    expect(map.get('tabriz-chairs')?.adequacy).toEqual(ratioOf(50n, 50n));
  });

  test('a program is measured on its own needs, also where others serve the cell', () => {
    expect(map.get('age-friendly')?.adequacy).toEqual(ratioOf(25n, 50n));
    expect(map.get('mission')?.adequacy).toEqual(ratioOf(80n, 150n));
    expect(map.get('mission')?.silent.map((cell) => cell.countyId)).toEqual(['ardabil']);
  });

  test('a program outside the list carries no one else', () => {
    expect(map.has('ardabil-chairs')).toBe(false);
  });

  test('a tree that bites its own tail still ends', () => {
    const ring: ProgramReach[] = [
      { programId: 'x', parentId: 'y', provinceId: null, countyId: null, targetGroupIds: [] },
      { programId: 'y', parentId: 'x', provinceId: null, countyId: null, targetGroupIds: [] },
    ];
    const ringed = trianglesByProgram(ring, people, [item('9', 'x', tabriz, 10n)], options);
    expect(ringed.get('y')?.adequacy).toEqual(ratioOf(50n, 50n));
  });
});
