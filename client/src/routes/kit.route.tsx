import { KitFields, KitFlow } from '../features/kit/kit-fields.tsx';
import { KitParts } from '../features/kit/kit-parts.tsx';
import { KitPictures } from '../features/kit/kit-pictures.tsx';
import { t } from '../lib/i18n/t.ts';
import { useSearchParams } from '../lib/router.ts';
import { oneOf, searchSchema } from '../lib/search-params.ts';
import { Girih } from '../ui/layout.tsx';
import { Page } from '../ui/page.tsx';
import { Tabs } from '../ui/tabs.tsx';

const VIEWS = ['pictures', 'parts', 'fields', 'flow'] as const;
const kitSearch = searchSchema({ view: oneOf(VIEWS, 'pictures') });

/** Every part in all its states: where a builder looks first, and what the accessibility test visits. */
export function Screen() {
  const [{ view }, setSearch] = useSearchParams(kitSearch);
  return (
    <Page title={t('kit.title')} lead={<p>{t('kit.lead')}</p>}>
      <Girih />
      <Tabs
        label={t('kit.title')}
        selected={view}
        onSelect={(id) => setSearch({ view: VIEWS.find((one) => one === id) ?? 'pictures' })}
        items={[
          { id: 'pictures', label: t('kit.pictures'), content: <KitPictures /> },
          { id: 'parts', label: t('kit.parts'), content: <KitParts /> },
          { id: 'fields', label: t('kit.fields'), content: <KitFields /> },
          { id: 'flow', label: t('kit.flow'), content: <KitFlow /> },
        ]}
      />
    </Page>
  );
}
