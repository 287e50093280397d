import { COMMODITY_KINDS } from '#domain/commodity.ts';
import { dayNumber } from '#domain/day.ts';
import { PUBLIC_NEED_STATES } from '#domain/need.ts';

/** What facets count of a need. */
export type FacetRow = {
  id: string;
  provinceId: string;
  countyId: string;
  targetGroupId: string;
  domainId: string;
  programId: string;
  organizationId: string;
  intent: string;
  state: string;
  coverage: string;
  kinds: string[];
  windowEnd: string;
  open: boolean;
  untouched: boolean;
};

/** Words as small numbers, in the order they were met. */
export class Dictionary {
  readonly words: string[] = [];
  readonly #codes = new Map<string, number>();
  code(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    this.#codes.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
  find(word: string): number {
    return this.#codes.get(word) ?? -1;
  }
}

const CODED = [
  'provinceId',
  'countyId',
  'targetGroupId',
  'domainId',
  'programId',
  'organizationId',
  'intent',
  'state',
  'coverage',
] as const;
export type Coded = (typeof CODED)[number];

/** Columns that grow by doubling. A need that is public no more keeps its place with `shown` 0. */
export class FacetColumns {
  readonly dictionaries = Object.fromEntries(CODED.map((name) => [name, new Dictionary()])) as Record<
    Coded,
    Dictionary
  >;
  readonly places = new Map<string, number>();
  codes = Object.fromEntries(CODED.map((name) => [name, new Uint16Array(1024)])) as Record<Coded, Uint16Array>;
  /** A set of kinds, one bit each. */
  kinds = new Uint16Array(1024);
  deadline = new Int32Array(1024);
  open = new Uint16Array(1024);
  untouched = new Uint16Array(1024);
  shown = new Uint16Array(1024);
  length = 0;
  #daysLeft: { readonly today: number; readonly column: Uint16Array } | null = null;

  put(row: FacetRow): void {
    this.#daysLeft = null;
    const at = this.places.get(row.id) ?? this.length;
    if (at === this.length) {
      this.places.set(row.id, at);
      this.length += 1;
      if (this.length > this.shown.length) this.#grow();
    }
    for (const name of CODED) this.codes[name][at] = this.dictionaries[name].code(row[name]);
    this.kinds[at] = kindMask(row.kinds);
    this.deadline[at] = dayNumber(row.windowEnd);
    this.open[at] = row.open ? 1 : 0;
    this.untouched[at] = row.untouched ? 1 : 0;
    this.shown[at] = (PUBLIC_NEED_STATES as readonly string[]).includes(row.state) ? 1 : 0;
  }

  /** A column of the codes that the days left from `today` have; kept until another day is asked for or a need changes. */
  codesOfDaysLeft(today: number, codeOf: (left: number) => number): Uint16Array {
    if (this.#daysLeft?.today !== today) {
      const column = new Uint16Array(this.length);
      for (let at = 0; at < column.length; at += 1) column[at] = codeOf((this.deadline[at] ?? 0) - today);
      this.#daysLeft = { today, column };
    }
    return this.#daysLeft.column;
  }

  #grow(): void {
    const size = this.shown.length * 2;
    const wider = <A extends Uint16Array | Int32Array>(column: A, make: (size: number) => A): A => {
      const grown = make(size);
      grown.set(column);
      return grown;
    };
    for (const name of CODED) this.codes[name] = wider(this.codes[name], (n) => new Uint16Array(n));
    this.kinds = wider(this.kinds, (n) => new Uint16Array(n));
    this.deadline = wider(this.deadline, (n) => new Int32Array(n));
    this.open = wider(this.open, (n) => new Uint16Array(n));
    this.untouched = wider(this.untouched, (n) => new Uint16Array(n));
    this.shown = wider(this.shown, (n) => new Uint16Array(n));
  }
}

export const kindMask = (kinds: readonly string[]) =>
  kinds.reduce((mask, kind) => mask | (1 << COMMODITY_KINDS.indexOf(kind as never)), 0);
