import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Reply, script, TestBrowser } from '../../support/api-client.ts';
import { addPerson, PASSWORD, tokenOf } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { OPERATIONS, signIn } from '../identity/documents.ts';

let app: RunningApp;
let open: RunningApp;
let member: TestBrowser;
let visitor: TestBrowser;
let asScript: (body: unknown) => Promise<Reply>;

const text = Object.values(OPERATIONS).find((known) => known.startsWith('query Viewer')) ?? '';
const hash = createHash('sha256').update(text).digest('hex');

beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS });
  open = await runApp({ operations: OPERATIONS, development: true });
  const person = await addPerson(app.db);
  member = new TestBrowser(app.url);
  visitor = new TestBrowser(app.url);
  await signIn(member, person.email, PASSWORD);
  asScript = script(app.url, await tokenOf(app.db, person.email));
});
afterAll(() => Promise.all([app.stop(), open.stop()]));

it('our own documents are asked for by their hash, in either way clients do it', async () => {
  const ways = [
    { documentId: hash },
    { documentId: `sha256:${hash}` },
    { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    {
      operationName: 'Viewer',
      query: '',
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    },
  ];
  for (const way of ways) expect((await member.post(way)).json.data.viewer.person).toBeDefined();
});

it('any other document is refused before it is read, for members and visitors alike, also when it is not GraphQL at all', async () => {
  const bodies = [
    { query: '{ viewer { email } }' },
    { query: text }, // even the very text of one of ours: only its hash counts
    { query: '{{{ not graphql' },
    { documentId: 'f'.repeat(64) },
    { documentId: 'f'.repeat(64), query: '{ viewer { email } }' },
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } }, query: '{ __typename }' },
    { documentId: 7 },
    { documentId: '__proto__' },
    { documentId: 'constructor' },
    {},
  ];
  for (const browser of [member, visitor]) {
    for (const body of bodies) {
      const reply = await browser.post(body);
      expect(reply.status, JSON.stringify(body)).toBe(400);
      expect(reply.json.errors[0].extensions.code, JSON.stringify(body)).toBe('DOCUMENT_NOT_ALLOWED');
    }
  }
});

it('nobody can put a text under the hash of another one', async () => {
  const reply = await member.post({ documentId: hash, query: '{ system { version } }' });
  expect(Object.keys(reply.json.data)).toEqual(['viewer']);
});

it('an API token may send any document within the limits', async () => {
  expect((await asScript({ query: '{ system { version } }' })).json.data.system.version).toBe('test');
  expect((await asScript({ documentId: hash })).json.data.viewer).not.toBeNull();
});

it('in development everybody may', async () => {
  expect((await new TestBrowser(open.url).post({ query: '{ system { version } }' })).json.data.system.version).toBe(
    'test',
  );
  expect(
    (await new TestBrowser(open.url).post({ query: '{ __schema { queryType { name } } }' })).json.data.__schema
      .queryType.name,
  ).toBe('Query');
});

it('in development a document that the client has gained is known at once; elsewhere only after a start', async () => {
  const gained = '{ system { today } }';
  const gainedHash = createHash('sha256').update(gained).digest('hex');
  const list: Record<string, string> = {};
  const changing = await runApp({ operations: list, development: true });
  const fixed = await runApp({ operations: list });
  try {
    list[gainedHash] = gained;
    const asked = (url: string) => new TestBrowser(url).post({ documentId: gainedHash });
    expect((await asked(changing.url)).json.data.system.today).toBeDefined();
    expect((await asked(fixed.url)).json.errors[0].extensions.code).toBe('DOCUMENT_NOT_ALLOWED');
  } finally {
    await Promise.all([changing.stop(), fixed.stop()]);
  }
});

it('the schema is read only with a token that may read it', async () => {
  const person = await addPerson(app.db);
  const reader = script(app.url, await tokenOf(app.db, person.email, true));
  const query = '{ __schema { types { name } } }';
  const refused = await asScript({ query });
  expect([refused.status, refused.json.errors[0].extensions.code]).toEqual([400, 'INTROSPECTION_DISABLED']);
  expect((await reader({ query })).json.data.__schema.types.length).toBeGreaterThan(10);
  // the document is known and valid by now, and still refused to those who may not
  expect((await asScript({ query })).status).toBe(400);
});
