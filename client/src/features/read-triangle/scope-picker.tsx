import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { ChoiceTabs } from '../../ui/choice-tabs.tsx';
import { ComboBoxField } from '../../ui/combo-box-field.tsx';
import { Grid } from '../../ui/layout.tsx';
import s from './read-triangle.module.css';
import { COUNTRY, STAGES, type TriangleSearch } from './triangle-search.ts';

const ScopeChoices = graphql(`
  query TriangleChoices {
    provinces { id name { fa azb en } counties { id name { fa azb en } } }
    targetGroups { id name { fa azb en } }
  }
`);
export type TriangleChoices = ResultOf<typeof ScopeChoices>;
const CODELIST = { additionalTypenames: ['Codelist'] };
const ALL = 'all';

export function useTriangleChoices(): TriangleChoices | undefined {
  return useQuery({ query: ScopeChoices, requestPolicy: 'cache-first', context: CODELIST })[0].data;
}

type PickerProps = {
  search: TriangleSearch;
  choices: TriangleChoices;
  onSearch: (change: Partial<TriangleSearch>, options?: { push?: boolean }) => void;
};

/** Where, for whom, and what counts. */
export function ScopePicker({ search, choices, onSearch }: PickerProps) {
  const province = choices.provinces.find(({ id }) => id === search.province);
  const countyOf =
    province ?? choices.provinces.find(({ counties }) => counties.some(({ id }) => id === search.county));
  const named = (items: TriangleChoices['targetGroups']) =>
    items.map(({ id, name }) => ({ value: id, label: localized(name) }));
  const all = { value: ALL, label: t('triangleScreen.country') };
  const idOf = (value: string) => (value === ALL ? '' : value);
  return (
    <div className={s.picker} data-print="hidden">
      <ChoiceTabs
        label={t('triangle.stage')}
        value={search.stage}
        onChange={(stage) => onSearch({ stage }, { push: true })}
        choices={STAGES.map((value) => ({ value, label: t(`triangle.stage.${value}`) }))}
      />
      <p className={s.quiet}>{t(`triangle.stage.${search.stage}.means`)}</p>
      <Grid min={14} gap={16}>
        <ComboBoxField
          key={`p${countyOf?.id ?? ''}`}
          label={t('triangleScreen.province')}
          value={countyOf?.id ?? ALL}
          onChange={(id) =>
            onSearch({ province: id === ALL ? COUNTRY : id, county: '', group: '', program: '' }, { push: true })
          }
          options={[all, ...named(choices.provinces)]}
        />
        {countyOf && countyOf.counties.length > 0 && (
          <ComboBoxField
            key={`c${search.county}`}
            label={t('need.county')}
            value={search.county === '' ? ALL : search.county}
            onChange={(id) =>
              onSearch({ province: countyOf.id, county: idOf(id), group: '', program: '' }, { push: true })
            }
            options={[{ value: ALL, label: localized(countyOf.name) }, ...named(countyOf.counties)]}
          />
        )}
        <ComboBoxField
          key={`g${search.group}`}
          label={t('triangleScreen.group')}
          value={search.group === '' ? ALL : search.group}
          onChange={(id) =>
            onSearch({ group: idOf(id), province: id === ALL ? COUNTRY : '', county: '', program: '' }, { push: true })
          }
          options={[{ value: ALL, label: t('triangleScreen.groups.all') }, ...named(choices.targetGroups)]}
        />
      </Grid>
    </div>
  );
}

/** The name of what is measured: «تبریز», «سالمندان», «سراسر کشور». */
export function placeOf(search: TriangleSearch, choices: TriangleChoices): string {
  const named = (items: readonly TriangleChoices['targetGroups'][number][], id: string) => {
    const found = items.find((item) => item.id === id);
    return found && localized(found.name);
  };
  const counties = choices.provinces.flatMap((province) => province.counties);
  if (search.group) return named(choices.targetGroups, search.group) ?? '';
  if (search.county) return named(counties, search.county) ?? '';
  if (search.province) return named(choices.provinces, search.province) ?? '';
  return t('triangleScreen.country');
}
