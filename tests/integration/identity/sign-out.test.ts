import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBrowser } from '../../support/api-client.ts';
import { addPerson, PASSWORD } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { ask, OPERATIONS, signIn } from './documents.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS });
});
afterAll(() => app.stop());

it('signing out ends the session and makes the browser forget its cookie; the old token is worth nothing', async () => {
  const person = await addPerson(app.db);
  const browser = new TestBrowser(app.url);
  await signIn(browser, person.email, PASSWORD);
  const token = browser.cookie;
  const reply = await ask(browser, 'signOut');
  expect(reply.json.data.signOut).toBe(true);
  expect(reply.headers['set-cookie']?.[0]).toMatch(/^hamyari-session=; .*Max-Age=0/);
  browser.cookie = token;
  expect((await ask(browser, 'viewer')).json.data.viewer).toBeNull();
  const deeds = await app.db.sql('SELECT action FROM audit_event WHERE person_id = $1 ORDER BY at', [person.personId]);
  expect(deeds.map(({ action }) => action)).toEqual(['signIn', 'signOut']);
});

it('a visitor who signs out changes nothing', async () => {
  const reply = await ask(new TestBrowser(app.url), 'signOut');
  expect(reply.json.data.signOut).toBe(false);
});
