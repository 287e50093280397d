import { describe, expect, it } from 'vitest';
import { CATALOGUE, UNITS } from './catalogue.ts';
import { DOMAINS } from './domains.ts';
import { ELIGIBLE_PEOPLE, HOME_TOTALS } from './eligible-people.ts';
import { COUNTIES, PROVINCES } from './places.ts';
import { SDG_TARGETS } from './sdg.ts';
import { HOME_PROVINCE } from './shape.ts';
import { TARGET_GROUPS } from './target-groups.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const unique = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

describe('places', () => {
  it('are 31 provinces whose people add up to the census of 1395', () => {
    expect(PROVINCES).toHaveLength(31);
    expect(sum(PROVINCES.map((province) => province.population))).toBe(79_926_270);
  });

  it('have codes, public codes and tiles that no two provinces share', () => {
    expect(unique(PROVINCES.map((province) => province.code))).toBe(true);
    expect(unique(PROVINCES.map((province) => province.publicCode))).toBe(true);
    expect(unique(PROVINCES.map(({ tile }) => `${tile.column},${tile.row}`))).toBe(true);
    expect(PROVINCES.every((province) => /^[A-Z]{2}$/.test(province.publicCode))).toBe(true);
    expect(PROVINCES.find((province) => province.code === HOME_PROVINCE)?.publicCode).toBe('AS');
  });

  it('hold the 21 counties of East Azerbaijan with the census total of the province', () => {
    const home = COUNTIES.filter((county) => county.provinceCode === HOME_PROVINCE);
    expect(home).toHaveLength(21);
    expect(sum(home.map((county) => county.population ?? 0))).toBe(3_909_652);
    expect(unique(home.map(({ tile }) => `${tile?.column},${tile?.row}`))).toBe(true);
    expect(home.every((county) => county.names.azb !== undefined)).toBe(true);
  });

  it('give every province at least three counties and exactly one capital', () => {
    expect(unique(COUNTIES.map((county) => county.code))).toBe(true);
    expect(COUNTIES.every((county) => /^IR-\d{2}-[a-z-]+$/.test(county.code))).toBe(true);
    for (const province of PROVINCES) {
      const counties = COUNTIES.filter((county) => county.provinceCode === province.code);
      expect(counties.length, province.names.en).toBeGreaterThanOrEqual(3);
      expect(counties.filter((county) => county.capital)).toHaveLength(1);
    }
  });

  it('know neighbours in both directions, and never a county of more than two tiles away', () => {
    const byCode = new Map(COUNTIES.map((county) => [county.code, county]));
    for (const county of COUNTIES.filter(({ provinceCode }) => provinceCode === HOME_PROVINCE)) {
      expect(county.neighbours.length, county.names.en).toBeGreaterThan(0);
      for (const code of county.neighbours) {
        const other = byCode.get(code);
        expect(other?.neighbours, `${county.code} and ${code}`).toContain(county.code);
        expect(Math.abs((other?.tile?.column ?? 99) - (county.tile?.column ?? 0))).toBeLessThanOrEqual(2);
        expect(Math.abs((other?.tile?.row ?? 99) - (county.tile?.row ?? 0))).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe('groups, domains and goals', () => {
  it('are 17 target groups with short labels', () => {
    expect(TARGET_GROUPS).toHaveLength(17);
    expect(unique(TARGET_GROUPS.map((group) => group.code))).toBe(true);
    expect(TARGET_GROUPS.every((group) => group.short.fa.length <= 18)).toBe(true);
  });

  it('have unique codes', () => {
    expect(unique(DOMAINS.map((domain) => domain.code))).toBe(true);
    expect(unique(SDG_TARGETS.map((target) => target.code))).toBe(true);
  });
});

describe('catalogue', () => {
  const codes = new Set(CATALOGUE.map((commodity) => commodity.code));

  it('has at least forty commodities of all eight kinds, each once', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(40);
    expect(codes.size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map((commodity) => commodity.kind)).size).toBe(8);
    expect(unique(CATALOGUE.map((commodity) => commodity.names.fa))).toBe(true);
  });

  it('marks every price as a sample, oldest first, and shows that prices rise', () => {
    for (const commodity of CATALOGUE.filter(({ kind }) => kind !== 'CASH')) {
      expect(commodity.prices.length).toBeGreaterThan(0);
      const days = commodity.prices.map((price) => price.asOf);
      expect(days).toEqual([...days].sort());
      expect(commodity.prices.every((price) => price.source.startsWith('نمونه:') && price.rial > 0n)).toBe(true);
    }
    expect(CATALOGUE.filter((commodity) => commodity.prices.length >= 2).length).toBeGreaterThan(20);
  });

  it('points only at goals and substitutes that exist, the same kind of thing, and known units', () => {
    const goals = new Set(SDG_TARGETS.map((target) => target.code));
    const kinds = new Map(CATALOGUE.map((commodity) => [commodity.code, commodity.kind]));
    for (const commodity of CATALOGUE) {
      expect(commodity.sdgTargets.filter((target) => !goals.has(target))).toEqual([]);
      expect(commodity.substitutes.map((code) => kinds.get(code)).filter((kind) => kind !== commodity.kind)).toEqual(
        [],
      );
      expect(UNITS).toHaveProperty(commodity.unit);
      expect(commodity.minimumLot).toBeGreaterThan(0n);
    }
  });

  it('has a goal list without a goal nobody uses', () => {
    const used = new Set(CATALOGUE.flatMap((commodity) => commodity.sdgTargets));
    expect(SDG_TARGETS.filter((target) => !used.has(target.code)).map((target) => target.code)).toEqual([]);
  });
});

describe('eligible people', () => {
  it('cover each cell once and add up to the total of each group in East Azerbaijan', () => {
    expect(ELIGIBLE_PEOPLE).toHaveLength(COUNTIES.length * TARGET_GROUPS.length);
    expect(unique(ELIGIBLE_PEOPLE.map((cell) => `${cell.countyCode}/${cell.groupCode}`))).toBe(true);
    for (const group of TARGET_GROUPS) {
      const home = ELIGIBLE_PEOPLE.filter(
        (cell) => cell.provinceCode === HOME_PROVINCE && cell.groupCode === group.code,
      );
      expect(sum(home.map((cell) => cell.people)), group.code).toBe(HOME_TOTALS[group.code]);
    }
    expect(HOME_TOTALS).toMatchObject({ WHH: 29_576, OLD: 534_000, STP: 5_000 });
  });

  it('never exceed the people who live there', () => {
    for (const county of COUNTIES.filter(({ population }) => population !== null)) {
      const cells = ELIGIBLE_PEOPLE.filter((cell) => cell.countyCode === county.code);
      expect(Math.max(...cells.map((cell) => cell.people))).toBeLessThan((county.population ?? 0) / 4);
    }
  });
});
