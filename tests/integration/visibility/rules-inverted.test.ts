// A2: each rule of reading is taken away, and given to everybody, one at a time; the matrix has to see every one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Noun, POLICIES } from '../../../server/src/domain/policies/can.ts';
import type { ReadRule, Rule } from '../../../server/src/domain/policies/rules.ts';
import { type Look, looks, measure, printed, type Viewers } from './matrix.ts';
import { PERSONA_NAMES, type Persona, viewersOf } from './personas.ts';
import { makeSeenThings, type SeenThings } from './seen-things.fixture.ts';
import { whyUnseen } from './unseen-rules.ts';

let things: SeenThings;
let viewers: Viewers;
beforeAll(async () => {
  things = await makeSeenThings();
  viewers = await viewersOf(things.world);
}, 120_000);
afterAll(() => things?.world.end());

/** The nouns whose rules are tried, and the things on which they show. */
const SHOWN_ON: Partial<Record<Noun, string>> = {
  need: 'need',
  offer: 'offer',
  commitment: 'commitment.',
  tranche: 'tranche.',
  verification: 'verification.',
  organization: 'organization.',
  person: 'person.',
  membership: 'membership.',
  session: 'session.',
  match: 'match.',
  suggestion: 'needItem.served',
  round: 'round.',
};

type AnyRule = Rule<never, string>;
type Tables = { reads: ReadRule[]; rules: AnyRule[] };
const tablesOf = (noun: Noun) => POLICIES[noun] as unknown as Tables;
const nouns = Object.keys(SHOWN_ON) as Noun[];

const who = (rule: ReadRule | AnyRule) => (rule.who === 'ANYONE' ? 'anyone' : rule.who.join(' '));

type Inversion = { noun: Noun; says: string; invert: (tables: Tables) => Tables };
const inversions: Inversion[] = nouns.flatMap((noun) => {
  const { reads, rules } = tablesOf(noun);
  const parts = [...new Set(rules.map(({ action }) => action).filter((action) => /^read[A-Z]/.test(action)))];
  return [
    ...reads.map(
      (rule, at): Inversion => ({
        noun,
        says: `${noun} is no longer read by ${who(rule)}: ${rule.says}`,
        invert: (tables) => ({ ...tables, reads: tables.reads.filter((_, place) => place !== at) }),
      }),
    ),
    {
      noun,
      says: `${noun} is read by everybody, always`,
      invert: (tables) => ({ ...tables, reads: [...tables.reads, { who: 'ANYONE', says: 'always', sees: {} }] }),
    },
    ...rules.flatMap((rule, at): Inversion[] =>
      /^read[A-Z]/.test(rule.action)
        ? [
            {
              noun,
              says: `${noun} ${rule.action} is taken from ${who(rule)} when ${rule.when.map(({ says }) => says).join(' and ')}`,
              invert: (tables) => ({ ...tables, rules: tables.rules.filter((_, place) => place !== at) }),
            },
          ]
        : [],
    ),
    ...parts.map(
      (action): Inversion => ({
        noun,
        says: `${noun} ${action} is given to everybody signed in`,
        invert: (tables) => ({ ...tables, rules: [...tables.rules, { action, who: ['SIGNED_IN'], when: [] }] }),
      }),
    ),
  ];
});

describe('each rule of reading, turned round', () => {
  const before = new Map<Noun, string>();
  const lookOf = (noun: Noun): Look[] => looks(things).filter(({ title }) => title.startsWith(SHOWN_ON[noun] ?? '?'));
  const look = async (noun: Noun) => printed(await measure(things, viewers, lookOf(noun), WATCHING));

  beforeAll(async () => {
    for (const noun of nouns) before.set(noun, await look(noun));
  }, 120_000);

  test.each(inversions)('shows: $says', async ({ noun, says, invert }) => {
    const tables = tablesOf(noun);
    const { reads, rules } = tables;
    Object.assign(tables, invert({ reads, rules }));
    try {
      const after = await look(noun);
      const unseen = whyUnseen(says);
      if (unseen) expect(after, unseen).toBe(before.get(noun));
      else expect(after).not.toBe(before.get(noun));
    } finally {
      Object.assign(tables, { reads, rules });
    }
  });

  test('and afterwards every rule stands as before', async () => {
    for (const noun of nouns) expect(await look(noun)).toBe(before.get(noun));
  }, 120_000);
});

/** Through whose eyes: one of each role is enough. */
const WATCHING: readonly Persona[] = PERSONA_NAMES.filter(
  (name) => !['suspended', 'otherOfficer', 'cooperative', 'charity', 'network'].includes(name),
);
