import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { send } from '../../support/api-client.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';

let app: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hamyari-pages-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>همیاری</title>');
  await writeFile(path.join(folder, 'assets/app-1a2b.js'), 'console.log(1)');
  await writeFile(path.join(folder, 'assets/app-1a2b.js.gz'), gzipSync('console.log(1)'));
  await writeFile(path.join(folder, '.secret'), 'secret');
  await writeFile(path.join(path.dirname(folder), 'hamyari-outside.txt'), 'outside');
  app = await runApp({ pages: folder });
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
  await rm(path.join(path.dirname(folder), 'hamyari-outside.txt'));
});

const get = (where: string, headers: Record<string, string> = {}) =>
  send(`${app.url}${where}`, { method: 'GET', headers });

it('the bare address leads to the Persian pages', async () => {
  const reply = await get('/');
  expect([reply.status, reply.headers.location]).toEqual([302, '/fa']);
});

it('an address without its language leads people to the Persian page, and tells scripts that there is nothing', async () => {
  const browser = await get('/needs/AS-1405-00042', { accept: 'text/html,application/xhtml+xml' });
  expect([browser.status, browser.headers.location]).toEqual([302, '/fa/needs/AS-1405-00042']);
  expect((await get('/needs/AS-1405-00042')).status).toBe(404);
  expect((await get('/assets/gone.js', { accept: 'text/html' })).status).toBe(404);
});

it.each(['/fa', '/fa/needs/AS-1405-00042', '/azb/', '/en/programs?x=1'])(
  '%s is a page, asked for again after a release',
  async (where) => {
    const reply = await get(where);
    expect([reply.status, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
      200,
      'text/html;charset=utf-8',
      'no-cache',
    ]);
    expect(reply.text).toContain('همیاری');
  },
);

it('files with a hash in their name are kept for ever, compressed where they were compressed', async () => {
  const plain = await get('/assets/app-1a2b.js');
  expect([plain.text, plain.headers['cache-control']]).toEqual([
    'console.log(1)',
    'public, max-age=31536000, immutable',
  ]);
  const fetched = await fetch(`${app.url}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'gzip' } });
  expect(fetched.headers.get('content-encoding')).toBe('gzip');
  expect(await fetched.text()).toBe('console.log(1)');
  expect(gunzipSync(gzipSync('x')).toString()).toBe('x');
});

it.each([
  '/fas',
  '/de',
  '/assets/none.js',
  '/.secret',
  '/..%2fhamyari-outside.txt',
  '/../hamyari-outside.txt',
  '/fa%00',
  '/%ff',
  '/assets/..%2f..%2fhamyari-outside.txt',
])('%s is not served', async (where) => {
  const reply = await get(where);
  expect(reply.status, reply.text).toBe(404);
  expect(reply.json.errors[0].extensions.code).toBe('NOT_FOUND');
});
