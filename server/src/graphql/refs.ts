import type { LocalizedText } from './builder.ts';
import { builder } from './builder.ts';
import type { Commodity, CommodityPrice, County, Domain, Province, SdgTarget, TargetGroup } from '#modules/catalogue/index.ts';
import type { Need, NeedItem } from '#modules/needs/index.ts';

/** The index of the API: one line for each noun. Types are implemented in their module's graphql folder. */
export const LocalizedTextRef = builder.objectRef<LocalizedText>('LocalizedText');
export const ProvinceRef = builder.objectRef<Province>('Province');
export const CountyRef = builder.objectRef<County>('County');
export const TargetGroupRef = builder.objectRef<TargetGroup>('TargetGroup');
export const DomainRef = builder.objectRef<Domain>('Domain');
export const SdgTargetRef = builder.objectRef<SdgTarget>('SdgTarget');
export const CommodityRef = builder.objectRef<Commodity>('Commodity');
export const CommodityPriceRef = builder.objectRef<CommodityPrice>('CommodityPrice');
export const NeedRef = builder.objectRef<Need>('Need');
export const NeedItemRef = builder.objectRef<NeedItem>('NeedItem');
