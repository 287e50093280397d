export type {
  Catalogue,
  Commodity,
  CommodityPrice,
  County,
  Domain,
  LocalizedName,
  Province,
  SdgTarget,
  TargetGroup,
} from './data/catalogue.cache.ts';
export { createCatalogueCache } from './data/catalogue.cache.ts';
export { newPublicCode } from './data/public-code.repository.ts';
