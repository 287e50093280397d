import { t } from '../../lib/i18n/t.ts';
import { EXAMPLES, pointsOf, type WeightName } from './weights.ts';

/** What a weight comes to in points, on plain examples; it changes with every keystroke of the council. */
export function weightSentence(name: WeightName, weight: number): string {
  const points = <Key extends string>(fits: Readonly<Record<Key, number>>) =>
    Object.fromEntries(Object.entries<number>(fits).map(([key, fit]) => [key, pointsOf(fit, weight)])) as Record<
      Key,
      number
    >;
  switch (name) {
    case 'preference':
      return t('policy.preference.means', points(EXAMPLES.preference));
    case 'nearness':
      return t('policy.nearness.means', points(EXAMPLES.nearness));
    case 'urgency':
      return t('policy.urgency.means', points(EXAMPLES.urgency));
    case 'shortfall':
      return t('policy.shortfall.means', points(EXAMPLES.shortfall));
    case 'lotFit':
      return t('policy.lotFit.means', points(EXAMPLES.lotFit));
    case 'honour':
      return t('policy.honour.means', points(EXAMPLES.honour));
  }
}
