import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { locale } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';

export const RoundScopeFragment = graphql(`
  fragment RoundScopeNames on RoundScope {
    province { id name { fa azb en } }
    counties { id name { fa azb en } }
    commodities { id name { fa azb en } }
    programs { id name { fa azb en } }
  }
`);

/** What a round looks at, in sentences; the first is its place. */
export function scopeTexts(scope: FragmentOf<typeof RoundScopeFragment>): string[] {
  const { province, counties, commodities, programs } = readFragment(RoundScopeFragment, scope);
  const names = (list: readonly { name: { fa: string; azb: string | null; en: string | null } }[]) =>
    list.map(({ name }) => localized(name)).join(locale === 'en' ? ', ' : '، ');
  return [
    province ? t('round.scope.province', { province: localized(province.name) }) : t('round.scope.country'),
    ...(counties.length > 0 ? [t('round.scope.counties', { names: names(counties) })] : []),
    ...(commodities.length > 0 ? [t('round.scope.commodities', { names: names(commodities) })] : []),
    ...(programs.length > 0 ? [t('round.scope.programs', { names: names(programs) })] : []),
  ];
}
