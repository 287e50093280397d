import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import type { TriangleCell } from './triangle-figures.ts';

type Place = Pick<TriangleCell, 'county' | 'targetGroup'>;

/** «تبریز · سالمندان» */
export function cellName({ county, targetGroup }: Place): string {
  return t('triangle.cell', { county: localized(county.name), group: localized(targetGroup.name) });
}

export const cellKey = ({ county, targetGroup }: Place) => `${county.id} ${targetGroup.id}`;

/** A share as percent; null where nothing can be measured. */
export const shareText = (value: number | null) => (value === null ? t('triangle.none') : format.percent(value));

/** People of a cell: 1-7 are hidden from the public, none are registered in others. */
export const peopleText = (people: number | null) =>
  people === null ? t('triangle.cell.hidden') : t('triangle.cell.reached', { people });
