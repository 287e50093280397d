// Two databases, and a replica that never catches up: what is only shown may be old, what answers an act may not.
import { expect, it } from 'vitest';
import { TestBrowser } from '../../support/api-client.ts';
import { copyDatabase } from '../../support/database.ts';
import { addPerson, PASSWORD } from '../../support/people.ts';
import { runApp } from '../../support/running-app.ts';
import { ask, OPERATIONS, signIn } from '../identity/documents.ts';

it('the answer to an act shows what it wrote, which the replica has not heard of; a mere question is asked of the replica', async () => {
  const replica = await copyDatabase();
  const app = await runApp({ operations: OPERATIONS, databaseReplicaUrl: replica.ownerUrl });
  const { email } = await addPerson(app.db);
  const browser = new TestBrowser(app.url);
  const { json } = await signIn(browser, email, PASSWORD);
  expect(json.errors).toBeUndefined();
  expect(json.data.signIn.person.displayName).toBe('نمونه آزمون');
  const shown = await ask(browser, 'viewer');
  expect(shown.json.data?.viewer?.person ?? null, 'the replica knows nobody').toBeNull();
  await app.stop();
  await replica.drop();
});
