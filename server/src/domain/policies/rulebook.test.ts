import { describe, expect, it } from 'vitest';
import { type MemberViewer, VISITOR } from '../viewer.ts';
import { type Noun, needsStepUp, POLICIES, policyOf, visibility } from './can.ts';
import { rulebook } from './rulebook.ts';

describe('what a viewer sees', () => {
  const officer: MemberViewer = {
    kind: 'member',
    personId: 'p1',
    membershipId: 'm',
    organizationId: 'o1',
    organizationKind: 'WELFARE_OFFICE',
    role: 'PROGRAM_OFFICER',
    provinceId: 'IR-03',
    countyId: 'tabriz',
  };
  it('is a neutral value that data turns into one condition', () => {
    expect(visibility(officer, 'need')).toEqual({
      kind: 'any',
      of: [
        { states: ['PUBLISHED', 'PAUSED', 'EXPIRED', 'CLOSED'] },
        { states: ['CANCELLED'], publishedOnce: true },
        { provinceId: 'IR-03', countyId: 'tabriz' },
      ],
    });
    expect(visibility(VISITOR, 'commodity')).toEqual({ kind: 'all' });
    expect(visibility(VISITOR, 'auditEvent')).toEqual({ kind: 'none' });
    expect(
      visibility(
        { ...officer, organizationKind: 'COUNCIL', role: 'AUDITOR', provinceId: null, countyId: null },
        'commitment',
      ),
    ).toEqual({ kind: 'all' });
  });
});

describe('the rulebook', () => {
  const rows = rulebook();
  it('prints every row of every life cycle, given to exactly those the life cycle names', () => {
    for (const name of Object.keys(POLICIES) as Noun[])
      for (const row of policyOf(name).machine?.rows ?? []) {
        const printed = rows.filter(
          (one) =>
            one.noun === name &&
            one.action === row.event &&
            one.from === row.from &&
            one.to === row.to &&
            one.guard === (row.guard ?? null),
        );
        expect([...new Set(printed.flatMap((one) => one.who))].sort(), `${name} ${row.from} ${row.event}`).toEqual(
          [...row.by].sort(),
        );
      }
  });
  it('gives no event of a life cycle to a role the life cycle does not name', () => {
    for (const name of Object.keys(POLICIES) as Noun[]) {
      const { machine, rules } = policyOf(name);
      for (const rule of rules.filter(({ action }) => machine?.events.includes(action)))
        for (const role of rule.who)
          expect(
            machine?.rows.some((row) => row.event === rule.action && row.by.some((actor) => actor === role)),
            `${name} ${rule.action} ${role}`,
          ).toBe(true);
    }
  });
  it('asks for the password again before signing, and only there', () => {
    expect(needsStepUp('commitment', 'sign')).toBe(true);
    expect(needsStepUp('commitment', 'withdraw')).toBe(false);
    expect(needsStepUp('need', 'publish')).toBe(false);
  });
});
