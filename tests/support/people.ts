import { randomUUID } from 'node:crypto';
import { createDeps } from '../../server/src/app.ts';
import { hashPassword, issueToken } from '../../server/src/modules/identity/index.ts';
import type { TestDatabase } from './database.ts';
import { queuedJobs } from './jobs.ts';

export const PASSWORD = 'یک گذرواژه برای آزمون ۱۴۰۵';
let passwordHash: Promise<string> | null = null;

export type TestPerson = {
  readonly personId: string;
  readonly email: string;
  readonly membershipIds: readonly string[];
};

/** An organization with nothing but what the schema asks for. */
export async function addOrganization(
  db: TestDatabase,
  kind = 'BUSINESS',
  name = `نمونه ${randomUUID()}`,
): Promise<string> {
  const id = randomUUID();
  await db.sql(
    `INSERT INTO organization (id, kind, slug, name_fa, verification_state, skeleton, norm, compact)
     VALUES ($1, $2, $3, $4, 'VERIFIED', $4, $4, $4)`,
    [id, kind, id, name],
  );
  return id;
}

/** A person with PASSWORD and one membership for each role given. */
export async function addPerson(
  db: TestDatabase,
  roles: readonly string[] = ['SIGNATORY'],
  { email = `${randomUUID()}@example.ir`, organizationId = null as string | null, kind = 'BUSINESS' } = {},
): Promise<TestPerson> {
  passwordHash ??= hashPassword(PASSWORD);
  const personId = randomUUID();
  const organization = organizationId ?? (await addOrganization(db, kind));
  await db.sql('INSERT INTO person (id, email, display_name, password_hash, sample) VALUES ($1, $2, $3, $4, true)', [
    personId,
    email,
    'نمونه آزمون',
    await passwordHash,
  ]);
  const membershipIds = roles.map(() => randomUUID());
  for (const [index, role] of roles.entries()) {
    await db.sql(
      `INSERT INTO membership (id, person_id, organization_id, role, created_at) VALUES ($1, $2, $3, $4, now() + $5 * interval '1 ms')`,
      [membershipIds[index], personId, organization, role, index],
    );
  }
  return { personId, email, membershipIds };
}

/** An API token, as `pnpm run token EMAIL` prints it. */
export async function tokenOf(db: TestDatabase, email: string, readsSchema = false): Promise<string> {
  const issued = await issueToken(createDeps(db, queuedJobs()), { email, name: 'test', readsSchema });
  if (issued === 'NO_SUCH_ACCOUNT') throw new Error(`no account ${email}`);
  return issued.token;
}
