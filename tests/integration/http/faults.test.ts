import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, script, TestBrowser } from '../../support/api-client.ts';
import { addPerson, tokenOf } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { ask, OPERATIONS } from '../identity/documents.ts';

let app: RunningApp;
let asScript: (body: unknown) => Promise<Reply>;
let token: string;

beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS, demo: { emails: ['a@example.ir'], password: 'x' } });
  const person = await addPerson(app.db);
  token = await tokenOf(app.db, person.email);
  asScript = script(app.url, token);
});
afterAll(() => app.stop());

const LEAKS = /select|relation|display_name|column "|postgres|node_modules|\.ts|\/work|127\.0\.0\.1|at .*:\d+/i;

describe('a bug', () => {
  it('in a resolver is masked: its field is null, the rest is answered, and the log holds it under the same request id', async () => {
    await app.db.sql('ALTER TABLE person RENAME COLUMN display_name TO hidden_name');
    try {
      const reply = await ask(new TestBrowser(app.url), 'system');
      expect(reply.json.data).toBeNull();
      expect(reply.json.errors).toHaveLength(1);
      const [error] = reply.json.errors;
      expect(error).toMatchObject({
        message: 'Something went wrong on our side.',
        path: ['system', 'demoAccounts'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
      expect(reply.text).not.toMatch(LEAKS);
      expect(error.extensions.requestId).toBe(reply.headers['x-request-id']);
      const line = app.logged.find(
        (each) => each.includes('"event":"bug"') && each.includes(error.extensions.requestId),
      );
      expect(JSON.parse(line ?? '')).toMatchObject({
        level: 'error',
        operation: 'System',
        path: 'system.demoAccounts',
        code: '42703',
      });
    } finally {
      await app.db.sql('ALTER TABLE person RENAME COLUMN hidden_name TO display_name');
    }
  });

  it('before any resolver is one masked 500', async () => {
    await app.db.sql('ALTER TABLE api_token RENAME TO hidden_token');
    try {
      const reply = await asScript({ query: '{ __typename }' });
      expect([reply.status, reply.json.errors[0].extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
      expect(reply.text).not.toMatch(LEAKS);
      expect(reply.text).not.toContain(token);
    } finally {
      await app.db.sql('ALTER TABLE hidden_token RENAME TO api_token');
    }
  });
});

describe('a database that cannot answer now', () => {
  it('is told as 503 with Retry-After within seconds, to 60 requests at once, and heals by itself', async () => {
    const owner = new pg.Client({ connectionString: app.db.ownerUrl });
    await owner.connect();
    await owner.query('BEGIN; LOCK TABLE api_token IN ACCESS EXCLUSIVE MODE');
    const start = performance.now();
    const replies = await Promise.all(Array.from({ length: 60 }, () => asScript({ query: '{ __typename }' })));
    const seconds = (performance.now() - start) / 1000;
    await owner.query('ROLLBACK');
    await owner.end();
    for (const { status, headers, json } of replies) {
      expect([status, json.errors[0].extensions.code]).toEqual([503, 'SERVER_BUSY']);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(seconds).toBeLessThan(6);
    expect((await asScript({ query: '{ system { version } }' })).status).toBe(200);
  });

  it('in the middle of an operation is 503 too', async () => {
    const owner = new pg.Client({ connectionString: app.db.ownerUrl });
    await owner.connect();
    await owner.query('BEGIN; LOCK TABLE person IN ACCESS EXCLUSIVE MODE');
    const reply = await ask(new TestBrowser(app.url), 'system');
    await owner.query('ROLLBACK');
    await owner.end();
    expect([reply.status, reply.json.errors[0].extensions.code]).toEqual([503, 'SERVER_BUSY']);
    expect(reply.headers['retry-after']).toBe('2');
  });
});

it('a name or id of the client cannot write a second line into the log', async () => {
  const before = app.logged.length;
  await asScript({
    query: 'query A { __typename }\n{"level":"error","event":"forged"}',
    operationName: 'a\n{"event":"forged"}',
  });
  await asScript({ query: '{ node(id: "x\\n{\\"event\\":\\"forged\\"}") { id } }' });
  for (const line of app.logged.slice(before)) {
    expect(line.trimEnd().split('\n')).toHaveLength(1);
    expect(line).not.toContain('forged');
  }
});
