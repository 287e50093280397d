import { COMMODITY_KINDS } from '#domain/commodity.ts';
import { COVERAGES } from '#domain/coverage.ts';
import { dayNumber } from '#domain/day.ts';
import { NEED_INTENTS, PUBLIC_NEED_STATES } from '#domain/need.ts';
import { type Coded, type Dictionary, type FacetColumns, kindMask } from './facet-columns.ts';
import type { NeedFilter } from './need-list.report.ts';

/**
 * Counts for every facet of the public needs. A facet's counts apply every filter but its own, so that choosing a second
 * value of it shows what would be added.
 */
export type FacetCounts = {
  readonly total: number;
  readonly asOf: Date;
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
};

export type Facet =
  | 'provinceIds'
  | 'countyIds'
  | 'targetGroupIds'
  | 'kinds'
  | 'intents'
  | 'states'
  | 'coverages'
  | 'deadlines'
  | 'remaining';
/** Days left until the window ends. */
const DEADLINES = ['OVER', 'WEEK', 'MONTH', 'LATER'] as const;
/** By the codes of the column `open`: 0 and 1. */
const BY_OPEN = ['NOT_OPEN', 'OPEN'] as const;
const REMAINING = BY_OPEN.toReversed();

type Asked = {
  readonly deadlines: readonly string[];
  readonly today: string;
  /** Ids of the needs whose words are searched for; null when no words are. */
  readonly found: ReadonlySet<string> | null;
};

/** Needs by their places in the columns, one bit each. */
type Places = Int32Array;
/** A facet: the codes it counts, and which needs its own part of the filter lets through (null: all). */
type Counted = { readonly column: Uint16Array; readonly codes: number; readonly lets: Places | null };

/**
 * A filter is a few sets of needs, and a facet counts what is in all of them but its own: facets that are not filtered
 * by share one set, and only needs in a set are looked at.
 */
export function countFacets(columns: FacetColumns, filter: NeedFilter, asked: Asked): Omit<FacetCounts, 'asOf'> {
  const facets = countedFacets(columns, filter, asked);
  const base = baseOf(columns, filter);
  if (asked.found) meet(base, placesOf(columns, asked.found));
  const lets = Object.values(facets).flatMap((facet) => facet.lets ?? []);
  const inAll = listOf(met(base, lets));
  const tallyOf = (facet: Counted) => tally(facet, facet.lets === null ? inAll : listOf(met(base, lets, facet.lets)));
  const { dictionaries } = columns;
  const coded = (name: Coded, facet: Counted) => named(dictionaries[name].words, tallyOf(facet));
  return {
    total: inAll.length,
    counts: {
      provinceIds: coded('provinceId', facets.provinceIds),
      countyIds: coded('countyId', facets.countyIds),
      targetGroupIds: coded('targetGroupId', facets.targetGroupIds),
      intents: ordered(NEED_INTENTS, coded('intent', facets.intents)),
      states: ordered(PUBLIC_NEED_STATES, coded('state', facets.states)),
      coverages: ordered(COVERAGES, coded('coverage', facets.coverages)),
      kinds: named(COMMODITY_KINDS, byKind(tallyOf(facets.kinds))),
      deadlines: named(DEADLINES, tallyOf(facets.deadlines)),
      remaining: ordered(REMAINING, named(BY_OPEN, tallyOf(facets.remaining))),
    },
  };
}

function countedFacets(columns: FacetColumns, filter: NeedFilter, asked: Asked): Readonly<Record<Facet, Counted>> {
  const { codes, dictionaries, kinds, open, length } = columns;
  const counted = (column: Uint16Array, count: number, chosen: Uint8Array | null): Counted => ({
    column,
    codes: count,
    lets: chosen && placesWith(column, chosen, length),
  });
  const coded = (name: Coded, words: readonly string[] | null | undefined) =>
    counted(codes[name], dictionaries[name].words.length, chosenCodes(dictionaries[name], words));
  const deadlines = columns.codesOfDaysLeft(dayNumber(asked.today), codeOfDaysLeft);
  return {
    provinceIds: coded('provinceId', filter.provinceIds),
    countyIds: coded('countyId', filter.countyIds),
    targetGroupIds: coded('targetGroupId', filter.targetGroupIds),
    intents: coded('intent', filter.intents),
    states: coded('state', filter.states),
    coverages: coded('coverage', filter.coverages),
    kinds: counted(kinds, 1 << COMMODITY_KINDS.length, withAnyOf(kindMask(filter.kinds ?? []))),
    deadlines: counted(deadlines, DEADLINES.length, chosenOf(DEADLINES, asked.deadlines)),
    remaining: counted(open, BY_OPEN.length, chosenOf(BY_OPEN, filter.hasRemaining ? ['OPEN'] : [])),
  };
}

