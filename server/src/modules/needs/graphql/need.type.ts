import { publicPeople } from '#domain/small-numbers.ts';
import { builder } from '#graphql/builder.ts';
import { ValueChain } from '#graphql/chains.type.ts';
import { edge } from '#graphql/edge.ts';
import { CommodityKind, Coverage, Intent, NeedState } from '#graphql/enums.ts';
import { localized } from '#graphql/localized.ts';
import { present } from '#graphql/present.ts';
import { readsOf } from '#graphql/reads.ts';
import {
  CountyRef,
  DomainRef,
  LocalizedTextRef,
  NeedItemRef,
  NeedRef,
  OrganizationRef,
  ProgramRef,
  ProvinceRef,
  TargetGroupRef,
} from '#graphql/refs.ts';
import type { Need } from '../data/need.loader.ts';

const reads = readsOf<Need>();

builder.node(NeedRef, {
  description: 'What a program asks for: a story and items with quantities, for a target group in a county.',
  id: { resolve: (need) => need.id },
  loadOne: (id, { loaders }) => loaders.need.load(id),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Public code, e.g. AS-1405-00042.' }),
    title: t.field({
      type: LocalizedTextRef,
      description: 'Title.',
      ...reads(['titleFa', 'titleAzb', 'titleEn'], (need) => localized(need, 'title')),
    }),
    story: t.field({
      type: LocalizedTextRef,
      description: 'Why it is needed, in a few sentences.',
      ...reads(['storyFa', 'storyAzb', 'storyEn'], (need) => localized(need, 'story')),
    }),
    program: t.field({
      type: ProgramRef,
      description: 'The program that asks.',
      ...edge('program', 'programId'),
    }),
    organization: t.field({
      type: OrganizationRef,
      description: 'The office that posted it.',
      ...edge('organization', 'organizationId'),
    }),
    province: t.field({
      type: ProvinceRef,
      description: 'Its province.',
      ...reads(['provinceId'], (need, _, { catalogue }) => present(catalogue.provinces.get(need.provinceId))),
    }),
    county: t.field({
      type: CountyRef,
      description: 'Its county.',
      ...reads(['countyId'], (need, _, { catalogue }) => present(catalogue.counties.get(need.countyId))),
    }),
    targetGroup: t.field({
      type: TargetGroupRef,
      description: 'Whom it serves.',
      ...reads(['targetGroupId'], (need, _, { catalogue }) => present(catalogue.targetGroups.get(need.targetGroupId))),
    }),
    domain: t.field({
      type: DomainRef,
      description: 'Domain of service.',
      ...reads(['domainId'], (need, _, { catalogue }) => present(catalogue.domains.get(need.domainId))),
    }),
    intent: t.field({
      type: Intent,
      description: 'Its step on the ladder from relief to lasting change.',
      ...reads(['intent'], ({ intent }) => intent),
    }),
    severity: t.exposeInt('severity', { description: '1 (mild) to 5 (most severe).' }),
    peopleCount: t.int({
      nullable: true,
      description: 'People it helps; hidden when 1-7, otherwise rounded to 5.',
      ...reads(['peopleCount'], ({ peopleCount }) => (peopleCount === null ? null : publicPeople(peopleCount))),
    }),
    windowStart: t.expose('windowStart', { type: 'Date', description: 'First day it can be served.' }),
    windowEnd: t.expose('windowEnd', { type: 'Date', description: 'Last day it can be served.' }),
    evidencePlan: t.exposeString('evidencePlan', { description: 'What will be shown as evidence, and when.' }),
    state: t.field({
      type: NeedState,
      description: 'Where it is in its life.',
      ...reads(['state'], ({ state }) => state),
    }),
    coverage: t.field({
      type: Coverage,
      description: 'How far it is filled.',
      ...reads(['coverage'], ({ coverage }) => coverage),
    }),
    kinds: t.field({
      type: [CommodityKind],
      description: 'Kinds of help among its items.',
      ...reads(['kinds'], ({ kinds }) => kinds),
    }),
    items: t.field({
      type: [NeedItemRef],
      description: 'Its items, in the order they were written.',
      complexity: { field: 1, multiplier: 3 },
      ...edge('needItems', 'id'),
    }),
    itemCount: t.exposeInt('itemCount', { description: 'How many items it has.' }),
    openItemCount: t.exposeInt('openItemCount', { description: 'How many items have something still open.' }),
    chain: t.field({
      type: ValueChain,
      description: 'Its value along the chain.',
      ...reads(
        ['requiredValue', 'openValue', 'heldValue', 'committedValue', 'deliveredValue', 'verifiedValue'],
        (need) => ({
          required: need.requiredValue,
          open: need.openValue,
          held: need.heldValue,
          committed: need.committedValue,
          delivered: need.deliveredValue,
          verified: need.verifiedValue,
        }),
      ),
    }),
    countedShare: t.exposeInt('countedShare', {
      description: 'Counted of required value, in ten-thousandths; by quantity where nothing has a price.',
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last sent to the approver.',
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true, description: 'When it was published.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed, cancelled or rejected, or its window ended.',
    }),
    version: t.exposeInt('version', { description: 'Pass it to every act; a stale one is refused.' }),
    sample: t.exposeBoolean('sample', { description: 'True for sample data.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first written.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
  }),
});
