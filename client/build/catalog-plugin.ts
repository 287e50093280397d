import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { collectMessages, compileCatalog, LANGUAGES } from './messages.ts';

const PREFIX = 'virtual:catalog/';

/** `import('virtual:catalog/fa')` gives the compiled Persian catalog; a missing Persian text fails the build. */
export function catalogPlugin(): Plugin {
  const source = resolve(import.meta.dirname, '../src');
  return {
    name: 'hamyari-catalogs',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const language = LANGUAGES.find((l) => id.endsWith(`/${l}`));
      if (!language) throw new Error(`No such catalog: ${id}`);
      const catalog = compileCatalog(await collectMessages(source), language);
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
