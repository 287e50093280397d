// Contender: the server as it is, with its log (to a standard output nobody reads), its jobs and its limits.
import type { AddressInfo } from 'node:net';
import { createApp } from '../../server/src/app.ts';
import { createLog } from '../../server/src/http/log.ts';
import { fromParent, serveParent } from './contender.ts';
import { trustedDocuments } from './documents.ts';

const app = await createApp({
  config: { publicUrl: 'http://127.0.0.1', development: false, metricsToken: null, databaseReplicaUrl: null },
  databaseUrl: fromParent('BENCH_DATABASE_URL'),
  log: createLog('info'),
  system: { version: 'bench', demo: null },
  operations: () => trustedDocuments,
  pages: import.meta.dirname,
  migrationFault: async () => null,
});
app.http.server.listen(0, '127.0.0.1', () => {
  const { port } = app.http.server.address() as AddressInfo;
  serveParent(port, () => app.stop({ graceMs: 0, deadlineMs: 1_000 }));
});
