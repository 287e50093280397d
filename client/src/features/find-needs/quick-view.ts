import { paths } from '../../lib/paths.ts';
import { type NeedsSearch, needsSearch } from './needs-search.ts';

/** The questions people come with, each an address of the needs page. */
export const QUICK_VIEWS = {
  close: {},
  expiring: { order: 'DEADLINE' },
  noOffer: { noOffer: true, order: 'DEADLINE' },
  all: { remaining: 'ANY', order: 'NEWEST' },
} as const satisfies Record<string, Partial<NeedsSearch>>;
export type QuickView = keyof typeof QUICK_VIEWS;

export const quickViewPath = (view: QuickView) => paths.needs(needsSearch.write(QUICK_VIEWS[view]));
