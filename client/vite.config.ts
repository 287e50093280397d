import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { ariaStringsPlugin } from './build/aria-strings-plugin.ts';
import { catalogPlugin } from './build/catalog-plugin.ts';
import { operationsPlugin } from './build/operations-plugin.ts';

/** main.tsx is tiny and loads the app and the page's catalog side by side; this lets the browser start on the app at once. */
function preloadApp(): Plugin {
  return {
    name: 'hamyari-preload-app',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const app = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'app');
        if (app?.type !== 'chunk') return [];
        return [app.fileName, ...app.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** What every page needs, in one file that changes only with its packages. */
const BASE =
  /[\\/]node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack|@urql|urql|wonka|@0no-co|gql\.tada|@lingui[\\/]core|clsx)[\\/]/;

/** Texts and formats, which main.tsx needs too; apart from the parts, since their style sheet must not come with them. */
const WORDS = /[\\/]src[\\/]lib[\\/](locale[\\/]|i18n[\\/](t|text)\.)/;

/** The small parts of nearly every screen: together they are smaller than each by itself. */
const PARTS =
  /[\\/]src[\\/]ui[\\/](bdi|button|card|card-list|data-list|layout|link|notice|page|page-view|states|status-line|tag|wordmark)\./;

const api = `http://localhost:${process.env.API_PORT ?? '4000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), catalogPlugin(), operationsPlugin(), ariaStringsPlugin(), preloadApp()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true, // read by build/first-load.ts
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: BASE, priority: 3 },
            { name: 'words', test: WORDS, priority: 2 },
            { name: 'parts', test: PARTS, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': api, '/events': { target: api, changeOrigin: false } } },
});
