export type { Need, NeedItem } from './data/need.loader.ts';
export { createNeedLoaders } from './data/need.loader.ts';
export type { NeedFacetIndex } from './data/need-facets.index.ts';
export { createNeedFacetIndex } from './data/need-facets.index.ts';
export type { NeedFilter } from './data/need-list.report.ts';
export { needFits } from './data/need-list.report.ts';
export { expireNeeds } from './use-cases/expire-needs.ts';
