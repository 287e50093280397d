import type { NeedState } from '../../../../server/src/domain/need.ts';
import { emailOf } from '../people/person.ts';
import { officerOf } from '../people.ts';
import { homeCounty } from '../places/east-azerbaijan.ts';
import { PROGRAMS } from '../programs.ts';
import type { Intent, Names } from '../shape.ts';
import type { StepSeed } from './steps.ts';

export type NeedStateSeed = NeedState;

export interface NeedItemSeed {
  readonly commodity: string;
  readonly quantity: bigint;
  readonly minimumLot: bigint;
  readonly note: string;
}

/** A need and the script of what has happened to it. All days are counted from the day of seeding: -3 is three days ago. */
export interface NeedSeed {
  readonly key: string;
  readonly program: string;
  /** email of the officer who wrote it */
  readonly author: string;
  readonly countyCode: string;
  readonly group: string;
  readonly domain: string;
  readonly intent: Intent;
  readonly severity: 1 | 2 | 3 | 4 | 5;
  readonly people: number | null;
  readonly title: Names;
  /** why, in two to four sentences; never who */
  readonly story: string;
  readonly evidencePlan: string;
  /** the need is published on the first day and open until the last */
  readonly window: readonly [firstDay: number, lastDay: number];
  readonly items: readonly NeedItemSeed[];
  /** the state in which the script leaves the need */
  readonly state: NeedStateSeed;
  /** for states that need one: returned, rejected, paused, closed early, cancelled */
  readonly reason: string | null;
  /** in the order in which they happened */
  readonly steps: readonly StepSeed[];
}

export interface NeedInput {
  readonly key: string;
  readonly program: string;
  readonly county: string;
  /** true: the demo account 'officer' wrote it, so that its own work waits there */
  readonly byDemoOfficer?: boolean;
  readonly group: string;
  readonly domain?: string;
  readonly intent: Intent;
  readonly severity: 1 | 2 | 3 | 4 | 5;
  readonly people: number | null;
  readonly fa: string;
  readonly azb?: string;
  readonly en: string;
  readonly story: string;
  readonly evidence: string;
  readonly window: readonly [firstDay: number, lastDay: number];
  readonly items: readonly NeedItemSeed[];
  readonly state?: NeedStateSeed;
  readonly reason?: string;
  readonly steps?: readonly StepSeed[];
}

export function item(
  commodity: string,
  quantity: number | bigint,
  minimumLot: number | bigint = 1,
  note = '',
): NeedItemSeed {
  return { commodity, quantity: BigInt(quantity), minimumLot: BigInt(minimumLot), note };
}

/** Cash as an item: millions of toman, in rial, given in parts of at least ten million toman. */
export function cash(millionToman: number, note = ''): NeedItemSeed {
  return item('rial', toman(millionToman), toman(Math.min(10, millionToman)), note);
}

/** Millions of toman in rial. */
export function toman(millions: number): bigint {
  return BigInt(millions) * 10_000_000n;
}

export function need(input: NeedInput): NeedSeed {
  const { key, program, group, intent, severity, people, fa, azb, en, story, evidence, window, items } = input;
  return {
    key,
    program,
    author: input.byDemoOfficer ? emailOf('officer') : officerOf(homeCounty(input.county)),
    countyCode: homeCounty(input.county),
    group,
    domain: input.domain ?? PROGRAMS.find((each) => each.slug === program)?.domain ?? '',
    intent,
    severity,
    people,
    title: azb === undefined ? { fa, en } : { fa, azb, en },
    story,
    evidencePlan: evidence,
    window,
    items,
    state: input.state ?? 'PUBLISHED',
    reason: input.reason ?? null,
    steps: (input.steps ?? []).toSorted((one, other) => one.day - other.day),
  };
}
