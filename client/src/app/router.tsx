import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { loadRestOfTexts } from '../lib/i18n/load.ts';
import { t } from '../lib/i18n/t.ts';
import { LOCALES, type LocaleKey } from '../lib/locale/locales.ts';
import { parseSearch, stringifySearch } from '../lib/search-params.ts';
import { Page } from '../ui/page.tsx';
import { NotFound } from '../ui/states.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen, errorComponent: ErrorScreen });

type Load = () => Promise<{ Screen: ComponentType }>;

/** A screen is a module `routes/<name>.route.tsx` that exports `Screen`; it loads when it is visited. */
function landing(path: string, load: Load) {
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Screen') });
}

/** Screens that come after a landing bring their texts with them. */
async function withRestOfTexts(locale: LocaleKey, load: Load) {
  const [screen] = await Promise.all([load(), loadRestOfTexts(locale)]);
  return screen;
}

const routesIn = (locale: LocaleKey) => {
  const screen = (path: string, load: Load) => landing(path, () => withRestOfTexts(locale, load));
  return [
    // one line per screen, sorted by path
    landing('/', () => import('../routes/home.route.tsx')),
    screen('/_kit', () => import('../routes/kit.route.tsx')),
    screen('/account', () => import('../routes/account.route.tsx')),
    screen('/commitments', () => import('../routes/commitments.route.tsx')),
    screen('/commitments/$code', () => import('../routes/commitment.route.tsx')),
    screen('/commitments/$code/agreement', () => import('../routes/agreement.route.tsx')),
    screen('/commitments/$code/minutes/$position', () => import('../routes/delivery-minutes.route.tsx')),
    screen('/for-you', () => import('../routes/needs-for-you.route.tsx')),
    screen('/how', () => import('../routes/how.route.tsx')),
    screen('/login', () => import('../routes/sign-in.route.tsx')),
    screen('/matches', () => import('../routes/matches.route.tsx')),
    screen('/matching-policies', () => import('../routes/policy.route.tsx')),
    landing('/needs', () => import('../routes/needs.route.tsx')),
    landing('/needs/$code', () => import('../routes/need.route.tsx')),
    screen('/needs/$code/edit', () => import('../routes/edit-need.route.tsx')),
    screen('/needs/$code/matching', () => import('../routes/matching-board.route.tsx')),
    screen('/needs/$code/pledge', () => import('../routes/pledge.route.tsx')),
    screen('/needs/new', () => import('../routes/write-need.route.tsx')),
    screen('/offers', () => import('../routes/offers.route.tsx')),
    screen('/offers/$code', () => import('../routes/offer.route.tsx')),
    screen('/offers/$code/edit', () => import('../routes/edit-offer.route.tsx')),
    screen('/offers/new', () => import('../routes/write-offer.route.tsx')),
    screen('/organizations', () => import('../routes/organizations.route.tsx')),
    screen('/organizations/$slug', () => import('../routes/organization.route.tsx')),
    screen('/programs', () => import('../routes/programs.route.tsx')),
    screen('/programs/$slug', () => import('../routes/program.route.tsx')),
    screen('/rounds', () => import('../routes/rounds.route.tsx')),
    screen('/rounds/$code', () => import('../routes/round.route.tsx')),
    screen('/rounds/new', () => import('../routes/new-round.route.tsx')),
    screen('/saved-searches', () => import('../routes/saved-searches.route.tsx')),
    screen('/sign-in', () => import('../routes/sign-in.route.tsx')),
    screen('/triangle', () => import('../routes/triangle.route.tsx')),
    screen('/verifications/$id', () => import('../routes/verification.route.tsx')),
    screen('/welcome/$token', () => import('../routes/one-time-link.route.tsx')),
    screen('/work', () => import('../routes/work.route.tsx')),
  ];
};

export function createAppRouter(locale: LocaleKey) {
  return createRouter({
    routeTree: root.addChildren(routesIn(locale)),
    // The language leads the address: /fa, /azb, /en. A switch loads the page anew, so it is not a route parameter.
    basepath: `/${LOCALES[locale].lang}`,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: ErrorScreen,
    defaultPendingMs: 200,
  });
}

function NotFoundScreen() {
  return (
    <Page title={t('ui.notFound')} width="reading">
      <NotFound />
    </Page>
  );
}
