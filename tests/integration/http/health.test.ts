import { afterAll, beforeAll, expect, it } from 'vitest';
import { send } from '../../support/api-client.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';

let app: RunningApp;
let behind: RunningApp;
const METRICS = 'a token for the collector 1405';

beforeAll(async () => {
  app = await runApp({ metricsToken: METRICS });
  behind = await runApp({ migrationFault: async () => 'waiting: 20270101_next' });
});
afterAll(() => Promise.all([app.stop(), behind.stop()]));

const get = (path: string, headers: Record<string, string> = {}, from = app) =>
  send(`${from.url}${path}`, { method: 'GET', headers });

it('/livez says that the process answers', async () => {
  expect((await get('/livez')).json).toEqual({ live: true });
});

it('/readyz is 200 while database and migrations are in order', async () => {
  const reply = await get('/readyz');
  expect([reply.status, reply.json]).toEqual([200, { ready: true, database: true, migrations: true, accepting: true }]);
});

it('/readyz is 503 while a migration is missing, and says no more than that', async () => {
  const reply = await get('/readyz', {}, behind);
  expect([reply.status, reply.json]).toEqual([
    503,
    { ready: false, database: true, migrations: false, accepting: true },
  ]);
});

it('/metrics answers this machine, and others only with the token', async () => {
  const local = await get('/metrics');
  expect(local.status).toBe(200);
  expect(local.text).toContain('hamyari_http_request_seconds_count{route="health",status="200"}');
  expect(local.text).toContain('hamyari_password_hashes_waiting 0');
  const throughProxy = { 'x-forwarded-for': '203.0.113.9' };
  expect((await get('/metrics', throughProxy)).status).toBe(404);
  expect((await get('/metrics', { ...throughProxy, authorization: `Bearer ${METRICS}` })).status).toBe(200);
  expect((await get('/metrics', { authorization: 'Bearer wrong' })).status).toBe(404);
  expect((await get('/metrics', { authorization: 'Bearer anything' }, behind)).status).toBe(404);
});

it('unknown paths are 404 in JSON with a request id, other methods 405', async () => {
  const unknown = await get('/graphiql');
  expect([unknown.status, unknown.json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  expect((await send(`${app.url}/livez`, { method: 'POST' })).status).toBe(405);
});

it('every answer carries the headers that tie a browser down', async () => {
  for (const path of ['/livez', '/nothing']) {
    const { headers } = await get(path);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined(); // plain http: a browser must not be locked out
  }
  expect((await get('/livez')).headers['cache-control']).toBe('no-store');
});

it('behind https, browsers are told to stay on https', async () => {
  const secure = await runApp({ publicUrl: 'https://hamyari.example' });
  const { headers } = await get('/livez', {}, secure);
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  await secure.stop();
});
