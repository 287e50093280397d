import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import type { NeedFacets } from './need-facets.ts';
import type { FilterName, NeedsSearch } from './needs-search.ts';

type Named = { value: string; label?: { fa: string; azb: string | null; en: string | null } | null };

const named = (values: readonly Named[] | undefined, value: string) => {
  const label = values?.find((one) => one.value === value)?.label;
  return label ? localized(label) : undefined;
};

/** Names of programs and offices by id, which no facet carries. */
export type OtherNames = ReadonlyMap<string, string>;

/** A chosen filter in words; undefined while its name is still on its way. */
export function filterText(
  { name, value }: { name: FilterName; value: string },
  facets: NeedFacets | undefined,
  others: OtherNames,
): string | undefined {
  switch (name) {
    case 'q':
      return t('findNeeds.chip.text', { text: value });
    case 'province':
      return named(facets?.provinces, value);
    case 'county':
      return named(facets?.counties, value);
    case 'group':
      return named(facets?.targetGroups, value);
    case 'program':
    case 'office':
      return others.get(value);
    case 'noOffer':
      return t('findNeeds.chip.noOffer');
    default:
      return choiceText(name, value);
  }
}

type Choice = 'kind' | 'intent' | 'state' | 'coverage' | 'deadline';

/** A word of an enum; it comes from our own address schema, so it is always one that has a text. */
export function choiceText(name: Choice, value: string): string {
  switch (name) {
    case 'kind':
      return t(`commodity.kind.${value as NeedsSearch['kind'][number]}`);
    case 'intent':
      return t(`need.intent.${value as NeedsSearch['intent'][number]}`);
    case 'state':
      return t(`need.state.${value as NeedsSearch['state'][number]}`);
    case 'coverage':
      return t(`need.coverage.${value as NeedsSearch['coverage'][number]}`);
    case 'deadline':
      return t(`findNeeds.deadline.${value as NeedsSearch['deadline']}`);
  }
}
