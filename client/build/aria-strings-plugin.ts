import type { Plugin } from 'vite';

const DICTIONARY =
  /[\\/](react-aria|react-stately|react-aria-components)[\\/].*[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.mjs$/;

/**
 * React Aria bundles its strings in 34 languages, none of them Persian. We supply the page's own dictionary
 * (lib/i18n/aria-strings), so the bundled ones are emptied.
 */
export function ariaStringsPlugin(): Plugin {
  return {
    name: 'hamyari-aria-strings',
    enforce: 'pre',
    load: (id) => (DICTIONARY.test(id.split('?')[0] ?? '') ? 'export default {};' : undefined),
  };
}
