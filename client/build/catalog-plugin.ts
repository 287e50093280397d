import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { landingSources } from './landings.ts';
import { collectMessages, compileCatalog, inTwoParts, LANGUAGES } from './messages.ts';

const PREFIX = 'virtual:catalog/';

/**
 * `import('virtual:catalog/fa')` gives what a landing screen may show, compiled; `virtual:catalog/fa/rest` all other
 * texts. A missing Persian text fails the build.
 */
export function catalogPlugin(): Plugin {
  const source = resolve(import.meta.dirname, '../src');
  return {
    name: 'hamyari-catalogs',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [name, part = 'first'] = id.slice(PREFIX.length + 1).split('/');
      const language = LANGUAGES.find((l) => l === name);
      if (!language || (part !== 'first' && part !== 'rest')) throw new Error(`No such catalog: ${id}`);
      const messages = inTwoParts(await collectMessages(source), landingSources(source))[part];
      const catalog = compileCatalog(messages, language);
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(catalog))});`;
    },
    async handleHotUpdate({ file, server }) {
      if (!file.endsWith('.messages.ts')) return;
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}
