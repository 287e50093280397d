import { dayAfter } from '../../lib/locale/tehran-day.ts';
import { count, flag, list, manyOf, oneOf, searchSchema, text } from '../../lib/search-params.ts';

export const ORDERS = ['CLOSEST_TO_COMPLETE', 'DEADLINE', 'NEWEST', 'SEVERITY'] as const;
export const DEADLINES = ['WEEK', 'MONTH', 'LATER', 'OVER'] as const;
const KINDS = ['CASH', 'GOODS', 'SERVICE', 'EXPERT_HOURS', 'TRAINING', 'JOB', 'LOAN', 'SPACE'] as const;
const INTENTS = ['RELIEF', 'MAINTENANCE', 'CAPABILITY', 'LIVELIHOOD', 'STRUCTURAL'] as const;
const STATES = ['PUBLISHED', 'PAUSED', 'EXPIRED', 'CLOSED'] as const;
const COVERAGES = ['NONE', 'PARTIAL', 'COVERED', 'DELIVERED', 'VERIFIED'] as const;

/** The whole state of the needs page; it is its address. Without any: what still lacks something, nearest to complete. */
export const needsSearch = searchSchema({
  q: text(),
  province: list(),
  county: list(),
  group: list(),
  kind: manyOf(KINDS),
  intent: manyOf(INTENTS),
  state: manyOf(STATES),
  coverage: manyOf(COVERAGES),
  deadline: oneOf(['ANY', ...DEADLINES], 'ANY'),
  /** OPEN: only published needs of which something remains. */
  remaining: oneOf(['OPEN', 'ANY'], 'OPEN'),
  noOffer: flag(),
  program: list(),
  office: list(),
  order: oneOf(ORDERS, 'CLOSEST_TO_COMPLETE'),
  pages: count(1),
});
export type NeedsSearch = ReturnType<typeof needsSearch.read>;

const some = <Value>(values: readonly Value[]): Value[] | null => (values.length > 0 ? [...values] : null);

/** The filter as the API takes it. `today` is a calendar day in Tehran. */
export function filterOf(search: NeedsSearch, today: string) {
  const [deadlineFrom, deadlineTo] = daysOf(search.deadline, today);
  const isOpen = search.remaining === 'OPEN';
  return {
    text: search.q === '' ? null : search.q,
    provinceIds: some(search.province),
    countyIds: some(search.county),
    targetGroupIds: some(search.group),
    kinds: some(search.kind),
    intents: some(search.intent),
    coverages: some(search.coverage),
    states: some(search.state) ?? (isOpen ? (['PUBLISHED'] as 'PUBLISHED'[]) : null),
    hasRemaining: isOpen ? true : null,
    noOfferYet: search.noOffer ? true : null,
    programIds: some(search.program),
    organizationIds: some(search.office),
    deadlineFrom,
    deadlineTo,
  };
}

/** What a search goes on looking for day after day: a deadline counted from one day is no part of it. */
export function lastingFilterOf(search: NeedsSearch) {
  return filterOf({ ...search, deadline: 'ANY' }, '');
}

/** The days of a deadline facet: WEEK is 0-7 days from today, MONTH 8-30, LATER more, OVER before today. */
function daysOf(deadline: NeedsSearch['deadline'], today: string): readonly [string | null, string | null] {
  switch (deadline) {
    case 'WEEK':
      return [today, dayAfter(today, 7)];
    case 'MONTH':
      return [dayAfter(today, 8), dayAfter(today, 30)];
    case 'LATER':
      return [dayAfter(today, 31), null];
    case 'OVER':
      return [null, dayAfter(today, -1)];
    case 'ANY':
      return [null, null];
  }
}

/** What counts as a filter that can be taken off: everything but order and pages. */
const FILTERS = [
  'q',
  'province',
  'county',
  'group',
  'kind',
  'intent',
  'state',
  'coverage',
  'deadline',
  'noOffer',
  'program',
  'office',
] as const;
export type FilterName = (typeof FILTERS)[number];

const EMPTY = needsSearch.read({});

export function activeFilters(search: NeedsSearch): { name: FilterName; value: string }[] {
  return FILTERS.flatMap((name) => {
    const value = search[name];
    if (Array.isArray(value)) return value.map((one) => ({ name, value: one }));
    return value === EMPTY[name] ? [] : [{ name, value: String(value) }];
  });
}

/** The search without one filter. */
export function without(
  search: NeedsSearch,
  { name, value }: { name: FilterName; value: string },
): Partial<NeedsSearch> {
  const now = search[name];
  const left = Array.isArray(now) ? now.filter((one) => one !== value) : EMPTY[name];
  return { [name]: left, pages: 1 };
}

export function withoutFilters(search: NeedsSearch): NeedsSearch {
  return { ...EMPTY, order: search.order, remaining: search.remaining };
}
