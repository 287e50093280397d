import { describe, expect, it } from 'vitest';
import { parseNationalLegalId } from '../../../server/src/domain/identifiers.ts';
import { skeleton } from '../../../server/src/domain/look-alike.ts';
import { passwordFault } from '../../../server/src/domain/password.ts';
import { CATALOGUE, UNITS } from './catalogue.ts';
import { DOMAINS } from './domains.ts';
import { ELIGIBLE_PEOPLE, HOME_TOTALS } from './eligible-people.ts';
import { HOLIDAYS } from './holidays.ts';
import { checkDigitOf, ORGANIZATIONS, PROVINCIAL_OFFICE } from './organizations.ts';
import { ACTORS, DEMO_ACCOUNTS, DEMO_PASSWORD, officerOf, PEOPLE, signatoryOf } from './people.ts';
import { COUNTIES, PROVINCES } from './places.ts';
import { PROGRAMS } from './programs.ts';
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

  it('names one of each unit in English: who shows an amount makes the plural', () => {
    expect(Object.values(UNITS).filter(({ en }) => en.endsWith('s'))).toEqual([]);
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

describe('organizations', () => {
  it('follow the published checksum of the national legal ID', () => {
    expect(checkDigitOf('1400589387')).toBe(5);
    expect(checkDigitOf('1010178064')).toBe(4);
    expect(checkDigitOf('1038028479')).toBe(0);
  });

  it('have a valid, unique, synthetic legal ID, and only volunteers have none', () => {
    const ids = ORGANIZATIONS.map((organization) => organization.legalId).filter((id) => id !== null);
    expect(unique(ids)).toBe(true);
    for (const id of ids) {
      expect(id).toMatch(/^999\d{8}$/);
      expect(Number(id.slice(10))).toBe(checkDigitOf(id.slice(0, 10)));
      expect(parseNationalLegalId(id)).toMatchObject({ ok: true });
    }
    const without = ORGANIZATIONS.filter((organization) => organization.legalId === null);
    expect(without.every((organization) => organization.kind === 'VOLUNTEER')).toBe(true);
  });

  it('are of every kind, each once, all marked as a sample in every language', () => {
    expect(new Set(ORGANIZATIONS.map((organization) => organization.kind)).size).toBe(8);
    expect(unique(ORGANIZATIONS.map((organization) => organization.slug))).toBe(true);
    expect(unique(ORGANIZATIONS.map((organization) => skeleton(organization.names.fa)))).toBe(true);
    expect(ORGANIZATIONS.filter(({ kind }) => kind !== 'WELFARE_OFFICE').length).toBeGreaterThanOrEqual(40);
    for (const { names } of ORGANIZATIONS) {
      expect(names.fa).toContain('(نمونه)');
      expect(names.azb ?? '(نمونه)').toContain('(نمونه)');
      expect(names.en).toContain('(sample)');
    }
  });

  it('stand under an office that comes before them and show every state of verification that matters', () => {
    const seen = new Set<string>();
    for (const organization of ORGANIZATIONS) {
      if (organization.parent !== null) expect(seen).toContain(organization.parent);
      seen.add(organization.slug);
    }
    const states = new Set(ORGANIZATIONS.map((organization) => organization.verification.state));
    expect([...states].sort()).toEqual(['DRAFT', 'EXPIRED', 'RETURNED', 'SUBMITTED', 'SUSPENDED', 'VERIFIED']);
    for (const { verification } of ORGANIZATIONS.filter(({ verification }) => verification.state === 'VERIFIED')) {
      expect(verification.verifiedDaysAgo).toBeLessThan(700);
    }
  });
});

describe('people', () => {
  it('have one demo account for each role, and one person with several', () => {
    const roles = new Set(DEMO_ACCOUNTS.flatMap(({ memberships }) => memberships.map(({ role }) => role)));
    expect(roles.size).toBe(10);
    expect(DEMO_ACCOUNTS).toHaveLength(16);
    expect(Math.max(...DEMO_ACCOUNTS.map(({ memberships }) => memberships.length))).toBe(3);
    expect(DEMO_ACCOUNTS.map(({ email }) => passwordFault(DEMO_PASSWORD, email))).toEqual(
      DEMO_ACCOUNTS.map(() => null),
    );
  });

  it('have unique addresses under .test and memberships only in organizations of the right kind', () => {
    expect(unique(PEOPLE.map((person) => person.email))).toBe(true);
    const kinds = new Map(ORGANIZATIONS.map((organization) => [organization.slug, organization.kind]));
    const kindsOf: Record<string, readonly string[]> = {
      PROGRAM_OFFICER: ['WELFARE_OFFICE'],
      PROGRAM_APPROVER: ['WELFARE_OFFICE'],
      PROVINCIAL_ADMIN: ['WELFARE_OFFICE'],
      MEMBER: ['BUSINESS', 'CHARITY', 'COOPERATIVE', 'VOLUNTEER', 'WELFARE_OFFICE'],
      SIGNATORY: ['BUSINESS', 'CHARITY', 'COOPERATIVE', 'VOLUNTEER', 'WELFARE_OFFICE'],
      CHAMBER_REVIEWER: ['CHAMBER'],
      NETWORK_REPRESENTATIVE: ['NETWORK'],
      COUNCIL_MEMBER: ['COUNCIL'],
      VERIFIER: ['COUNCIL'],
      AUDITOR: ['COUNCIL'],
    };
    for (const person of PEOPLE) {
      expect(person.email).toMatch(/^[a-z0-9.-]+@demo\.hamyari\.test$/);
      for (const { organization, role } of person.memberships) {
        expect(kindsOf[role], `${person.email} as ${role}`).toContain(kinds.get(organization));
      }
    }
  });

  it('can sign for every provider, and author, approver, receiver and verifier are four people everywhere', () => {
    const providers = ORGANIZATIONS.filter(({ kind }) =>
      ['BUSINESS', 'CHARITY', 'COOPERATIVE', 'VOLUNTEER'].includes(kind),
    );
    for (const provider of providers) expect(signatoryOf(provider.slug)).toBeTruthy();
    const emails = new Set(PEOPLE.map((person) => person.email));
    for (const county of COUNTIES.filter(({ provinceCode }) => provinceCode === HOME_PROVINCE)) {
      const actors = [officerOf(county.code), ...Object.values(ACTORS)];
      expect(unique(actors)).toBe(true);
      expect(actors.filter((email) => !emails.has(email))).toEqual([]);
    }
  });
});

describe('programs', () => {
  it('are a tree of missions, plans, the twelve programs and centres', () => {
    const level = { MISSION: 0, PLAN: 1, PROGRAM: 2, CENTRE: 3 };
    const bySlug = new Map(PROGRAMS.map((program) => [program.slug, program]));
    expect(bySlug.size).toBe(PROGRAMS.length);
    expect(PROGRAMS.filter((program) => program.level === 'PROGRAM')).toHaveLength(12);
    for (const program of PROGRAMS) {
      const parent = program.parent === null ? undefined : bySlug.get(program.parent);
      expect(level[program.level] - (parent ? level[parent.level] : -1), program.slug).toBe(1);
      expect(PROGRAMS.indexOf(program)).toBeGreaterThan(parent ? PROGRAMS.indexOf(parent) : -1);
    }
  });

  it('are owned by welfare offices, serve known groups in known domains, and cover all seventeen groups', () => {
    const offices = new Set(ORGANIZATIONS.filter(({ kind }) => kind === 'WELFARE_OFFICE').map(({ slug }) => slug));
    const groups = new Set(TARGET_GROUPS.map((group) => group.code));
    const domains = new Set(DOMAINS.map((domain) => domain.code));
    expect(offices).toContain(PROVINCIAL_OFFICE);
    for (const program of PROGRAMS) {
      expect(offices).toContain(program.owner);
      expect(domains).toContain(program.domain);
      expect(program.groups.filter((group) => !groups.has(group))).toEqual([]);
    }
    expect(new Set(PROGRAMS.flatMap((program) => program.groups)).size).toBe(17);
  });
});

describe('holidays', () => {
  it('are one entry a day over the years 1404 to 1406, solar ones certain and lunar ones marked', () => {
    expect(unique(HOLIDAYS.map((holiday) => holiday.day))).toBe(true);
    const persian = new Intl.DateTimeFormat('en-u-ca-persian', { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
    const solar = HOLIDAYS.filter((holiday) => !holiday.approximate).map((holiday) =>
      persian.format(new Date(holiday.day)).replace(/ AP$/, ''),
    );
    const fixed = ['1/1', '1/2', '1/3', '1/4', '1/12', '1/13', '3/14', '3/15', '11/22', '12/29'];
    expect([...solar].sort()).toEqual([...fixed, ...fixed, ...fixed].sort());
    expect(HOLIDAYS.filter((holiday) => holiday.approximate).length).toBeGreaterThan(40);
  });
});