const codeOfDaysLeft = (left: number) => (left < 0 ? 0 : left <= 7 ? 1 : left <= 30 ? 2 : 3);

/** What is asked of every need that is counted, by whichever facet. */
function baseOf(columns: FacetColumns, filter: NeedFilter): Places {
  const { shown, untouched, deadline, codes, dictionaries, length } = columns;
  const yes = Uint8Array.of(0, 1);
  const base = placesWith(shown, yes, length);
  if (filter.noOfferYet) meet(base, placesWith(untouched, yes, length));
  for (const [name, ids] of [
    ['domainId', filter.domainIds],
    ['programId', filter.programIds],
    ['organizationId', filter.organizationIds],
  ] as const) {
    const chosen = chosenCodes(dictionaries[name], ids);
    if (chosen !== null) meet(base, placesWith(codes[name], chosen, length));
  }
  const from = filter.deadlineFrom ? dayNumber(filter.deadlineFrom) : Number.NEGATIVE_INFINITY;
  const to = filter.deadlineTo ? dayNumber(filter.deadlineTo) : Number.POSITIVE_INFINITY;
  if (filter.deadlineFrom || filter.deadlineTo) {
    const between = Uint16Array.from(deadline.subarray(0, length), (day) => (day >= from && day <= to ? 1 : 0));
    meet(base, placesWith(between, yes, length));
  }
  return base;
}

/** 1 for each code that is chosen; null when nothing is chosen, which lets all through. */
function chosenCodes(dictionary: Dictionary, words: readonly string[] | null | undefined): Uint8Array | null {
  if (!words || words.length === 0) return null;
  const chosen = new Uint8Array(dictionary.words.length);
  for (const word of words) {
    const code = dictionary.find(word);
    if (code >= 0) chosen[code] = 1;
  }
  return chosen;
}

const chosenOf = (all: readonly string[], words: readonly string[]) =>
  words.length === 0 ? null : Uint8Array.from(all, (word) => (words.includes(word) ? 1 : 0));

/** The codes of `kinds` are sets of kinds. */
const withAnyOf = (kinds: number) =>
  kinds === 0
    ? null
    : Uint8Array.from({ length: 1 << COMMODITY_KINDS.length }, (_, set) => ((set & kinds) === 0 ? 0 : 1));

function byKind(tally: Uint32Array): Uint32Array {
  return Uint32Array.from(COMMODITY_KINDS, (_, kind) =>
    tally.reduce((sum, count, set) => (set & (1 << kind) ? sum + count : sum), 0),
  );
}

const emptyPlaces = (length: number): Places => new Int32Array((length + 31) >>> 5);

/** The needs with a code that is chosen. */
function placesWith(column: Uint16Array, chosen: Uint8Array, length: number): Places {
  const places = emptyPlaces(length);
  for (let word = 0, at = 0; word < places.length; word += 1) {
    let bits = 0;
    for (const end = Math.min(at + 32, length); at < end; at += 1)
      bits |= (chosen[column[at] as number] as number) << at;
    places[word] = bits;
  }
  return places;
}

function tally({ column, codes }: Counted, needs: Uint32Array): Uint32Array {
  const counts = new Uint32Array(codes);
  for (let step = 0; step < needs.length; step += 1) {
    const code = column[needs[step] as number] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

function placesOf(columns: FacetColumns, ids: ReadonlySet<string>): Places {
  const places = emptyPlaces(columns.length);
  for (const id of ids) {
    const at = columns.places.get(id);
    if (at !== undefined) places[at >>> 5] = (places[at >>> 5] as number) | (1 << at);
  }
  return places;
}

/** Leaves in `places` what is in `others` too. */
function meet(places: Places, others: Places): void {
  for (let word = 0; word < places.length; word += 1)
    places[word] = (places[word] as number) & (others[word] as number);
}

function met(base: Places, sets: readonly Places[], except?: Places): Places {
  const places = base.slice();
  for (const set of sets) if (set !== except) meet(places, set);
  return places;
}

function listOf(places: Places): Uint32Array {
  const list = new Uint32Array(places.length << 5);
  let length = 0;
  for (let word = 0; word < places.length; word += 1) {
    for (let bits = places[word] as number; bits !== 0; bits &= bits - 1) {
      list[length] = (word << 5) + (31 - Math.clz32(bits & -bits));
      length += 1;
    }
  }
  return list.subarray(0, length);
}

const named = (words: readonly string[], tally: Uint32Array) =>
  new Map(words.map((word, code) => [word, tally[code] ?? 0]));

const ordered = (words: readonly string[], counts: ReadonlyMap<string, number>) =>
  new Map(words.map((word) => [word, counts.get(word) ?? 0]));
