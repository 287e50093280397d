import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { TestBrowser } from '../../support/api-client.ts';
import { addPerson, PASSWORD, type TestPerson } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { ask, globalId, OPERATIONS, signIn } from './documents.ts';

let app: RunningApp;
let person: TestPerson;
let phone: TestBrowser;
let desk: TestBrowser;

beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS });
});
afterAll(() => app.stop());
beforeEach(async () => {
  person = await addPerson(app.db);
  phone = new TestBrowser(app.url);
  desk = new TestBrowser(app.url);
  await signIn(phone, person.email, PASSWORD);
  await signIn(desk, person.email, PASSWORD);
});

const sessionsOf = async (browser: TestBrowser): Promise<{ id: string; current: boolean }[]> =>
  (await ask(browser, 'viewer')).json.data.viewer.sessions;

it('a person lists their browsers and ends one of them: it is out at its next request', async () => {
  const sessions = await sessionsOf(desk);
  expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
  const id = sessions.find(({ current }) => !current)?.id;
  const { json } = await ask(desk, 'revokeSession', { id });
  expect(json.data.revokeSession).toEqual({ __typename: 'SessionRevoked', sessionId: id });
  expect((await ask(phone, 'viewer')).json.data.viewer).toBeNull();
  expect(await sessionsOf(desk)).toHaveLength(1);
});

it('ending the session one is in also clears the cookie', async () => {
  const id = (await sessionsOf(desk)).find(({ current }) => current)?.id;
  const reply = await ask(desk, 'revokeSession', { id });
  expect(reply.headers['set-cookie']?.[0]).toMatch(/Max-Age=0/);
});

it("another person's session cannot be ended, seen, or told from one that never was", async () => {
  const other = await addPerson(app.db);
  const theirs = new TestBrowser(app.url);
  await signIn(theirs, other.email, PASSWORD);
  const id = (await sessionsOf(theirs))[0]?.id ?? '';
  const never = globalId('Session', '01890000-0000-7000-8000-000000000000');
  const refused = (await ask(desk, 'revokeSession', { id })).json;
  expect(refused.data.revokeSession.__typename).toBe('NotFound');
  expect((await ask(desk, 'revokeSession', { id: never })).json).toEqual(refused);
  expect((await ask(desk, 'node', { id })).json.data.node).toBeNull();
  expect((await ask(theirs, 'viewer')).json.data.viewer.email).toBe(other.email);
});

it('a session is ended once: who ends it twice at the same moment writes one deed', async () => {
  const id = (await sessionsOf(desk)).find(({ current }) => !current)?.id;
  await Promise.all(Array.from({ length: 8 }, () => ask(desk, 'revokeSession', { id })));
  const deeds = await app.db.sql(`SELECT 1 FROM audit_event WHERE action = 'revokeSession' AND person_id = $1`, [
    person.personId,
  ]);
  expect(deeds).toHaveLength(1);
});
