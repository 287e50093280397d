import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Checkbox, RadioField } from '../../ui/choice-fields.tsx';
import { type FacetChoice, FacetField } from './facet-field.tsx';
import { choiceText } from './facet-words.ts';
import s from './facets.module.css';
import type { NeedFacets } from './need-facets.ts';
import { DEADLINES, type NeedsSearch } from './needs-search.ts';

type FacetValue = NeedFacets['counties'][number];
type WordValue = NeedFacets['kinds'][number];

const byName = (values: readonly FacetValue[]): FacetChoice[] =>
  values.map(({ value, count, label }) => ({ value, count, label: label ? localized(label) : value }));

const byWord = (name: 'kind' | 'intent' | 'state' | 'coverage', values: readonly WordValue[]): FacetChoice[] =>
  values.map(({ value, count }) => ({ value, count, label: choiceText(name, value) }));

type PanelProps = {
  facets: NeedFacets;
  search: NeedsSearch;
  onChange: (change: Partial<NeedsSearch>) => void;
};

/** All facets, in the order in which people narrow: what kind, where, for whom, until when, and the finer ones. */
export function NeedFacetPanel({ facets, search, onChange }: PanelProps) {
  const words = (name: 'kind' | 'intent' | 'state' | 'coverage', label: string, values: readonly WordValue[]) => (
    <FacetField
      label={label}
      sort={false}
      choices={byWord(name, values)}
      value={search[name]}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );
  const names = (name: 'province' | 'county' | 'group', label: string, values: readonly FacetValue[]) => (
    <FacetField
      label={label}
      choices={byName(values)}
      value={search[name]}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );
  const servesManyProvinces = facets.provinces.filter(({ count }) => count > 0).length > 1;
  return (
    <div className={s.facets}>
      <Checkbox
        label={t('findNeeds.onlyOpen')}
        value={search.remaining === 'OPEN'}
        onChange={(only) => onChange({ remaining: only ? 'OPEN' : 'ANY' })}
      />
      {words('kind', t('commodity.kind'), facets.kinds)}
      {(servesManyProvinces || search.province.length > 0) &&
        names('province', t('findNeeds.facet.provinces'), facets.provinces)}
      {names('county', t('findNeeds.facet.counties'), facets.counties)}
      {names('group', t('findNeeds.facet.groups'), facets.targetGroups)}
      <DeadlineField facets={facets} search={search} onChange={onChange} />
      {words('intent', t('need.intent'), facets.intents)}
      {words('coverage', t('need.coverage'), facets.coverages)}
      {words('state', t('need.state'), facets.states)}
    </div>
  );
}

/** Deadlines are ranges of days, of which one is asked at a time. */
function DeadlineField({ facets, search, onChange }: PanelProps) {
  const countOf = (deadline: string) => facets.deadlines.find(({ value }) => value === deadline)?.count ?? 0;
  const choices = DEADLINES.map((deadline) => ({
    value: deadline as string,
    label: choiceText('deadline', deadline),
    count: format.number(countOf(deadline)),
    disabled: countOf(deadline) === 0 && search.deadline !== deadline,
  }));
  return (
    <RadioField
      label={t('findNeeds.facet.deadline')}
      value={search.deadline}
      onChange={(value) => onChange({ deadline: DEADLINES.find((one) => one === value) ?? 'ANY' })}
      choices={[{ value: 'ANY', label: t('findNeeds.deadline.ANY') }, ...choices]}
    />
  );
}
