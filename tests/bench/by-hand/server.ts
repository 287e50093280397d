// Contender: what can be reached by hand. node:http and pg, one prepared statement for each operation, no GraphQL.
import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { fromParent, serveParent } from '../contender.ts';
import { documents } from '../documents.ts';
import { countFacets } from './facets.ts';
import { readNames } from './names.ts';
import { readNeedPage } from './need-page.ts';
import { listNeeds } from './needs-page.ts';
import { makePledge } from './pledge.ts';
import { sign } from './sign.ts';

export type Asked = { readonly variables: Readonly<Record<string, unknown>>; readonly token: string | null };

const pool = new pg.Pool({ connectionString: fromParent('BENCH_DATABASE_URL'), max: 20 });
const names = await readNames(pool);
const handlers = new Map<string, (asked: Asked) => Promise<unknown>>([
  [documents.needsPage.hash, (asked: Asked) => listNeeds(pool, names, asked)],
  [documents.needPage.hash, (asked: Asked) => readNeedPage(pool, names, asked)],
  [documents.facets.hash, (asked: Asked) => countFacets(pool, names, asked)],
  [documents.pledge.hash, (asked: Asked) => makePledge(pool, asked)],
  [documents.sign.hash, (asked: Asked) => sign(pool, asked)],
]);

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString());
  const token = /hamyari-session=([\w-]{43})/.exec(request.headers.cookie ?? '')?.[1] ?? null;
  const handler = handlers.get(body.documentId);
  if (handler === undefined) throw new Error('there is no such document');
  return JSON.stringify({ data: await handler({ variables: body.variables, token }) });
}

const server = http.createServer((request, response) => {
  answer(request).then(
    (text) => {
      response.setHeader('content-type', 'application/json');
      response.end(text);
    },
    (error) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  serveParent((server.address() as AddressInfo).port, async () => {
    server.closeAllConnections();
    await pool.end();
  });
});
