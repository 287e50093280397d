import { byId, byParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { Role } from '#domain/roles.ts';
import type { SessionTimes } from '#domain/session.ts';
import type { Viewer } from '#domain/viewer.ts';
import { membershipVisibility } from './membership.visibility.ts';
import { personVisibility } from './person.visibility.ts';
import { ownVisibility } from './session.visibility.ts';

export type Person = { id: string; displayName: string };
export type Account = { id: string; email: string; locale: string };
export type Membership = {
  id: string;
  parentId: string;
  personId: string;
  organizationId: string;
  role: Role;
  provinceId: string | null;
  countyId: string | null;
};
export type Session = SessionTimes & { id: string; parentId: string; userAgent: string; createdAt: Date };

const MEMBERSHIP = `SELECT m.id, m.person_id AS "parentId", m.person_id AS "personId", m.organization_id AS "organizationId", m.role,
  m.province_id AS "provinceId", m.county_id AS "countyId" FROM membership m`;
const SESSION = `SELECT s.id, s.person_id AS "parentId", s.user_agent AS "userAgent", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt",
  s.expires_at AS "expiresAt", s.stepped_up_at AS "steppedUpAt", s.revoked_at AS "revokedAt" FROM session s`;

/** Loaders of people and of what is their own, for one request. */
export function createIdentityLoaders(read: Read, viewer: Viewer) {
  const person = { alias: 'p', condition: personVisibility(viewer) };
  const own = { alias: 's', condition: ownVisibility(viewer) };
  const membership = { alias: 'm', condition: membershipVisibility(viewer) };
  return {
    person: byId<Person>(
      read,
      'identity/person',
      'SELECT p.id, p.display_name AS "displayName" FROM person p WHERE p.id = ANY($1)',
      person,
    ),
    /** Address and language: their own only. */
    account: byId<Account>(
      read,
      'identity/account',
      'SELECT s.id, s.email, s.locale FROM (SELECT *, id AS person_id FROM person) s WHERE s.id = ANY($1)',
      own,
    ),
    membership: byId<Membership>(read, 'identity/membership', `${MEMBERSHIP} WHERE m.id = ANY($1)`, membership),
    membershipsOfPerson: byParent<Membership>(
      read,
      'identity/memberships',
      `${MEMBERSHIP} WHERE m.person_id = ANY($1) AND m.ended_at IS NULL`,
      {
        ...membership,
        tail: 'ORDER BY m.person_id, m.created_at, m.id',
      },
    ),
    session: byId<Session>(read, 'identity/session', `${SESSION} WHERE s.id = ANY($1)`, own),
    /** The newest twenty that have not been ended. */
    sessionsOfPerson: byParent<Session>(
      read,
      'identity/sessions',
      `${SESSION} WHERE s.person_id = ANY($1) AND s.revoked_at IS NULL`,
      {
        ...own,
        tail: 'ORDER BY s.created_at DESC LIMIT 20',
      },
    ),
  };
}
