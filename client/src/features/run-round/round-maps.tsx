import { useState } from 'react';
import { useFactNames } from '../../entities/match/fact-names.ts';
import { PlaceMap } from '../../entities/triangle/place-map.tsx';
import { adequacyByPlace } from '../../entities/triangle/place-values.ts';
import type { PlaceCell } from '../../entities/triangle/triangle-figures.ts';
import { t } from '../../lib/i18n/t.ts';
import { Grid, Stack } from '../../ui/layout.tsx';
import { SelectField } from '../../ui/select-field.tsx';

type MapsProps = {
  before: readonly PlaceCell[];
  after: readonly PlaceCell[];
  /** The round's province; undefined for a round over the country. */
  provinceId: string | undefined;
};

/** Adequacy before and after on the same tiles and the same scale: provinces for a country's round, and counties. */
export function RoundMaps({ before, after, provinceId }: MapsProps) {
  const nameOf = useFactNames();
  const provinces = [...new Set(after.map(({ county }) => county.province.id))];
  const [chosen, setChosen] = useState(provinceId ?? provinces[0]);
  return (
    <Stack gap={24}>
      {provinceId === undefined && (
        <Pair
          before={adequacyByPlace(before, 'province')}
          after={adequacyByPlace(after, 'province')}
          provinceId={undefined}
        />
      )}
      {provinceId === undefined && provinces.length > 1 && (
        <SelectField
          label={t('result.map.of')}
          value={chosen ?? ''}
          onChange={setChosen}
          options={provinces.map((id) => ({ value: id, label: nameOf(id) ?? id }))}
        />
      )}
      {chosen !== undefined && (
        <Pair before={adequacyByPlace(before, 'county')} after={adequacyByPlace(after, 'county')} provinceId={chosen} />
      )}
    </Stack>
  );
}

type Values = ReadonlyMap<string, number | null>;

function Pair({ before, after, provinceId }: { before: Values; after: Values; provinceId: string | undefined }) {
  return (
    <Grid min={22} gap={32}>
      <PlaceMap title={t('result.map.before')} provinceId={provinceId} values={before} />
      <PlaceMap title={t('result.map.after')} provinceId={provinceId} values={after} />
    </Grid>
  );
}
