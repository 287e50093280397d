export { createNeedLoaders } from './data/need.loader.ts';
export type { Need, NeedItem } from './data/need.loader.ts';
