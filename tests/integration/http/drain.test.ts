import http from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, it } from 'vitest';
import { script, send } from '../../support/api-client.ts';
import { addPerson, tokenOf } from '../../support/people.ts';
import { runApp } from '../../support/running-app.ts';

it('a server that is told to stop is not ready any more, finishes what runs, and takes nothing new', async () => {
  const app = await runApp();
  const asScript = script(app.url, await tokenOf(app.db, (await addPerson(app.db)).email));
  await asScript({ query: '{ __typename }' });
  const owner = new pg.Client({ connectionString: app.db.ownerUrl });
  await owner.connect();
  await owner.query('BEGIN; LOCK TABLE api_token IN ACCESS EXCLUSIVE MODE');
  const slow = Array.from({ length: 10 }, () => asScript({ query: '{ system { version } }' }));
  await sleep(150);
  const drained = app.app.http.drain({ graceMs: 400, deadlineMs: 5_000 });
  await sleep(50);
  const readiness = await send(`${app.url}/readyz`, { method: 'GET' });
  expect([readiness.status, readiness.json.accepting, readiness.headers.connection]).toEqual([503, false, 'close']);
  await owner.query('ROLLBACK');
  await owner.end();
  for (const reply of await Promise.all(slow)) expect(reply.json.data.system.version).toBe('test');
  await drained;
  await expect(asScript({ query: '{ __typename }' })).rejects.toThrow(/ECONNREFUSED/);
  await app.app.stop({ graceMs: 0, deadlineMs: 0 }).catch(() => undefined);
  await app.db.drop();
});

it('a browser that holds a connection open and says nothing on it does not hold up the end', async () => {
  const app = await runApp();
  app.app.http.server.headersTimeout = 0; // it would be cut by that after ten seconds
  const socket = net.connect(Number(new URL(app.url).port), '127.0.0.1');
  await new Promise((connected) => socket.once('connect', connected));
  await send(`${app.url}/livez`, { method: 'GET' });
  const cut = new Promise((closed) => socket.on('error', () => undefined).once('close', closed));
  await app.app.http.drain({ graceMs: 0, deadlineMs: 3_600_000 });
  await cut;
  await app.stop();
});

it('a connection that sends its headers too slowly is cut, others are answered meanwhile', async () => {
  const app = await runApp();
  app.app.http.server.headersTimeout = 500; // ten seconds in service
  const socket = net.connect(Number(new URL(app.url).port), '127.0.0.1');
  await new Promise((connected) => socket.once('connect', connected));
  socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  const cut = new Promise<string>((resolve) => {
    let said = '';
    socket.on('data', (chunk) => {
      said += String(chunk);
    });
    socket.once('close', () => resolve(said));
  });
  expect((await send(`${app.url}/livez`, { method: 'GET' })).status).toBe(200);
  expect(await cut).toMatch(/^HTTP\/1\.1 (400|408)/);
  await app.stop();
});

it('the server is set to 10 seconds for headers and 30 for a request', async () => {
  const app = await runApp();
  const { headersTimeout, requestTimeout } = app.app.http.server;
  expect({ headersTimeout, requestTimeout }).toEqual({ headersTimeout: 10_000, requestTimeout: 30_000 });
  await app.stop();
});

it('a body longer than it said, or cut off, leaves the server as it was', async () => {
  const app = await runApp({ development: true });
  await new Promise<void>((gone) => {
    const request = http.request(`${app.url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', 'content-length': '500' },
    });
    request.on('error', () => gone());
    request.write('{"query": "');
    setTimeout(() => request.destroy(), 50);
  });
  const after = await send(`${app.url}/graphql`, {
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ system { version } }"}',
  });
  expect(after.json.data.system.version).toBe('test');
  await app.stop();
});
