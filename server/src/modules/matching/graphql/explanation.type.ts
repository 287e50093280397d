import { builder } from '#graphql/builder.ts';
import { globalIdOf } from '#graphql/global-id.ts';
import type { ExplainedPart, Explanation, Reason } from '../data/explanation.ts';

/** Facts that name a thing; clients get its global id, so that each can be followed to its row. */
const TYPE_OF_FACT: Readonly<Record<string, string>> = {
  needItemId: 'NeedItem',
  offerItemId: 'OfferItem',
  organizationId: 'Organization',
  programId: 'Program',
  programIds: 'Program',
  commodityId: 'Commodity',
  offered: 'Commodity',
  needed: 'Commodity',
  countyId: 'County',
  fromCountyId: 'County',
  toCountyId: 'County',
  countyIds: 'County',
  fromProvinceId: 'Province',
  provinceIds: 'Province',
  targetGroupId: 'TargetGroup',
  targetGroupIds: 'TargetGroup',
  domainId: 'Domain',
  domainIds: 'Domain',
  wentTo: 'NeedItem',
  filledBy: 'OfferItem',
};

/** Facts as clients get them: ids as global ids, everything else as it is. */
export function clientFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const type = TYPE_OF_FACT[name];
      if (!type) return [name, value];
      if (Array.isArray(value)) return [name, value.map((id) => globalIdOf(type, String(id)))];
      return [name, typeof value === 'string' && value !== '' ? globalIdOf(type, value) : value];
    }),
  );
}

export const ReasonFact = builder.objectRef<Reason>('ReasonFact').implement({
  description: 'A reason: a stable code with the facts behind it.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code, worded by the client.' }),
    facts: t.field({
      type: 'JSON',
      description: 'Plain facts by name; ids are global ids.',
      resolve: ({ facts }) => clientFacts(facts),
    }),
  }),
});

const ScorePart = builder.objectRef<ExplainedPart>('ScorePart').implement({
  description: 'A named part of a score with the facts it rests on. Parts sum to the score.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'PREFERENCE, NEARNESS, URGENCY, SHORTFALL, LOT_FIT or HONOUR.' }),
    points: t.exposeInt('points', { description: 'Points it gives.' }),
    maximum: t.exposeInt('maximum', { description: 'Points it can give: its weight in the policy.' }),
    facts: t.field({
      type: 'JSON',
      description: 'Plain facts by name; ids are global ids.',
      resolve: ({ facts }) => clientFacts(facts),
    }),
  }),
});

export const ExplanationType = builder.objectRef<Explanation>('Explanation').implement({
  description: 'Why this pair, and why this quantity.',
  fields: (t) => ({
    score: t.exposeInt('score', { description: '0-1000, the sum of the parts.' }),
    parts: t.field({ type: [ScorePart], description: 'The parts.', resolve: ({ parts }) => [...parts] }),
    limits: t.field({
      type: [ReasonFact],
      description: 'What keeps the quantity from being larger.',
      resolve: ({ limits }) => [...limits],
    }),
    shadowPrice: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'Worth of one more unit reaching the need’s county and group, in points; rounds only.',
      resolve: ({ shadowPrice }) => (shadowPrice === null ? null : BigInt(shadowPrice)),
    }),
  }),
});
