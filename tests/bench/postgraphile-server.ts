// Contender: PostGraphile 5 on the same tables. It nests its answers in its own way, so only sizes are compared.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { fromParent, serveParent } from './contender.ts';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // our lists are sorted by columns of partial indexes, which it does not count as indexed
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: fromParent('BENCH_DATABASE_URL'),
      schemas: ['public', 'bench'],
      poolConfig: { max: 20 },
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = http.createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  serveParent((server.address() as AddressInfo).port, async () => {
    server.closeAllConnections();
    await instance.release();
  });
});
