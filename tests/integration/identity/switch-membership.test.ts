import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBrowser } from '../../support/api-client.ts';
import { addPerson, PASSWORD } from '../../support/people.ts';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { ask, globalId, OPERATIONS, signIn } from './documents.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ operations: OPERATIONS });
});
afterAll(() => app.stop());

async function signedIn(roles: string[]) {
  const person = await addPerson(app.db, roles);
  const browser = new TestBrowser(app.url);
  await signIn(browser, person.email, PASSWORD);
  return { person, browser };
}

it('a person acts in another of their roles from the very answer on', async () => {
  const { person, browser } = await signedIn(['MEMBER', 'SIGNATORY']);
  const id = globalId('Membership', person.membershipIds[1] ?? '');
  const { json } = await ask(browser, 'switchMembership', { id });
  expect(json.data.switchMembership).toMatchObject({ __typename: 'Viewer', membership: { id, role: 'SIGNATORY' } });
  expect((await ask(browser, 'viewer')).json.data.viewer.membership.role).toBe('SIGNATORY');
  const deeds = await app.db.sql(`SELECT facts FROM audit_event WHERE action = 'switchMembership' AND person_id = $1`, [
    person.personId,
  ]);
  expect(deeds).toEqual([{ facts: { membershipId: person.membershipIds[1] } }]);
});

it("another person's membership, one that has ended and one that never was look the same", async () => {
  const { person, browser } = await signedIn(['MEMBER', 'SIGNATORY']);
  const other = await addPerson(app.db, ['SIGNATORY']);
  await app.db.sql('UPDATE membership SET ended_at = now() WHERE id = $1', [person.membershipIds[1]]);
  const ids = [other.membershipIds[0], person.membershipIds[1], '01890000-0000-7000-8000-000000000000'];
  const answers = [];
  for (const id of ids)
    answers.push(
      (await ask(browser, 'switchMembership', { id: globalId('Membership', id ?? '') })).json.data.switchMembership,
    );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0].__typename).toBe('NotFound');
});

it('the id of another noun is a mistake of the caller, never a fault of ours', async () => {
  const { person, browser } = await signedIn(['MEMBER']);
  for (const id of [
    globalId('Person', person.personId),
    'garbage',
    '',
    globalId('Membership', "'; DROP TABLE person; --"),
  ]) {
    const reply = await ask(browser, 'switchMembership', { id });
    expect(reply.status, id).toBeLessThan(500);
    expect(reply.json.errors[0].extensions.code, id).toBe('BAD_USER_INPUT');
  }
});

it('a visitor has to sign in', async () => {
  const id = globalId('Membership', '01890000-0000-7000-8000-000000000000');
  expect((await ask(new TestBrowser(app.url), 'switchMembership', { id })).json.data.switchMembership.__typename).toBe(
    'SignInNeeded',
  );
});
