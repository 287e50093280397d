import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cohort,
  type CountedValue,
  concentrationByProgram,
  graduationMeasures,
  isAboveMaintenance,
  isExempt,
  type PublishedNeed,
  repeatRate,
  valueMeasures,
} from './empowerment.ts';
import { NEED_INTENTS, type NeedIntent } from './need.ts';
import { ratioOf } from './ratio.ts';

const value = (intent: NeedIntent, amount: bigint, row: Partial<CountedValue> = {}): CountedValue => ({
  programId: 'women',
  intent,
  severelyDisabled: false,
  providerId: 'a',
  fromCooperative: false,
  value: amount,
  ...row,
});

describe('value', () => {
  test('the worked example: parcels, courses and looms', () => {
    const measures = valueMeasures([
      value('RELIEF', 600n),
      value('CAPABILITY', 300n),
      value('LIVELIHOOD', 100n, { fromCooperative: true }),
    ]);
    expect(measures.aboveMaintenance).toEqual(ratioOf(400n, 1000n));
    expect(measures.fromCooperatives).toEqual(ratioOf(100n, 1000n));
  });

  test('the ladder: only the three upper rungs are above maintenance', () => {
    expect(NEED_INTENTS.filter(isAboveMaintenance)).toEqual(['CAPABILITY', 'LIVELIHOOD', 'STRUCTURAL']);
  });

  test('relief to severely disabled people is never a failure', () => {
    const rows = [value('CAPABILITY', 50n), value('RELIEF', 50n)];
    const more = valueMeasures([...rows, value('RELIEF', 900n, { severelyDisabled: true })]);
    expect(more.aboveMaintenance).toEqual(valueMeasures(rows).aboveMaintenance);
    expect(more.exemptValue).toBe(900n);
    expect(isExempt('RELIEF', false)).toBe(false);
    expect(isExempt('CAPABILITY', true)).toBe(false);
  });

  test('nothing counted is unknown, not zero', () => {
    expect(valueMeasures([]).aboveMaintenance.value).toBeNull();
  });
});

describe('concentration', () => {
  test('the worked example: 500, 250 and 250', () => {
    const rows = [
      value('RELIEF', 200n),
      value('RELIEF', 300n),
      value('RELIEF', 250n, { providerId: 'b' }),
      value('RELIEF', 250n, { providerId: 'c' }),
    ];
    expect(concentrationByProgram(rows).get('women')).toMatchObject({
      index: { value: 0.375 },
      providers: 3,
      largestProviderId: 'a',
      largestShare: { value: 0.5 },
    });
  });

  test('a single provider is 1, n equal ones are 1/n, and programs are apart', () => {
    const rows = [
      value('RELIEF', 7n, { programId: 'alone' }),
      ...['a', 'b', 'c', 'd'].map((providerId) => value('RELIEF', 9n, { providerId })),
    ];
    const byProgram = concentrationByProgram(rows);
    expect([...byProgram.keys()]).toEqual(['alone', 'women']);
    expect(byProgram.get('alone')?.index.value).toBe(1);
    expect(byProgram.get('women')?.index.value).toBe(0.25);
  });

  test('it lies between 1/n and 1 for any values', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 10n ** 15n), { minLength: 1, maxLength: 12 }), (values) => {
        const rows = values.map((amount, i) => value('RELIEF', amount, { providerId: `p${i}` }));
        const index = concentrationByProgram(rows).get('women')?.index.value ?? -1;
        expect(index).toBeGreaterThanOrEqual(1 / values.length - 1e-11);
        expect(index).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('graduation and relapse', () => {
  const cohort = (row: Partial<Cohort>): Cohort => ({
    programId: 'women',
    intent: 'LIVELIHOOD',
    severelyDisabled: false,
    entered: 40n,
    graduated: 30n,
    graduatedOn: '2025-08-31',
    followUps: [
      { afterMonths: 6, asked: 28n, back: 2n },
      { afterMonths: 12, asked: 20n, back: 4n },
    ],
    ...row,
  });

  test('rates open to people, and say how many of those due were asked', () => {
    const { graduation, relapse } = graduationMeasures(
      [cohort({}), cohort({ graduated: 10n, followUps: [] })],
      '2026-11-23',
    );
    expect(graduation).toEqual(ratioOf(40n, 80n));
    expect(relapse).toEqual([
      { afterMonths: 6, rate: ratioOf(2n, 28n), asked: ratioOf(28n, 40n) },
      { afterMonths: 12, rate: ratioOf(4n, 20n), asked: ratioOf(20n, 40n) },
      { afterMonths: 24, rate: ratioOf(0n, 0n), asked: ratioOf(0n, 0n) },
    ]);
  });

  test('a follow-up is due on its very day, and counts for nothing before', () => {
    const at = (asOf: string) => graduationMeasures([cohort({})], asOf).relapse[0]?.rate;
    expect(at('2026-02-27')).toEqual(ratioOf(0n, 0n));
    expect(at('2026-02-28')).toEqual(ratioOf(2n, 28n));
  });

  test('an exempt cohort is in neither number', () => {
    const exempt = cohort({ intent: 'RELIEF', severelyDisabled: true, graduated: 0n });
    expect(graduationMeasures([cohort({}), exempt], '2026-11-23').graduation).toEqual(ratioOf(30n, 40n));
  });
});

describe('repeated needs', () => {
  const need = (needItemId: string, publishedOn: string, row: Partial<PublishedNeed> = {}): PublishedNeed => ({
    needItemId,
    programId: 'women',
    countyId: 'IR-03-ahar',
    targetGroupId: 'WHH',
    commodityId: 'food-parcel',
    intent: 'RELIEF',
    severelyDisabled: false,
    publishedOn,
    ...row,
  });

  test('the same again within 24 months is a repeat; later, elsewhere or for other goods is not', () => {
    const needs = [
      need('first', '2022-01-10'),
      need('again', '2023-06-01'),
      need('last-day', '2025-06-01'),
      need('too-late', '2027-06-02'),
      need('elsewhere', '2023-06-01', { countyId: 'IR-03-sarab' }),
      need('other', '2023-06-01', { commodityId: 'loom' }),
    ];
    expect(repeatRate(needs)).toEqual({ rate: ratioOf(2n, 6n), repeats: ['again', 'last-day'] });
  });

  test('two items of one day are one request; relief to severely disabled people is never a repeat', () => {
    const severelyDisabled = true;
    const needs = [
      need('a', '2025-01-01'),
      need('b', '2025-01-01'),
      need('c', '2025-02-01', { severelyDisabled }),
      need('d', '2025-03-01', { severelyDisabled }),
    ];
    expect(repeatRate(needs)).toEqual({ rate: ratioOf(0n, 2n), repeats: [] });
  });
});
