import type { Step } from '#domain/matching/policy.ts';
import type { PolicyWeights } from '#domain/matching-weights.ts';
import { builder } from '#graphql/builder.ts';
import { MatchingPolicyRef, PersonRef, ProvinceRef } from '#graphql/refs.ts';
import { listMatchingPolicies } from '../use-cases/list-matching-policies.ts';

const PolicyStep = builder.objectRef<Step>('PolicyStep').implement({
  description: 'A step of falling value.',
  fields: (t) => ({
    share: t.exposeInt('share', {
      description: 'Part of what is required, per thousand; the steps of a list sum to 1000.',
    }),
    value: t.exposeInt('value', { description: 'Points per unit.' }),
  }),
});
export const PolicyStepInput = builder.inputType('PolicyStepInput', {
  description: 'A step of falling value.',
  fields: (t) => ({
    share: t.int({
      required: true,
      description: 'Part of what is required, per thousand; the steps of a list sum to 1000.',
    }),
    value: t.int({ required: true, description: 'Points per unit; never more than the step before.' }),
  }),
});

/** The same words for what is read and what is written. */
const SAYS = {
  preference: 'How much the provider’s wishes count.',
  nearness: 'How much nearness counts.',
  urgency: 'How much severity, days left and waiting count.',
  shortfall: 'How much it counts that a county and group is behind.',
  lotFit: 'How much it counts that one offer covers the need.',
  honour: 'How much kept promises count.',
  reserve: 'Points a match has to be worth, or the offer stays free.',
  adequacySteps: 'What the next units of a need are worth as it fills.',
  fairnessSteps: 'What the next units of a county and group are worth as it fills.',
  providerCap: 'Largest share of a commodity’s open need from one provider, per thousand; null: no cap.',
  programCap: 'Largest share of a commodity’s open need to one program, per thousand; null: no cap.',
} as const;

const PolicyWeightsType = builder.objectRef<PolicyWeights>('PolicyWeights').implement({
  description: 'Whole numbers. The six weights sum to 1000.',
  fields: (t) => ({
    preference: t.exposeInt('preference', { description: SAYS.preference }),
    nearness: t.exposeInt('nearness', { description: SAYS.nearness }),
    urgency: t.exposeInt('urgency', { description: SAYS.urgency }),
    shortfall: t.exposeInt('shortfall', { description: SAYS.shortfall }),
    lotFit: t.exposeInt('lotFit', { description: SAYS.lotFit }),
    honour: t.exposeInt('honour', { description: SAYS.honour }),
    reserve: t.exposeInt('reserve', { description: SAYS.reserve }),
    adequacySteps: t.field({
      type: [PolicyStep],
      description: SAYS.adequacySteps,
      resolve: (weights) => [...weights.adequacySteps],
    }),
    fairnessSteps: t.field({
      type: [PolicyStep],
      description: SAYS.fairnessSteps,
      resolve: (weights) => [...weights.fairnessSteps],
    }),
    providerCap: t.exposeInt('providerCap', { nullable: true, description: SAYS.providerCap }),
    programCap: t.exposeInt('programCap', { nullable: true, description: SAYS.programCap }),
  }),
});

export const PolicyWeightsInput = builder.inputType('PolicyWeightsInput', {
  description: 'Whole numbers. The six weights sum to 1000.',
  fields: (t) => ({
    preference: t.int({ required: true, description: SAYS.preference }),
    nearness: t.int({ required: true, description: SAYS.nearness }),
    urgency: t.int({ required: true, description: SAYS.urgency }),
    shortfall: t.int({ required: true, description: SAYS.shortfall }),
    lotFit: t.int({ required: true, description: SAYS.lotFit }),
    honour: t.int({ required: true, description: SAYS.honour }),
    reserve: t.int({ required: true, description: SAYS.reserve }),
    adequacySteps: t.field({ type: [PolicyStepInput], required: true, description: SAYS.adequacySteps }),
    fairnessSteps: t.field({ type: [PolicyStepInput], required: true, description: SAYS.fairnessSteps }),
    providerCap: t.int({ description: SAYS.providerCap }),
    programCap: t.int({ description: SAYS.programCap }),
  }),
});

builder.node(MatchingPolicyRef, {
  description: 'A council’s weights; a version is never edited.',
  id: { resolve: (policy) => policy.id },
  loadOne: (id, { loaders }) => loaders.matchingPolicy.load(id),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts up for each place.' }),
    province: t.field({
      type: ProvinceRef,
      nullable: true,
      description: 'For which province; null: the whole country.',
      resolve: ({ provinceId }, _, { catalogue }) =>
        provinceId === null ? null : (catalogue.provinces.get(provinceId) ?? null),
    }),
    weights: t.field({ type: PolicyWeightsType, description: 'The weights.', resolve: ({ weights }) => weights }),
    note: t.exposeString('note', { description: 'Why; empty for the weights that came with the software.' }),
    current: t.exposeBoolean('current', { description: 'True for the newest version of its place.' }),
    createdBy: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who set them, for those who may know; null for those that came with the software.',
      resolve: ({ createdById }, _, { loaders }) => (createdById ? loaders.person.load(createdById) : null),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
  }),
});

builder.queryField('matchingPolicies', (t) =>
  t.field({
    type: [MatchingPolicyRef],
    description: 'Every version of the weights for a place, its own first, then the country’s; the newest first.',
    authScopes: { anybody: true },
    args: {
      provinceId: t.arg.globalID({ for: ProvinceRef, description: 'For this province; left out: the country’s only.' }),
    },
    resolve: (_, { provinceId }, { deps }) => listMatchingPolicies(deps, provinceId?.id ?? null),
  }),
);
