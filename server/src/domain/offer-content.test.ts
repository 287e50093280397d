import { describe, expect, test } from 'vitest';
import { earmarkingOf, type Known, type OfferInput, type OfferItemInput, offerContent } from './offer-content.ts';
import { InvalidInput, SensitiveText } from './refusals.ts';

const TODAY = '2026-11-23';
const among =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id);
const known: Known = {
  commodityId: among('diapers'),
  provinceIds: among('IR-03'),
  countyIds: among('IR-03-maragheh'),
  targetGroupIds: among('OLD'),
  domainIds: among('AGEING'),
  programIds: among('home-care'),
};
const item = (changes: Partial<OfferItemInput> = {}): OfferItemInput => ({
  commodityId: 'diapers',
  capacity: 500n,
  ...changes,
});
const offer = (changes: Partial<OfferInput> = {}): OfferInput => ({
  title: { fa: 'پوشینه برای سالمندان' },
  windowStart: '2026-11-23',
  windowEnd: '2027-02-20',
  items: [item()],
  ...changes,
});
const write = (changes: Partial<OfferInput> = {}) => offerContent(offer(changes), TODAY, known);
const faults = (changes: Partial<OfferInput>) => {
  const answer = write(changes);
  return answer instanceof InvalidInput ? answer.fields.map(({ path, code }) => `${path} ${code}`) : answer;
};
const faultsOfItem = (changes: Partial<OfferItemInput>) => faults({ items: [item(changes)] });

describe('what a provider writes in an offer', () => {
  test('an item without words about limits is for everybody, one unit at least, and not earmarked', () => {
    expect(write({ note: '  تحویل در انبار  ' })).toEqual({
      title: { fa: 'پوشینه برای سالمندان', azb: null, en: null },
      note: 'تحویل در انبار',
      windowStart: '2026-11-23',
      windowEnd: '2027-02-20',
      items: [
        {
          commodityId: 'diapers',
          capacity: 500n,
          minimumPerNeed: 1n,
          maximumPerNeed: null,
          provinceIds: [],
          countyIds: [],
          targetGroupIds: [],
          domainIds: [],
          programIds: [],
          earmarking: 1,
        },
      ],
    });
  });

  test('every fault is told at once with its path', () => {
    const items = [item({ capacity: 0n }), item({ commodityId: 'gold', capacity: -4n, minimumPerNeed: 0n })];
    expect(faults({ title: { fa: 'کم' }, windowStart: '2026-10-02', windowEnd: '2026-10-01', items })).toEqual([
      'title.fa TOO_SHORT',
      'windowEnd BEFORE_START',
      'windowEnd IN_THE_PAST',
      'items.0.capacity ZERO',
      'items.0.minimumPerNeed OUT_OF_RANGE',
      'items.1.commodityId UNKNOWN',
      'items.1.capacity BELOW_ZERO',
      'items.1.minimumPerNeed OUT_OF_RANGE',
    ]);
  });

  test('its last day may be today and not yesterday', () => {
    expect(faults({ windowStart: '2026-11-01', windowEnd: TODAY })).not.toBeInstanceOf(Array);
    expect(faults({ windowStart: '2026-11-01', windowEnd: '2026-11-22' })).toEqual(['windowEnd IN_THE_PAST']);
  });

  test('it has 1 to 50 items', () => {
    expect(faults({ items: [] })).toEqual(['items REQUIRED']);
    expect(faults({ items: Array.from({ length: 51 }, () => item()) })).toEqual(['items TOO_MANY']);
    expect(faults({ items: Array.from({ length: 50 }, () => item()) })).not.toBeInstanceOf(Array);
  });

  test('a minimum stays within the capacity, a maximum is not below the minimum', () => {
    expect(faultsOfItem({ minimumPerNeed: 501n })).toEqual(['items.0.minimumPerNeed OUT_OF_RANGE']);
    expect(faultsOfItem({ minimumPerNeed: 500n, maximumPerNeed: 500n })).not.toBeInstanceOf(Array);
    expect(faultsOfItem({ minimumPerNeed: 20n, maximumPerNeed: 19n })).toEqual(['items.0.maximumPerNeed TOO_SMALL']);
    expect(faultsOfItem({ maximumPerNeed: 0n })).toEqual(['items.0.maximumPerNeed TOO_SMALL']);
  });

  test('a limit names things that exist, each once', () => {
    expect(faultsOfItem({ targetGroupIds: ['OLD', 'ELVES'] })).toEqual(['items.0.targetGroupIds UNKNOWN']);
    const answer = write({ items: [item({ countyIds: ['IR-03-maragheh', 'IR-03-maragheh'] })] });
    expect(answer).toMatchObject({ items: [{ countyIds: ['IR-03-maragheh'], earmarking: 2 }] });
  });

  test('an earmarking that was given stands, from 1 to 4', () => {
    expect(write({ items: [item({ earmarking: 3 })] })).toMatchObject({ items: [{ earmarking: 3 }] });
    expect(faultsOfItem({ earmarking: 5 })).toEqual(['items.0.earmarking OUT_OF_RANGE']);
    expect(faultsOfItem({ earmarking: 0 })).toEqual(['items.0.earmarking OUT_OF_RANGE']);
  });

  test('a phone number in the note is refused with its place, once the fields are right', () => {
    const answer = write({ note: 'تماس: 09141234567' });
    expect(answer).toBeInstanceOf(SensitiveText);
    expect(answer).toMatchObject({ spans: [{ path: 'note', kind: 'MOBILE' }] });
  });
});

test('how tied an item is follows from its limits: places are one limit, programs tie most', () => {
  const none = { provinceIds: [], countyIds: [], targetGroupIds: [], domainIds: [], programIds: [] };
  expect(earmarkingOf(none)).toBe(1);
  expect(earmarkingOf({ ...none, provinceIds: ['IR-03'], countyIds: ['IR-23-rey'] })).toBe(2);
  expect(earmarkingOf({ ...none, countyIds: ['IR-03-maragheh'], targetGroupIds: ['OLD'] })).toBe(3);
  expect(earmarkingOf({ ...none, targetGroupIds: ['OLD'], domainIds: ['AGEING'], provinceIds: ['IR-03'] })).toBe(3);
  expect(earmarkingOf({ ...none, programIds: ['home-care'] })).toBe(4);
});
