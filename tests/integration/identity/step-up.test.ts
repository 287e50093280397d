import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { script, TestBrowser } from '../../support/api-client.ts';
import { addPerson, PASSWORD, type TestPerson, tokenOf } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { ask, OPERATIONS, signIn } from './documents.ts';

let app: RunningApp;
let person: TestPerson;
let browser: TestBrowser;
let later = 0;

beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS, now: () => new Date(Date.now() + later) });
});
afterAll(() => app.stop());
beforeEach(async () => {
  later = 0;
  person = await addPerson(app.db);
  browser = new TestBrowser(app.url);
  await signIn(browser, person.email, PASSWORD);
});

const steppedUpUntil = async () => (await ask(browser, 'viewer')).json.data.viewer.steppedUpUntil;

it('signing is open for ten minutes after the password was proven, then it is asked again', async () => {
  expect(await steppedUpUntil()).not.toBeNull();
  later = 10 * 60_000 + 1_000;
  expect(await steppedUpUntil()).toBeNull();
  const reply = await ask(browser, 'stepUp', { password: PASSWORD });
  expect(reply.json.data.stepUp.__typename).toBe('Viewer');
  const until = new Date(reply.json.data.stepUp.steppedUpUntil).getTime();
  expect(until - (Date.now() + later)).toBeGreaterThan(9.9 * 60_000);
  expect(await steppedUpUntil()).toBe(reply.json.data.stepUp.steppedUpUntil);
});

it('a wrong password opens nothing and is written down', async () => {
  later = 11 * 60_000;
  expect((await ask(browser, 'stepUp', { password: 'not the password' })).json.data.stepUp.__typename).toBe(
    'SignInFailed',
  );
  expect(await steppedUpUntil()).toBeNull();
  const deeds = await app.db.sql(`SELECT 1 FROM audit_event WHERE person_id = $1 AND action = 'failToStepUp'`, [
    person.personId,
  ]);
  expect(deeds).toHaveLength(1);
});

it('a stolen session gives no guesses beyond the ten of the account', async () => {
  for (let n = 0; n < 5; n += 1) await signIn(new TestBrowser(app.url), person.email, `wrong password ${n}`);
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, n) => ask(browser, 'stepUp', { password: `guess number ${n}` })),
  );
  const kinds = replies.map(({ json }) => json.data.stepUp.__typename as string);
  expect(kinds.filter((kind) => kind === 'SignInFailed')).toHaveLength(5);
  expect(kinds.filter((kind) => kind === 'TooManyAttempts')).toHaveLength(15);
});

it('neither a visitor nor an API token can step up', async () => {
  expect((await ask(new TestBrowser(app.url), 'stepUp', { password: PASSWORD })).json.data.stepUp.__typename).toBe(
    'SignInNeeded',
  );
  const send = script(app.url, await tokenOf(app.db, person.email));
  const reply = await send({ query: 'mutation { stepUp(password: "whatever it is") { __typename } }' });
  expect(reply.json.data.stepUp.__typename).toBe('SignInNeeded');
});
