import type { ResultOf } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { ComboBoxField } from '../../ui/combo-box-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/layout.tsx';
import type { RoundChoicesQuery } from './run-round.documents.ts';
import s from './run-round.module.css';
import type { ScopeSearch } from './scope-search.ts';

export type RoundChoices = ResultOf<typeof RoundChoicesQuery>;
type Named = { id: string; name: { fa: string; azb: string | null; en: string | null } };

type ScopeProps = {
  search: ScopeSearch;
  choices: RoundChoices;
  /** The only province of whoever is bound to one; null: any, and the country. */
  ownProvince: string | null;
  onSearch: (change: Partial<ScopeSearch>) => void;
};

const COUNTRY = 'country';

/** Where and what: province, then counties, commodities and programs; none chosen means all. */
export function ScopeFields({ search, choices, ownProvince, onSearch }: ScopeProps) {
  const province = choices.provinces.find(({ id }) => id === search.province);
  const provinces = choices.provinces
    .filter(({ id }) => ownProvince === null || id === ownProvince)
    .map(({ id, name }) => ({ value: id, label: localized(name) }));
  const country = { value: COUNTRY, label: t('runRound.province.country') };
  return (
    <Stack>
      <ComboBoxField
        key={search.province}
        label={t('runRound.province')}
        value={search.province === '' ? COUNTRY : search.province}
        onChange={(id) => onSearch({ province: id === COUNTRY ? '' : id, county: [], program: [], policy: '' })}
        options={ownProvince === null ? [country, ...provinces] : provinces}
      />
      <p className={s.quiet}>{t('runRound.none')}</p>
      {province && (
        <ManyOf
          what={t('runRound.counties')}
          items={province.counties}
          chosen={search.county}
          onChosen={(county) => onSearch({ county })}
        />
      )}
      <ManyOf
        what={t('runRound.commodities')}
        items={choices.commodities}
        chosen={search.commodity}
        onChosen={(commodity) => onSearch({ commodity })}
      />
      <ManyOf
        what={t('runRound.programs')}
        items={choices.programs.edges.map(({ node }) => node)}
        chosen={search.program}
        onChosen={(program) => onSearch({ program })}
      />
    </Stack>
  );
}

type ManyProps = {
  what: string;
  items: readonly Named[];
  chosen: string[];
  onChosen: (ids: string[]) => void;
};

function ManyOf({ what, items, chosen, onChosen }: ManyProps) {
  const title = chosen.length === 0 ? t('runRound.all', { what }) : t('runRound.some', { what, count: chosen.length });
  return (
    <Disclosure title={title} open={chosen.length > 0}>
      <div className={s.choices}>
        <CheckboxField
          label={what}
          value={chosen}
          onChange={onChosen}
          choices={items.map(({ id, name }) => ({ value: id, label: localized(name) }))}
        />
      </div>
    </Disclosure>
  );
}
