import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { useGo } from '../../lib/router.ts';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { NeedFacets } from './need-facets.ts';
import { type NeedsSearch, needsSearch } from './needs-search.ts';
import { useOwnCounty } from './own-county.ts';
import { QUICK_VIEWS, type QuickView, quickViewPath } from './quick-view.ts';
import s from './quick-views.module.css';

const NAMES = Object.keys(QUICK_VIEWS) as QuickView[];

export function QuickViews({ search, facets }: { search: NeedsSearch; facets: NeedFacets | undefined }) {
  const here = paths.needs(needsSearch.write({ ...search, pages: 1 }));
  return (
    <nav aria-label={t('findNeeds.views')}>
      <ul className={s.views}>
        {NAMES.map((view) => (
          <li key={view}>
            <Link to={quickViewPath(view)} look="plain" current={quickViewPath(view) === here ? 'page' : undefined}>
              {t(`findNeeds.view.${view}`)}
            </Link>
          </li>
        ))}
        <li>
          <OwnCounty search={search} facets={facets} />
        </li>
      </ul>
    </nav>
  );
}

const collator = new Intl.Collator('fa');

/** Asks once which county is yours; from then on it is a view like the others. */
function OwnCounty({ search, facets }: { search: NeedsSearch; facets: NeedFacets | undefined }) {
  const [own, choose] = useOwnCounty();
  const go = useGo();
  const counties = (facets?.counties ?? [])
    .map(({ value, count, label }) => ({ id: value, text: label ? localized(label) : '', count }))
    .sort((a, b) => collator.compare(a.text, b.text));
  if (counties.length === 0) return null;
  const name = counties.find(({ id }) => id === own)?.text;
  const isHere = own !== undefined && search.county.length === 1 && search.county[0] === own;
  return (
    <span className={isHere ? s.here : undefined}>
      <Menu
        compact
        label={name ? t('findNeeds.view.countyNamed', { county: name }) : t('findNeeds.view.county')}
        trigger={name ? t('findNeeds.view.countyNamed', { county: name }) : t('findNeeds.view.county')}
        entries={counties.map(({ id, text, count }) => ({
          id,
          text,
          label: t('findNeeds.none.place', { county: text, n: count }),
          current: id === own,
          onAct: () => {
            choose(id);
            go(paths.needs(needsSearch.write({ county: [id] })));
          },
        }))}
      />
    </span>
  );
}
