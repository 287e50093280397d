import { createHash, randomUUID } from 'node:crypto';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBrowser } from '../../support/api-client.ts';
import { addOrganization, addPerson, PASSWORD, type TestPerson } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { ask, globalId, OPERATIONS, signIn } from '../identity/documents.ts';

const CHANGED = 'subscription Changed($ids: [ID!]) { changed(ids: $ids) { id noun at } }';
const hash = createHash('sha256').update(CHANGED).digest('hex');

let app: RunningApp;
let person: TestPerson;
let browser: TestBrowser;

beforeAll(async () => {
  app = await runApp({ operations: { ...OPERATIONS, [hash]: CHANGED } });
});
afterAll(() => app.stop());
beforeEach(async () => {
  person = await addPerson(app.db, ['MEMBER', 'SIGNATORY']);
  browser = new TestBrowser(app.url);
  await signIn(browser, person.email, PASSWORD);
});

class Stream {
  status = 0;
  signals: { id: string; noun: string }[] = [];
  ended = false;
  readonly #request: ClientRequest;
  readonly opened: Promise<void>;

  constructor(from: TestBrowser, variables: Record<string, unknown>, body: unknown = { documentId: hash, variables }) {
    const headers = { ...from.headers, accept: 'text/event-stream' };
    this.#request = http.request(`${app.url}/events`, { method: 'POST', agent: false, headers });
    this.opened = new Promise((resolve) => {
      this.#request.on('response', (response) => {
        this.#read(response);
        resolve();
      });
    });
    this.#request.on('error', () => undefined);
    this.#request.end(JSON.stringify(body));
  }

  #read(response: IncomingMessage) {
    this.status = response.statusCode ?? 0;
    let text = '';
    response.on('data', (chunk) => {
      text += String(chunk);
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const data = /^event: next\ndata: (.*)$/m.exec(part)?.[1];
        if (data) this.signals.push(JSON.parse(data).data.changed);
      }
    });
    response.on('close', () => {
      this.ended = true;
    });
  }

  close() {
    this.#request.destroy();
  }
}

async function open(from: TestBrowser, ids: readonly string[] | null): Promise<Stream> {
  const stream = new Stream(from, { ids });
  await stream.opened;
  return stream;
}

/** Something happened to a thing: what every use case writes. */
const happened = (noun: string, id: string) =>
  app.db.sql('INSERT INTO audit_event (id, at, action, noun, noun_id) VALUES ($1, now(), $2, $3, $4)', [
    randomUUID(),
    'test',
    noun,
    id,
  ]);

describe('live signals', () => {
  it('a change made anywhere is told to who asked for it, without its content, and to nobody else', async () => {
    const organization = await addOrganization(app.db);
    const other = await addOrganization(app.db);
    const watching = await open(browser, [globalId('Organization', organization)]);
    const elsewhere = await open(browser, [globalId('Organization', other)]);
    await happened('Organization', organization);
    await expect
      .poll(() => watching.signals, { timeout: 5_000 })
      .toEqual([{ id: globalId('Organization', organization), noun: 'Organization', at: expect.any(String) }]);
    expect(elsewhere.signals).toEqual([]);
    watching.close();
    elsewhere.close();
  });

  it('what the viewer may not see stays silent', async () => {
    const stranger = await addPerson(app.db);
    const own = await open(browser, [globalId('Person', stranger.personId), globalId('Person', person.personId)]);
    await happened('Person', stranger.personId);
    await happened('Person', person.personId);
    await expect
      .poll(() => own.signals.map(({ id }) => id), { timeout: 5_000 })
      .toEqual([globalId('Person', person.personId)]);
    own.close();
  });

  it('many changes that come together are told once', async () => {
    const organization = await addOrganization(app.db);
    const watching = await open(browser, [globalId('Organization', organization)]);
    await Promise.all(Array.from({ length: 30 }, () => happened('Organization', organization)));
    await expect.poll(() => watching.signals.length, { timeout: 5_000 }).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(watching.signals.length).toBeLessThanOrEqual(3);
    watching.close();
  });

  it('a visitor hears of public things', async () => {
    const organization = await addOrganization(app.db);
    const watching = await open(new TestBrowser(app.url), [globalId('Organization', organization)]);
    await happened('Organization', organization);
    await expect.poll(() => watching.signals.length, { timeout: 5_000 }).toBe(1);
    watching.close();
  });

  it.each([
    ['the session is revoked', (sessionId: string) => ask(browser, 'revokeSession', { id: sessionId })],
    ['the person signs out', () => ask(browser, 'signOut')],
    [
      'another role is made active',
      () => ask(browser, 'switchMembership', { id: globalId('Membership', person.membershipIds[1] ?? '') }),
    ],
  ])('the stream ends at once when %s', async (_, act) => {
    const sessionId = (await ask(browser, 'viewer')).json.data.viewer.sessions[0].id;
    const stream = await open(browser, null);
    await act(sessionId);
    await expect.poll(() => stream.ended, { timeout: 5_000 }).toBe(true);
    expect(stream.signals).toEqual([]);
  });

  it('a listening connection that was cut comes back, and says to read everything again', async () => {
    const organization = await addOrganization(app.db);
    const watching = await open(browser, [globalId('Organization', organization)]);
    await app.db.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hamyari-listen' AND datname = current_database()`,
    );
    await expect.poll(() => watching.signals.length, { timeout: 8_000 }).toBe(1);
    await happened('Organization', organization);
    await expect.poll(() => watching.signals.length, { timeout: 5_000 }).toBe(2);
    watching.close();
  });
});

describe('limits of streams', () => {
  it('ten for a person; a closed one makes room', async () => {
    const streams = await Promise.all(Array.from({ length: 10 }, () => open(browser, null)));
    expect(streams.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const eleventh = await open(browser, null);
    expect(eleventh.status).toBe(429);
    streams[0]?.close();
    await expect
      .poll(async () => {
        const again = await open(browser, null);
        const { status } = again;
        again.close();
        return status;
      })
      .toBe(200);
    for (const stream of streams) stream.close();
  });

  it('100 things in one, and only a subscription of our own', async () => {
    const ids = Array.from({ length: 101 }, () => globalId('Organization', randomUUID()));
    const many = await open(browser, ids);
    await expect.poll(() => many.ended, { timeout: 5_000 }).toBe(true);
    const query = new Stream(browser, {}, { documentId: Object.keys(OPERATIONS)[0] });
    await query.opened;
    expect(query.status).toBe(400);
    const foreign = new Stream(browser, {}, { query: CHANGED });
    await foreign.opened;
    expect(foreign.status).toBe(400);
  });
});

it('when the server stops, its streams end', async () => {
  const stopping = await runApp({ operations: { ...OPERATIONS, [hash]: CHANGED } });
  const ended = new Promise<void>((resolve) => {
    const headers = { ...new TestBrowser(stopping.url).headers, accept: 'text/event-stream' };
    const request = http.request(`${stopping.url}/events`, { method: 'POST', agent: false, headers }, (response) => {
      response.resume();
      response.on('close', () => resolve());
      void stopping.stop();
    });
    request.end(JSON.stringify({ documentId: hash, variables: { ids: [globalId('Organization', randomUUID())] } }));
  });
  await ended;
});
