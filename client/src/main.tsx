import { loadLocale } from './lib/i18n/load.ts';
import { localeOfPath, pathInLocale, rememberedLocale, rememberLocale } from './lib/locale/locales.ts';

const { pathname, search, hash } = window.location;
const locale = localeOfPath(pathname);

if (locale === undefined) {
  window.location.replace(pathInLocale(pathname, rememberedLocale()) + search + hash);
} else {
  rememberLocale(locale);
  const app = import('./app/app.tsx');
  await loadLocale(locale);
  const place = document.getElementById('root');
  if (place) (await app).startApp(place, locale);
}
