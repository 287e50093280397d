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

const api = `http://localhost:${process.env.API_PORT ?? '4000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), catalogPlugin(), operationsPlugin(), ariaStringsPlugin(), preloadApp()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  server: { proxy: { '/graphql': api, '/events': { target: api, changeOrigin: false } } },
});
