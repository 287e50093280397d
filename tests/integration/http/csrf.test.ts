import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send, TestBrowser } from '../../support/api-client.ts';
import { addPerson, PASSWORD, tokenOf } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { OPERATIONS, signIn } from '../identity/documents.ts';

let app: RunningApp;
let cookie: string;
let token: string;
const [viewerHash] = Object.entries(OPERATIONS).find(([, text]) => text.startsWith('query Viewer')) ?? [''];
const body = JSON.stringify({ documentId: viewerHash });

beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS });
  const person = await addPerson(app.db);
  const browser = new TestBrowser(app.url);
  await signIn(browser, person.email, PASSWORD);
  cookie = browser.cookie ?? '';
  token = await tokenOf(app.db, person.email);
});
afterAll(() => app.stop());

const json = { 'content-type': 'application/json' };
const own = { origin: 'http://localhost:4000' };
const host = { host: 'localhost:4000' };

describe('what another site makes a signed-in browser send is refused', () => {
  it.each<[string, Record<string, string>, number]>([
    ['its own page', { ...json, ...own, 'sec-fetch-site': 'same-origin' }, 200],
    ['its own page in a browser without Sec-Fetch-Site', { ...json, ...own }, 200],
    ['a page under the host it was reached by', { ...json, origin: 'http://localhost:4000' }, 200],
    ['another site', { ...json, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site that fakes nothing but Sec-Fetch-Site missing', { ...json, origin: 'https://evil.example' }, 403],
    ['a neighbour subdomain', { ...json, origin: 'http://other.localhost:4000', 'sec-fetch-site': 'same-site' }, 403],
    ['another port of the same host', { ...json, origin: 'http://localhost:4001', 'sec-fetch-site': 'same-site' }, 403],
    ['another scheme', { ...json, origin: 'ftp://localhost:4000' }, 403],
    ['a sandboxed frame', { ...json, origin: 'null' }, 403],
    ['an origin that is no address', { ...json, origin: 'localhost:4000' }, 403],
    ['a link or bookmark', { ...json, ...own, 'sec-fetch-site': 'none' }, 403],
    ['a cookie without any word of where it comes from', { ...json }, 403],
    ['a form', { ...own, 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a form with files', { ...own, 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['plain text', { ...own, 'content-type': 'text/plain' }, 415],
    [
      'plain text that says JSON in a parameter',
      { ...own, 'content-type': 'text/plain; charset=application/json' },
      415,
    ],
    ['no content type', { ...own }, 415],
  ])('%s', async (_, headers, status) => {
    const reply = await send(`${app.url}/graphql`, { headers: { ...host, ...headers, cookie }, body });
    expect(reply.status).toBe(status);
    if (status === 200) expect(reply.json.data.viewer).not.toBeNull();
    else expect(reply.json).toMatchObject({ errors: [{ extensions: { requestId: expect.any(String) } }] });
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('%s is not a way to ask', async (method) => {
    const url = `${app.url}/graphql?documentId=${viewerHash}&query={__typename}`;
    const reply = await send(url, { method, headers: { ...host, ...json, ...own, cookie } });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('POST');
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('a visitor is protected from being signed in as somebody else by another site', async () => {
    const reply = await send(`${app.url}/graphql`, {
      headers: { ...host, ...json, origin: 'https://evil.example' },
      body,
    });
    expect(reply.status).toBe(403);
  });

  it('a script with a token and no origin is answered, a cookie beside it is not looked at', async () => {
    const asScript = { ...json, authorization: `Bearer ${token}`, cookie: 'hamyari-session=nonsense' };
    const reply = await send(`${app.url}/graphql`, {
      headers: { ...host, ...asScript },
      body: JSON.stringify({ query: '{ viewer { email } }' }),
    });
    expect(reply.json.data.viewer).not.toBeNull();
  });

  it.each([
    'Bearer ',
    'Bearer hmy_short',
    'Basic YTpi',
    `Bearer hmy_${'a'.repeat(43)}`,
    `Bearer  hmy_${'a'.repeat(43)}`,
  ])('a wrong authorization is 401 and never falls back to the cookie: %s', async (authorization) => {
    const reply = await send(`${app.url}/graphql`, {
      headers: { ...host, ...json, ...own, cookie, authorization },
      body,
    });
    expect(reply.status).toBe(401);
    expect(reply.json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
