// Through whose eyes the API is looked at. One of each role, and for each rule somebody it does not reach.
import { randomBytes } from 'node:crypto';
import { VISITOR, type Viewer } from '../../../server/src/domain/viewer.ts';
import { hashOfSecret } from '../../../server/src/modules/identity/data/secret-token.ts';
import { findSignedIn } from '../../../server/src/modules/identity/index.ts';
import type { ActorName, World } from '../../support/world.ts';

export const PERSONAS = {
  visitor: 'visitor',
  suspended: 'suspended',
  officer: 'officer',
  otherOfficer: 'maraghehOfficer',
  farOfficer: 'tehranOfficer',
  approver: 'approver',
  admin: 'admin',
  member: 'member',
  signatory: 'signatory',
  rival: 'rivalSignatory',
  newcomer: 'newcomer',
  charity: 'charitySignatory',
  cooperative: 'cooperative',
  volunteer: 'volunteer',
  chamber: 'reviewer',
  network: 'network',
  councillor: 'councillor',
  verifier: 'verifier',
  auditor: 'auditor',
} as const satisfies Record<string, ActorName | 'visitor' | 'suspended'>;

export type Persona = keyof typeof PERSONAS;
export const PERSONA_NAMES = Object.keys(PERSONAS) as Persona[];

/** The viewer a request of this persona gets. The suspended one holds a good token, and its person was shut out since. */
export async function viewersOf(world: World): Promise<Map<Persona, Viewer>> {
  const viewers = new Map<Persona, Viewer>();
  for (const name of PERSONA_NAMES) {
    const actor = PERSONAS[name];
    viewers.set(name, actor === 'suspended' ? await suspendedViewer(world) : world.viewer(actor));
  }
  return viewers;
}

async function suspendedViewer(world: World): Promise<Viewer> {
  const { db, deps } = world;
  const { personId, membershipId } = world.viewer('secondApprover');
  const token = randomBytes(32).toString('base64url');
  await db.sql(
    `INSERT INTO api_token (id, token_hash, person_id, membership_id, name, expires_at) VALUES (gen_random_uuid(), $1, $2, $3, 'test', $4)`,
    [hashOfSecret(token), personId, membershipId, new Date(deps.now().getTime() + 86_400_000)],
  );
  const before = await findSignedIn(db.read, { kind: 'API_TOKEN', token }, deps.now());
  if (before === null) throw new Error('the token was never good');
  await db.sql('UPDATE person SET suspended_at = $2 WHERE id = $1', [personId, deps.now()]);
  return (await findSignedIn(db.read, { kind: 'API_TOKEN', token }, deps.now()))?.viewer ?? VISITOR;
}
