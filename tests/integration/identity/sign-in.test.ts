import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBrowser } from '../../support/api-client.ts';
import { addPerson, PASSWORD, type TestPerson } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { ask, OPERATIONS, signIn } from './documents.ts';

let app: RunningApp;
let person: TestPerson;
let later = 0;

beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS, now: () => new Date(Date.now() + later) });
});
afterAll(() => app.stop());
beforeEach(async () => {
  later = 0;
  person = await addPerson(app.db, ['MEMBER', 'SIGNATORY']);
});

const minutes = (count: number) => count * 60_000;

describe('signing in', () => {
  it('gives the browser a cookie that scripts cannot read, and the viewer in the same answer', async () => {
    const browser = new TestBrowser(app.url);
    const reply = await signIn(browser, `  ${person.email.toUpperCase()} `, PASSWORD);
    expect(reply.json.data.signIn).toMatchObject({
      __typename: 'Viewer',
      email: person.email,
      membership: { role: 'MEMBER' },
    });
    const [cookie] = reply.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^hamyari-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { json } = await ask(browser, 'viewer');
    expect(json.data.viewer).toMatchObject({ email: person.email, sessions: [{ current: true }] });
  });

  it('uses the __Host- cookie with Secure everywhere but on plain localhost', async () => {
    const browser = new TestBrowser(app.url);
    const reply = await browser.post(
      { documentId: Object.keys(OPERATIONS)[1], variables: { email: person.email, password: PASSWORD } },
      { host: 'hamyari.example', origin: 'http://localhost:4000' },
    );
    const [cookie] = reply.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-hamyari-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(cookie).not.toMatch(/Domain/i);
  });

  it('stores only the SHA-256 of the token, and no stored hash can be used as a token', async () => {
    const browser = new TestBrowser(app.url);
    await signIn(browser, person.email, PASSWORD);
    const token = browser.cookie?.split('=')[1] ?? '';
    const [row] = await app.db.sql<{ token_hash: Buffer }>('SELECT token_hash FROM session WHERE person_id = $1', [
      person.personId,
    ]);
    expect(row?.token_hash).toEqual(createHash('sha256').update(token).digest());
    browser.cookie = `hamyari-session=${row?.token_hash.toString('base64url')}`;
    expect((await ask(browser, 'viewer')).json.data.viewer).toBeNull();
  });

  it('always gives a new token and ends the session this browser had: a token planted before is worth nothing', async () => {
    const browser = new TestBrowser(app.url);
    await signIn(browser, person.email, PASSWORD);
    const before = browser.cookie;
    await signIn(browser, person.email, PASSWORD);
    expect(browser.cookie).not.toBe(before);
    browser.cookie = before;
    expect((await ask(browser, 'viewer')).json.data.viewer).toBeNull();
    browser.cookie = `hamyari-session=${'a'.repeat(43)}`;
    const reply = await signIn(browser, person.email, PASSWORD);
    expect(reply.headers['set-cookie']?.[0]).not.toContain('a'.repeat(43));
  });

  it('remembers the role used last', async () => {
    const browser = new TestBrowser(app.url);
    const first = await signIn(browser, person.email, PASSWORD);
    const other = first.json.data.signIn.memberships[1];
    await ask(browser, 'switchMembership', { id: other.id });
    later = 1_000;
    const again = await signIn(new TestBrowser(app.url), person.email, PASSWORD);
    expect(again.json.data.signIn.membership.role).toBe('SIGNATORY');
  });

  it('is written in the audit trail, in the transaction that made the session', async () => {
    await signIn(new TestBrowser(app.url), person.email, PASSWORD);
    const wrong = await signIn(new TestBrowser(app.url), person.email, 'not the password at all');
    expect(wrong.json.data.signIn.__typename).toBe('SignInFailed');
    const rows = await app.db.sql(
      'SELECT action, noun FROM audit_event WHERE person_id = $1 OR noun_id = $1 ORDER BY at, action',
      [person.personId],
    );
    expect(rows).toEqual([
      { action: 'signIn', noun: 'Session' },
      { action: 'failToSignIn', noun: 'Person' },
    ]);
  });
});

describe('a session', () => {
  it('ends after 30 minutes without use', async () => {
    const browser = new TestBrowser(app.url);
    await signIn(browser, person.email, PASSWORD);
    later = minutes(30) + 1_000;
    expect((await ask(browser, 'viewer')).json.data.viewer).toBeNull();
  });

  it('lives on while it is used, and ends after 8 hours all the same', async () => {
    const browser = new TestBrowser(app.url);
    await signIn(browser, person.email, PASSWORD);
    for (let at = 25; at < 8 * 60; at += 25) {
      later = minutes(at);
      expect((await ask(browser, 'viewer')).json.data.viewer, `after ${at} minutes`).not.toBeNull();
      await expect
        .poll(
          async () =>
            (
              await app.db.sql('SELECT 1 FROM session WHERE person_id = $1 AND last_seen_at > $2', [
                person.personId,
                new Date(Date.now() + later - minutes(1)),
              ])
            ).length,
        )
        .toBe(1);
    }
    later = minutes(8 * 60) + 1_000;
    expect((await ask(browser, 'viewer')).json.data.viewer).toBeNull();
  });

  it.each([
    ['the person is suspended', 'UPDATE person SET suspended_at = now() WHERE id = $1'],
    ['the membership has ended', 'UPDATE membership SET ended_at = now() WHERE person_id = $1'],
    ['the session was revoked by somebody else', 'UPDATE session SET revoked_at = now() WHERE person_id = $1'],
  ])('is out at the next request when %s', async (_, change) => {
    const browser = new TestBrowser(app.url);
    await signIn(browser, person.email, PASSWORD);
    await app.db.sql(change, [person.personId]);
    expect((await ask(browser, 'viewer')).json.data.viewer).toBeNull();
  });

  it('acts with the role as it is now, not as it was when it began', async () => {
    const browser = new TestBrowser(app.url);
    await signIn(browser, person.email, PASSWORD);
    await app.db.sql(`UPDATE membership SET role = 'SIGNATORY' WHERE id = $1`, [person.membershipIds[0]]);
    expect((await ask(browser, 'viewer')).json.data.viewer.membership.role).toBe('SIGNATORY');
  });
});

