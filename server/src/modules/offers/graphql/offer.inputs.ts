import type { OfferInput as Input } from '#domain/offer-content.ts';
import { builder } from '#graphql/builder.ts';
import { CommodityKind, OfferState } from '#graphql/enums.ts';
import { localizedInput } from '#graphql/localized.ts';
import {
  CommodityRef,
  CountyRef,
  DomainRef,
  OrganizationRef,
  ProgramRef,
  ProvinceRef,
  TargetGroupRef,
} from '#graphql/refs.ts';
import type { OfferFilter as Filter } from '../data/offer-list.report.ts';

const OfferItemInput = builder.inputType('OfferItemInput', {
  description: 'One commodity of an offer with its limits; a limit left out or empty limits nothing.',
  fields: (t) => ({
    commodityId: t.globalID({ required: true, for: CommodityRef, description: 'What is offered.' }),
    capacity: t.field({ type: 'BigInt', required: true, description: "Units offered, in the commodity's unit." }),
    minimumPerNeed: t.field({
      type: 'BigInt',
      description: 'The least units for one need; 1 when left out. The remainder of a need may always be taken whole.',
    }),
    maximumPerNeed: t.field({ type: 'BigInt', description: 'The most units in one pledge; no limit when left out.' }),
    provinceIds: t.globalIDList({ for: ProvinceRef, description: 'Only in these provinces, or in countyIds.' }),
    countyIds: t.globalIDList({ for: CountyRef, description: 'Only in these counties, or in provinceIds.' }),
    targetGroupIds: t.globalIDList({ for: TargetGroupRef, description: 'Only for these groups.' }),
    domainIds: t.globalIDList({ for: DomainRef, description: 'Only in these domains.' }),
    programIds: t.globalIDList({ for: ProgramRef, description: 'Only for these programs and those under them.' }),
    earmarking: t.int({
      description: 'IATI EarmarkingCategory, 1 (not) to 4 (tightly); when left out, the limits say it.',
    }),
  }),
});

export const OfferInput = builder.inputType('OfferInput', {
  description: 'What a provider writes in an offer.',
  fields: (t) => ({
    title: t.field({ type: localizedInput, required: true, description: 'Title, 5-200 characters.' }),
    note: t.string({
      description: 'What a program should know, at most 2000 characters; nothing that identifies a person.',
    }),
    windowStart: t.field({ type: 'Date', required: true, description: 'First day it can be given.' }),
    windowEnd: t.field({ type: 'Date', required: true, description: 'Last day it can be given.' }),
    items: t.field({ type: [OfferItemInput], required: true, description: 'What is offered, 1-50 items.' }),
  }),
});

const keys = (ids: readonly { id: string }[] | null | undefined) => ids?.map(({ id }) => id) ?? null;

/** Global ids as the keys of rows. */
export function offerInput(input: typeof OfferInput.$inferInput): Input {
  return {
    ...input,
    items: input.items.map((item) => ({
      ...item,
      commodityId: item.commodityId.id,
      provinceIds: keys(item.provinceIds),
      countyIds: keys(item.countyIds),
      targetGroupIds: keys(item.targetGroupIds),
      domainIds: keys(item.domainIds),
      programIds: keys(item.programIds),
    })),
  };
}

export const OfferFilter = builder.inputType('OfferFilter', {
  description: 'Narrows a list of offers; parts left out narrow nothing, all parts have to hold.',
  fields: (t) => ({
    text: t.string({
      description: 'As people type it: Arabic or Persian letters, any digits, with or without spaces and ZWNJ.',
    }),
    kinds: t.field({ type: [CommodityKind], description: 'Offering one of these kinds of help.' }),
    countyIds: t.globalIDList({ for: CountyRef, description: 'With an item that may go to one of these counties.' }),
    targetGroupIds: t.globalIDList({
      for: TargetGroupRef,
      description: 'With an item that may go to one of these groups.',
    }),
    organizationIds: t.globalIDList({ for: OrganizationRef, description: 'Of one of these organizations.' }),
    states: t.field({
      type: [OfferState],
      description:
        'In one of these states; drafts and the like only where the viewer may see them. When left out: active, and in a list of the viewer’s own organization alone, every state.',
    }),
    hasFree: t.boolean({ description: 'Only offers with something still free.' }),
  }),
});

export function offerFilter(filter: typeof OfferFilter.$inferInput | null | undefined): Filter {
  return {
    ...filter,
    countyIds: keys(filter?.countyIds),
    targetGroupIds: keys(filter?.targetGroupIds),
    organizationIds: keys(filter?.organizationIds),
  };
}
