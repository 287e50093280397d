import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { filterText, type OtherNames } from './facet-words.ts';
import s from './filter-chips.module.css';
import type { NeedFacets } from './need-facets.ts';
import { activeFilters, type NeedsSearch, without, withoutFilters } from './needs-search.ts';

type ChipsProps = {
  search: NeedsSearch;
  facets: NeedFacets | undefined;
  names: OtherNames;
  onChange: (change: Partial<NeedsSearch>) => void;
};

/** Every chosen filter, each to be taken off by one press. */
export function FilterChips({ search, facets, names, onChange }: ChipsProps) {
  const active = activeFilters(search);
  if (active.length === 0) return null;
  return (
    <ul className={s.chips} aria-label={t('findNeeds.chips')}>
      {active.map((filter) => {
        const text = filterText(filter, facets, names);
        return text === undefined ? null : (
          <li key={`${filter.name} ${filter.value}`}>
            <AriaButton
              className={s.chip}
              aria-label={t('findNeeds.chip.remove', { filter: text })}
              onPress={() => onChange(without(search, filter))}
            >
              <bdi>{text}</bdi>
              <X size={16} aria-hidden="true" />
            </AriaButton>
          </li>
        );
      })}
      {active.length > 1 && (
        <li>
          <Button look="quiet" size="small" onPress={() => onChange(withoutFilters(search))}>
            {t('findNeeds.chip.clear')}
          </Button>
        </li>
      )}
    </ul>
  );
}
