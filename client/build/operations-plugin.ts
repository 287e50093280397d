import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { schemaFile, sourceFolder, writeOperations } from './operations.ts';

/**
 * In development the page asks by hash as everywhere, so a document that was just written has to stand in
 * schema/operations.json before the page learns of the change. A document that does not fit is shown over the page.
 */
export function operationsPlugin(): Plugin {
  return {
    name: 'hamyari-operations',
    apply: 'serve',
    configureServer({ watcher, config }) {
      watcher.add(schemaFile);
      try {
        writeOperations();
      } catch (error) {
        config.logger.error(error instanceof Error ? error.message : String(error));
      }
    },
    handleHotUpdate({ file, server }) {
      if (file === schemaFile) {
        writeOperations();
        server.ws.send({ type: 'full-reload' });
      } else if (file.startsWith(sourceFolder) && extname(file).startsWith('.ts')) writeOperations();
    },
  };
}