describe('guessing passwords', () => {
  it('200 guesses at once: exactly 10 are checked, 190 hear when to come back, and so does the right password', async () => {
    const guesses = Array.from({ length: 200 }, (_, n) =>
      signIn(new TestBrowser(app.url), person.email, `wrong password number ${n}`),
    );
    const kinds = (await Promise.all(guesses)).map(({ json }) => json.data.signIn.__typename as string);
    expect(kinds.filter((kind) => kind === 'SignInFailed')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === 'TooManyAttempts')).toHaveLength(190);
    const right = await signIn(new TestBrowser(app.url), person.email, PASSWORD);
    expect(right.json.data.signIn.__typename).toBe('TooManyAttempts');
    later = minutes(15) + 5_000;
    expect((await signIn(new TestBrowser(app.url), person.email, PASSWORD)).json.data.signIn.__typename).toBe('Viewer');
  });

  it('an unknown address is counted and answered like a known one, word for word', async () => {
    const unknown = `nobody-${person.email}`;
    const replies = async (email: string) => {
      const all = [];
      for (let n = 0; n < 11; n += 1)
        all.push((await signIn(new TestBrowser(app.url), email, 'some wrong password')).json.data.signIn);
      return all.map(({ __typename, message }) =>
        __typename === 'TooManyAttempts' ? __typename : `${__typename} ${message}`,
      );
    };
    expect(await replies(unknown)).toEqual(await replies(person.email));
  });

  it('a suspended person with the right password hears what a stranger hears', async () => {
    await app.db.sql('UPDATE person SET suspended_at = now() WHERE id = $1', [person.personId]);
    const suspended = (await signIn(new TestBrowser(app.url), person.email, PASSWORD)).json.data;
    const stranger = (await signIn(new TestBrowser(app.url), `x${person.email}`, PASSWORD)).json.data;
    expect(suspended).toEqual(stranger);
  });

  it('does the same hashing work for unknown addresses', async () => {
    const time = async (email: string) => {
      const start = performance.now();
      await signIn(new TestBrowser(app.url), email, 'some wrong password');
      return performance.now() - start;
    };
    await time(`warm-${person.email}`);
    const rounds = Array.from({ length: 8 }, (_, n) => n);
    const known: number[] = [];
    const unknown: number[] = [];
    for (const n of rounds) {
      known.push(await time(person.email));
      unknown.push(await time(`${n}-${person.email}`));
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    // a missing hash would make it many times faster, not a few per cent
    expect(median(unknown)).toBeGreaterThan(median(known) * 0.5);
    expect(median(unknown)).toBeLessThan(median(known) * 2);
  });

  it('counting keeps no address', async () => {
    await signIn(new TestBrowser(app.url), person.email, 'some wrong password');
    const keys = await app.db.sql<{ key: string }>('SELECT key FROM rate_limit');
    expect(keys.some(({ key }) => key.includes('@'))).toBe(false);
  });

  it('counts are forgotten when their window is over', async () => {
    await signIn(new TestBrowser(app.url), `gone-${person.email}`, 'some wrong password');
    later = minutes(16);
    await signIn(new TestBrowser(app.url), person.email, PASSWORD);
    const left = await app.db.sql('SELECT 1 FROM rate_limit WHERE expire <= $1', [Date.now() + later]);
    expect(left).toEqual([]);
  });

  it('a password of 257 characters is refused before any work, one that is right is given back', async () => {
    const long = await signIn(new TestBrowser(app.url), person.email, 'x'.repeat(257));
    expect(long.json.data.signIn).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'password', code: 'TOO_LONG', bound: '256' }],
    });
    for (let n = 0; n < 12; n += 1) {
      expect((await signIn(new TestBrowser(app.url), person.email, PASSWORD)).json.data.signIn.__typename).toBe(
        'Viewer',
      );
    }
  });
});

it('no log line and no answer holds a password, a token or an address', async () => {
  const browser = new TestBrowser(app.url);
  const reply = await signIn(browser, person.email, PASSWORD);
  const lines = app.logged.join('');
  expect(lines).toContain('"event":"request"');
  for (const secret of [PASSWORD, person.email, browser.cookie?.split('=')[1] ?? '?'])
    expect(lines).not.toContain(secret);
  expect(reply.text).not.toContain(PASSWORD);
});
