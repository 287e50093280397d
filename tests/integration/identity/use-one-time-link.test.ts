import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDeps } from '../../../server/src/app.ts';
import { inviteAdministrator } from '../../../server/src/modules/identity/index.ts';
import { TestBrowser } from '../../support/api-client.ts';
import { queuedJobs } from '../../support/jobs.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { ask, OPERATIONS, signIn } from './documents.ts';

let app: RunningApp;
let later = 0;
const NEW = 'a long and new password 1405';

beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS, now: () => new Date(Date.now() + later) });
});
afterAll(() => app.stop());

let count = 0;
async function invited() {
  later = 0;
  count += 1;
  const email = `admin-${count}@example.ir`;
  const link = await inviteAdministrator(createDeps(app.db, queuedJobs()), { email, displayName: 'مدیر نمونه' });
  return { email, ...link };
}

const follow = async (token: string, password = NEW, browser = new TestBrowser(app.url)) =>
  (await ask(browser, 'useOneTimeLink', { token, password })).json.data.useOneTimeLink;

it('the first administrator of an empty database sets a password, is signed in, and reaches the whole country', async () => {
  const { email, token } = await invited();
  const browser = new TestBrowser(app.url);
  expect(await follow(token, NEW, browser)).toMatchObject({
    __typename: 'Viewer',
    email,
    membership: { role: 'PROVINCIAL_ADMIN' },
  });
  expect((await ask(browser, 'viewer')).json.data.viewer.email).toBe(email);
  expect((await signIn(new TestBrowser(app.url), email, NEW)).json.data.signIn.__typename).toBe('Viewer');
});

it('a link works once, also when two follow it at the same moment', async () => {
  const { token } = await invited();
  const kinds = (await Promise.all(Array.from({ length: 5 }, () => follow(token)))).map(({ __typename }) => __typename);
  expect(kinds.sort()).toEqual(['SignInFailed', 'SignInFailed', 'SignInFailed', 'SignInFailed', 'Viewer']);
  expect((await follow(token)).__typename).toBe('SignInFailed');
});

it('a link is good for a day', async () => {
  const { token } = await invited();
  later = 24 * 60 * 60_000 + 1_000;
  expect((await follow(token)).__typename).toBe('SignInFailed');
});

it('a weak password is refused and the link stays good', async () => {
  const { token, email } = await invited();
  expect(await follow(token, 'short')).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ path: 'password', code: 'TOO_SHORT', bound: '15' }],
  });
  expect(await follow(token, `${email} again`)).toMatchObject({ fields: [{ code: 'TOO_SIMPLE' }] });
  expect((await follow(token)).__typename).toBe('Viewer');
});

it('a new password ends every session of the person', async () => {
  const { email, token } = await invited();
  const before = new TestBrowser(app.url);
  await follow(token, NEW, before);
  const again = await inviteAdministrator(createDeps(app.db, queuedJobs()), { email, displayName: 'مدیر نمونه' });
  await follow(again.token, 'another long password 1405');
  expect((await ask(before, 'viewer')).json.data.viewer).toBeNull();
  expect((await signIn(new TestBrowser(app.url), email, NEW)).json.data.signIn.__typename).toBe('SignInFailed');
});

it('inviting the same address again makes no second person and no second role', async () => {
  const { email } = await invited();
  await inviteAdministrator(createDeps(app.db, queuedJobs()), {
    email: ` ${email.toUpperCase()}`,
    displayName: 'مدیر نمونه',
  });
  const rows = await app.db.sql(
    'SELECT count(*)::int AS n FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = $1',
    [email],
  );
  expect(rows).toEqual([{ n: 1 }]);
});
