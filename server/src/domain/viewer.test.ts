import { describe, expect, it } from 'vitest';
import { isProviderKind, ORGANIZATION_KINDS, PROVIDER_KINDS } from './organization.ts';
import { ROLES, ROLES_OF_KIND, roleFitsKind } from './roles.ts';
import { covers } from './viewer.ts';

const country = { provinceId: null, countyId: null };
const province = { provinceId: 'IR-03', countyId: null };
const tabriz = { provinceId: 'IR-03', countyId: 'IR-03-tabriz' };
const ahar = { provinceId: 'IR-03', countyId: 'IR-03-ahar' };
const tehran = { provinceId: 'IR-23', countyId: 'IR-23-tehran' };

describe('a scope covers', () => {
  const table = [
    [country, [country, province, tabriz, ahar, tehran]],
    [province, [province, tabriz, ahar]],
    [tabriz, [tabriz]],
  ] as const;
  it.each(table)('%o: its own place and what lies in it, nothing else', (scope, covered) => {
    for (const place of [country, province, tabriz, ahar, tehran])
      expect(covers(scope, place)).toBe(covered.some((one) => one === place));
  });
});

describe('roles', () => {
  it('exist each in at least one kind of organization', () => {
    for (const role of ROLES) expect(ORGANIZATION_KINDS.some((kind) => roleFitsKind(role, kind))).toBe(true);
  });
  it('of the one side never stand in an organization of the other, but a welfare office may also give', () => {
    expect(ROLES_OF_KIND.BUSINESS).toEqual(['MEMBER', 'SIGNATORY']);
    expect(roleFitsKind('SIGNATORY', 'CHAMBER')).toBe(false);
    expect(roleFitsKind('VERIFIER', 'WELFARE_OFFICE')).toBe(false);
    const givers = ORGANIZATION_KINDS.filter((kind) => roleFitsKind('SIGNATORY', kind));
    expect(givers.sort()).toEqual([...PROVIDER_KINDS].sort());
    expect(ORGANIZATION_KINDS.filter(isProviderKind).sort()).toEqual([...PROVIDER_KINDS].sort());
  });
});
