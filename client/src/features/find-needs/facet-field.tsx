import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import s from './facets.module.css';

export type FacetChoice = { value: string; label: string; count: number };

const SHORT = 6;
const collator = new Intl.Collator('fa');

/** One facet: choices with the number of needs each would give; what would give none cannot be pressed but stays. */
export function FacetField({
  label,
  choices,
  value,
  onChange,
  sort = true,
}: {
  label: string;
  choices: readonly FacetChoice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** By name; words of an enum keep their own order. */
  sort?: boolean;
}) {
  const [isWhole, setWhole] = useState(false);
  const ordered = sort ? [...choices].sort((a, b) => collator.compare(a.label, b.label)) : choices;
  const isLong = choices.length > SHORT + 2;
  const shown = isLong && !isWhole ? ordered.filter((choice) => isForemost(choice, choices, value)) : ordered;
  return (
    <div className={s.facet}>
      <CheckboxField
        label={label}
        value={[...value]}
        onChange={onChange}
        choices={shown.map((choice) => ({
          value: choice.value,
          label: choice.label,
          count: format.number(choice.count),
          disabled: choice.count === 0 && !value.includes(choice.value),
        }))}
      />
      {isLong && (
        <Button look="quiet" size="small" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('findNeeds.facet.fewer') : t('findNeeds.facet.all', { n: choices.length })}
        </Button>
      )}
    </div>
  );
}

/** The choices that give most, and every one that is chosen. */
function isForemost(choice: FacetChoice, choices: readonly FacetChoice[], value: readonly string[]): boolean {
  if (value.includes(choice.value)) return true;
  const before = choices.filter(
    (other) => other.count > choice.count || (other.count === choice.count && isEarlier(other, choice)),
  );
  return before.length < SHORT;
}

const isEarlier = (one: FacetChoice, other: FacetChoice) => collator.compare(one.label, other.label) < 0;
