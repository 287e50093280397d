import { describe, expect, it } from 'vitest';
import { type Noun, policyOf } from './can.ts';
import { block, page } from './matrix.ts';
import type { ReadRule, Rule } from './rules.ts';
import type { Clause } from './visibility.ts';
import { as, THINGS } from './worked-example.ts';

const NOUNS = Object.keys(THINGS) as Noun[];

it('every right of every role is as it was read and accepted in matrix.txt', async () => {
  await expect(NOUNS.map(page).join('\n')).toMatchFileSnapshot('matrix.txt');
});

/** A policy with one thing left out: a condition, a role, a row, or one part of what a row shows. */
type Mutant = {
  readonly what: string;
  readonly action: string;
  readonly rules?: AnyRule[];
  readonly reads?: ReadRule[];
};
type AnyRule = Rule<never, string>;

const without = <T>(all: readonly T[], left: number) => all.filter((_, index) => index !== left);

function ruleMutants(noun: Noun): Mutant[] {
  const { rules } = policyOf(noun);
  return rules.flatMap((rule, index) => {
    const { action, who, when } = rule;
    const changed = (what: string, change: Partial<AnyRule>): Mutant => {
      return { what: `${action}: ${what}`, action, rules: rules.with(index, { ...rule, ...change }) };
    };
    return [
      ...when.map(({ says }, left) => changed(`without "${says}"`, { when: without(when, left) })),
      ...who.map((role, left) => changed(`not for ${role}`, { who: without(who, left) })),
    ];
  });
}

function readMutants(noun: Noun): Mutant[] {
  const { reads } = policyOf(noun);
  return reads.flatMap((read, index) => {
    const key = read.who === 'ANYONE' ? read.sees : read.sees(as('AUDITOR'));
    const cuts = Object.keys(key).map((name) => {
      const cut = (clause: Clause): Clause =>
        Object.fromEntries(Object.entries(clause).filter(([one]) => one !== name));
      const changed: ReadRule =
        read.who === 'ANYONE'
          ? { ...read, sees: cut(read.sees) }
          : { ...read, sees: (viewer) => cut(read.sees(viewer)) };
      return { what: `read: "${read.says}" without ${name}`, action: 'read', reads: reads.with(index, changed) };
    });
    const roles = read.who === 'ANYONE' ? [] : read.who;
    const narrowed = roles.map((role) => {
      const changed: ReadRule = read.who === 'ANYONE' ? read : { ...read, who: read.who.filter((one) => one !== role) };
      return { what: `read: "${read.says}" not for ${role}`, action: 'read', reads: reads.with(index, changed) };
    });
    return [
      { what: `read: without "${read.says}"`, action: 'read', reads: without(reads, index) },
      ...cuts,
      ...narrowed,
    ];
  });
}

function survives(noun: Noun, { action, rules, reads }: Mutant): boolean {
  const policy: { rules: readonly AnyRule[]; reads: readonly ReadRule[] } = policyOf(noun);
  const kept = { ...policy };
  const before = block(noun, action);
  try {
    Object.assign(policy, { rules: rules ?? kept.rules, reads: reads ?? kept.reads });
    return block(noun, action) === before;
  } finally {
    Object.assign(policy, { rules: kept.rules, reads: kept.reads });
  }
}

describe('leaving out any one part of a policy changes matrix.txt', () => {
  it.each(NOUNS)('%s', (noun) => {
    const mutants = [...ruleMutants(noun), ...readMutants(noun)];
    expect(mutants.length).toBeGreaterThan(0);
    expect(mutants.filter((mutant) => survives(noun, mutant)).map((mutant) => mutant.what)).toEqual([]);
  });
});
