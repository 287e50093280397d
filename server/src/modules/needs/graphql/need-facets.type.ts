import { builder, type LocalizedText } from '#graphql/builder.ts';
import { globalIdOf } from '#graphql/global-id.ts';
import { LocalizedTextRef } from '#graphql/refs.ts';
import type { Catalogue } from '#modules/catalogue/index.ts';
import type { Facet, FacetCounts } from '../data/facet-counts.ts';

type FacetValue = { value: string; label: LocalizedText | null; count: number };

const FacetValueType = builder.objectRef<FacetValue>('FacetValue').implement({
  description: 'One value of a facet and how many needs it would give.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'What to put in the filter: a global id, or a word of an enum.' }),
    label: t.expose('label', {
      type: LocalizedTextRef,
      nullable: true,
      description: 'Its name; null for words of an enum, which clients word themselves.',
    }),
    count: t.exposeInt('count', { description: 'Needs.' }),
  }),
});

const NAMED = {
  provinceIds: ['Province', 'provinces'],
  countyIds: ['County', 'counties'],
  targetGroupIds: ['TargetGroup', 'targetGroups'],
} as const;

function valuesOf(facet: Facet, counts: FacetCounts, catalogue: Catalogue): FacetValue[] {
  const named = facet in NAMED ? NAMED[facet as keyof typeof NAMED] : null;
  return [...counts.counts[facet]].map(([word, count]) =>
    named
      ? { value: globalIdOf(named[0], word), label: catalogue[named[1]].get(word)?.name ?? null, count }
      : { value: word, label: null, count },
  );
}

export const needFacetsType = builder.objectRef<FacetCounts>('NeedFacets').implement({
  description: 'Counts of needs by facet.',
  fields: (t) => {
    const facet = (name: Facet, description: string) =>
      t.field({
        type: [FacetValueType],
        description,
        resolve: (counts, _, { catalogue }) => valuesOf(name, counts, catalogue),
      });
    return {
      total: t.exposeInt('total', { description: 'Needs with the whole filter applied.' }),
      provinces: facet('provinceIds', 'By province.'),
      counties: facet('countyIds', 'By county.'),
      targetGroups: facet('targetGroupIds', 'By target group.'),
      kinds: facet('kinds', 'By kind of help.'),
      intents: facet('intents', 'By intent.'),
      states: facet('states', 'By state.'),
      coverages: facet('coverages', 'By coverage.'),
      deadlines: facet('deadlines', 'By days left: OVER, WEEK (0-7), MONTH (8-30), LATER.'),
      remaining: facet('remaining', 'OPEN: something is still open; NOT_OPEN: nothing is.'),
      asOf: t.expose('asOf', { type: 'DateTime', description: 'When the counts were true.' }),
    };
  },
});
