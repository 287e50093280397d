import { SlidersHorizontal } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Sidebar, Stack } from '../../ui/layout.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import s from './facets.module.css';
import { FilterChips } from './filter-chips.tsx';
import { NeedFacetPanel } from './need-facet-panel.tsx';
import { useNeedFacets } from './need-facets.ts';
import { NeedPages } from './need-pages.tsx';
import { activeFilters, type NeedsSearch, ORDERS } from './needs-search.ts';
import { NoNeeds } from './no-needs.tsx';
import { useOtherNames } from './other-names.ts';
import { QuickViews } from './quick-views.tsx';

// The list of needs stands before the code of these is there; the dialog's comes when a phone asks for the filters.
const SelectField = lazy(() => import('../../ui/select-field.tsx').then((module) => ({ default: module.SelectField })));
const Dialog = lazy(() => import('../../ui/dialog.tsx').then((module) => ({ default: module.Dialog })));

type FindNeedsProps = {
  search: NeedsSearch;
  onSearch: (change: Partial<NeedsSearch>, options?: { push?: boolean }) => void;
  /** Beside the count: what else may be done with this search. */
  acts?: ReactNode;
};

/** Search, facets and results of the needs page; its whole state is in the address. */
export function FindNeeds({ search, onSearch, acts }: FindNeedsProps) {
  const { facets, error } = useNeedFacets(search);
  const names = useOtherNames(search);
  const change = (part: Partial<NeedsSearch>) => onSearch({ pages: 1, ...part }, { push: true });
  const panel = facets ? (
    <NeedFacetPanel facets={facets} search={search} onChange={change} />
  ) : error ? (
    <ErrorState error={error} />
  ) : (
    <Loading lines={9} />
  );
  const chips = { search, facets, names, onChange: change };
  return (
    <Stack gap={16}>
      <SearchBox
        label={t('findNeeds.search')}
        placeholder={t('findNeeds.search.example')}
        value={search.q}
        onSearch={(q) => onSearch({ q, pages: 1 })}
      />
      <QuickViews search={search} facets={facets} />
      <Sidebar side={<Filters panel={panel} search={search} total={facets?.total} />}>
        <Stack gap={16}>
          <Row spread align="baseline">
            <strong role="status">{facets && t('findNeeds.count', { n: facets.total })}</strong>
            <OrderField search={search} onChange={change} />
          </Row>
          {facets?.total !== 0 && <FilterChips {...chips} />}
          {acts}
          <NeedPages
            search={search}
            total={facets?.total}
            onMore={() => onSearch({ pages: search.pages + 1 })}
            empty={<NoNeeds {...chips} />}
          />
        </Stack>
      </Sidebar>
    </Stack>
  );
}

function OrderField({ search, onChange }: { search: NeedsSearch; onChange: (change: Partial<NeedsSearch>) => void }) {
  return (
    <Suspense fallback={<span className={s.order} />}>
      <SelectField
        label={t('findNeeds.order')}
        value={search.order}
        onChange={(value) => onChange({ order: ORDERS.find((order) => order === value) ?? 'CLOSEST_TO_COMPLETE' })}
        options={ORDERS.map((order) => ({ value: order, label: t(`findNeeds.order.${order}`) }))}
      />
    </Suspense>
  );
}

type FiltersProps = { panel: ReactNode; search: NeedsSearch; total: number | undefined };

/** Beside the results where there is room; on a phone a sheet over the whole screen that says what it will show. */
function Filters({ panel, search, total }: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <search className={s.wide} aria-label={t('findNeeds.filters')}>
        {panel}
      </search>
      <div className={s.narrow}>
        <Button icon={<SlidersHorizontal size={18} aria-hidden="true" />} onPress={() => setOpen(true)}>
          {t('findNeeds.filters.open', { n: activeFilters(search).length })}
        </Button>
        {isOpen && (
          <Suspense>
            <Dialog
              title={t('findNeeds.filters')}
              isOpen
              onClose={close}
              actions={
                <Button look="primary" onPress={close}>
                  {total === undefined ? t('ui.close') : t('findNeeds.show', { n: total })}
                </Button>
              }
            >
              {panel}
            </Dialog>
          </Suspense>
        )}
      </div>
    </>
  );
}
