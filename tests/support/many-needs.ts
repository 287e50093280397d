import { randomUUID } from 'node:crypto';
import { COMMODITY_KINDS } from '../../server/src/domain/commodity.ts';
import { COVERAGES } from '../../server/src/domain/coverage.ts';
import { NEED_INTENTS } from '../../server/src/domain/need.ts';
import { insert } from './insert.ts';
import { COUNTIES, DOMAINS, GROUPS, ORGANIZATIONS, PROGRAMS, type World } from './world.ts';

/** A need as a row, for lists and counts over many of them; it has no items and no ledger. */
export type NeedRow = {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly province_id: string;
  readonly county_id: string;
  readonly target_group_id: string;
  readonly domain_id: string;
  readonly program_id: string;
  readonly organization_id: string;
  readonly intent: string;
  readonly severity: number;
  readonly coverage: string;
  readonly counted_share: number;
  readonly kinds: string[];
  readonly window_end: string;
  readonly published_at: string;
  readonly open_item_count: number;
  readonly held_value: number;
  readonly title_fa: string;
  readonly compact: string;
};

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % sides;
  };
}

const STATES = [
  'PUBLISHED',
  'PUBLISHED',
  'PUBLISHED',
  'PAUSED',
  'EXPIRED',
  'CLOSED',
  'DRAFT',
  'SUBMITTED',
  'CANCELLED',
];
const OFFICES = [ORGANIZATIONS.tabrizOffice, ORGANIZATIONS.maraghehOffice, ORGANIZATIONS.tehranOffice];
const WORDS = ['ویلچر', 'پوشینه', 'خیاطی', 'مسکن'];
let made = 0;

/** Needs of every state, place, group and kind; many share a deadline, an instant or a share, so that ties are real. */
export function needRows(count: number, roll: (sides: number) => number): NeedRow[] {
  const one = <T>(of: readonly T[]): T => of[roll(of.length)] as T;
  return Array.from({ length: count }, () => {
    const county = one(Object.values(COUNTIES));
    const word = one(WORDS);
    made += 1;
    return {
      id: randomUUID(),
      code: `ZZ-1405-${made}`,
      state: one(STATES),
      province_id: county.slice(0, 5),
      county_id: county,
      target_group_id: one(Object.values(GROUPS)),
      domain_id: one(Object.values(DOMAINS)),
      program_id: one(Object.values(PROGRAMS)),
      organization_id: one(OFFICES),
      intent: one(NEED_INTENTS),
      severity: 1 + roll(5),
      coverage: one(COVERAGES),
      counted_share: one([0, 0, 2500, 5000, 10_000]),
      kinds: [...new Set([one(COMMODITY_KINDS), one(COMMODITY_KINDS)])],
      window_end: new Date(Date.UTC(2026, 9, 15 + roll(60))).toISOString().slice(0, 10),
      published_at: new Date(Date.UTC(2026, 8, 1, roll(40))).toISOString(),
      open_item_count: roll(3),
      held_value: roll(2),
      title_fa: word,
      compact: word,
    };
  });
}

export async function insertNeedRows(world: World, rows: readonly NeedRow[]): Promise<void> {
  const author = world.viewer('officer').personId;
  const full = rows.map((row) => ({
    ...row,
    story_fa: '',
    evidence_plan: '',
    window_start: '2026-09-01',
    author_id: author,
    norm: row.compact,
  }));
  await insert(world.db, 'need', full);
}
