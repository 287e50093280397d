import type { NeedInput as Input } from '#domain/need-content.ts';
import { builder } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { CommodityKind, Coverage, Intent, NeedState } from '#graphql/enums.ts';
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
import { programsWithin } from '#modules/programs/index.ts';
import type { NeedFilter as Filter } from '../data/need-list.report.ts';

const NeedItemInput = builder.inputType('NeedItemInput', {
  description: 'One commodity of a need and how much of it.',
  fields: (t) => ({
    commodityId: t.globalID({ required: true, for: CommodityRef, description: 'What is asked.' }),
    quantity: t.field({ type: 'BigInt', required: true, description: "Units asked for, in the commodity's unit." }),
    unitPrice: t.field({ type: 'BigInt', description: "Rial per unit; when left out, the catalogue's newest price." }),
    minimumLot: t.field({
      type: 'BigInt',
      description: 'The least one commitment may bring, in units; 1 when left out.',
    }),
    note: t.string({ description: 'What a provider should know about it.' }),
  }),
});

export const NeedInput = builder.inputType('NeedInput', {
  description: 'What an officer writes in a need.',
  fields: (t) => ({
    programId: t.globalID({ required: true, for: ProgramRef, description: 'The program that needs it.' }),
    countyId: t.globalID({ required: true, for: CountyRef, description: 'Where it is needed.' }),
    targetGroupId: t.globalID({ required: true, for: TargetGroupRef, description: 'Whom it serves.' }),
    domainId: t.globalID({ required: true, for: DomainRef, description: 'Domain of service.' }),
    title: t.field({ type: localizedInput, required: true, description: 'Title, 5-200 characters.' }),
    story: t.field({
      type: localizedInput,
      required: true,
      description: 'Why it is needed, 20-4000 characters; nothing that identifies a person.',
    }),
    intent: t.field({
      type: Intent,
      required: true,
      description: 'Its step on the ladder from relief to lasting change.',
    }),
    severity: t.int({ required: true, description: '1 (mild) to 5 (most severe).' }),
    peopleCount: t.int({ description: 'People it helps, when known.' }),
    windowStart: t.field({ type: 'Date', required: true, description: 'First day it can be served.' }),
    windowEnd: t.field({ type: 'Date', required: true, description: 'Last day it can be served.' }),
    evidencePlan: t.string({ required: true, description: 'What will be shown as evidence, and when.' }),
    items: t.field({ type: [NeedItemInput], required: true, description: 'What is asked, 1-50 items.' }),
  }),
});

/** Global ids as the keys of rows. */
export function needInput(input: typeof NeedInput.$inferInput): Input {
  return {
    ...input,
    programId: input.programId.id,
    countyId: input.countyId.id,
    targetGroupId: input.targetGroupId.id,
    domainId: input.domainId.id,
    items: input.items.map((item) => ({ ...item, commodityId: item.commodityId.id })),
  };
}

export const NeedFilter = builder.inputType('NeedFilter', {
  description: 'Narrows a list of needs; parts left out narrow nothing, all parts have to hold.',
  fields: (t) => ({
    text: t.string({
      description: 'As people type it: Arabic or Persian letters, any digits, with or without spaces and ZWNJ.',
    }),
    provinceIds: t.globalIDList({ for: ProvinceRef, description: 'In one of these provinces.' }),
    countyIds: t.globalIDList({ for: CountyRef, description: 'In one of these counties.' }),
    targetGroupIds: t.globalIDList({ for: TargetGroupRef, description: 'For one of these groups.' }),
    domainIds: t.globalIDList({ for: DomainRef, description: 'In one of these domains.' }),
    programIds: t.globalIDList({ for: ProgramRef, description: 'Of one of these programs or their parts.' }),
    organizationIds: t.globalIDList({ for: OrganizationRef, description: 'Posted by one of these offices.' }),
    kinds: t.field({ type: [CommodityKind], description: 'Asking for one of these kinds of help.' }),
    intents: t.field({ type: [Intent], description: 'With one of these intents.' }),
    states: t.field({
      type: [NeedState],
      description: 'In one of these states; drafts and the like only where the viewer may see them.',
    }),
    coverages: t.field({ type: [Coverage], description: 'Filled this far.' }),
    hasRemaining: t.boolean({ description: 'Only needs with something still open.' }),
    noOfferYet: t.boolean({ description: 'Only needs nobody has pledged anything for.' }),
    deadlineFrom: t.field({ type: 'Date', description: 'Window ends on this day or later.' }),
    deadlineTo: t.field({ type: 'Date', description: 'Window ends on this day or earlier.' }),
  }),
});

const keys = (ids: readonly { id: string }[] | null | undefined) => ids?.map(({ id }) => id) ?? null;

/** The filter in database keys. */
export async function needFilter(
  { read }: Context,
  filter: typeof NeedFilter.$inferInput | null | undefined,
): Promise<Filter> {
  const programIds = keys(filter?.programIds);
  return {
    ...filter,
    provinceIds: keys(filter?.provinceIds),
    countyIds: keys(filter?.countyIds),
    targetGroupIds: keys(filter?.targetGroupIds),
    domainIds: keys(filter?.domainIds),
    programIds: programIds && (await programsWithin(read, programIds)),
    organizationIds: keys(filter?.organizationIds),
  };
}
