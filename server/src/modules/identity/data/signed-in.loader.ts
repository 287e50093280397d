import type { Read } from '#db/read.ts';
import type { OrganizationKind } from '#domain/organization.ts';
import type { Role } from '#domain/roles.ts';
import { isAlive, needsTouch, steppedUpUntil } from '#domain/session.ts';
import type { MemberViewer } from '#domain/viewer.ts';
import { hashOfSecret } from './secret-token.ts';

export type SignedIn = {
  readonly viewer: MemberViewer;
  readonly session: {
    readonly kind: 'SESSION' | 'API_TOKEN';
    readonly id: string;
    readonly personId: string;
    readonly membershipId: string;
    readonly steppedUpUntil: Date | null;
  };
  /** May read the schema itself. */
  readonly readsSchema: boolean;
  /** Its use has to be written down. */
  readonly needsTouch: boolean;
};

type Row = {
  id: string;
  personId: string;
  membershipId: string;
  lastSeenAt: Date;
  expiresAt: Date;
  steppedUpAt: Date | null;
  revokedAt: Date | null;
  readsSchema: boolean;
  role: Role;
  provinceId: string | null;
  countyId: string | null;
  organizationId: string;
  organizationKind: OrganizationKind;
};

const who = `m.role, m.province_id AS "provinceId", m.county_id AS "countyId", m.organization_id AS "organizationId", o.kind AS "organizationKind"`;
const through = (table: string, alias: string) => `FROM ${table} ${alias}
  JOIN person p ON p.id = ${alias}.person_id AND p.suspended_at IS NULL
  JOIN membership m ON m.id = ${alias}.membership_id AND m.person_id = p.id AND m.ended_at IS NULL
  JOIN organization o ON o.id = m.organization_id
  WHERE ${alias}.token_hash = $1`;

const BY_SESSION = {
  name: 'identity/by-session',
  text: `SELECT s.id, s.person_id AS "personId", s.membership_id AS "membershipId", s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt",
    s.stepped_up_at AS "steppedUpAt", s.revoked_at AS "revokedAt", false AS "readsSchema", ${who} ${through('session', 's')}`,
};
const BY_API_TOKEN = {
  name: 'identity/by-api-token',
  text: `SELECT t.id, t.person_id AS "personId", t.membership_id AS "membershipId", coalesce(t.last_used_at, t.created_at) AS "lastSeenAt", t.expires_at AS "expiresAt",
    NULL::timestamptz AS "steppedUpAt", t.revoked_at AS "revokedAt", t.reads_schema AS "readsSchema", ${who} ${through('api_token', 't')}`,
};

/**
 * Who stands behind a token, built anew for every request in one statement: a revoked session, a suspended person, an
 * ended membership and a changed role are out at the next request.
 */
export async function findSignedIn(
  read: Read,
  credential: { readonly kind: 'SESSION' | 'API_TOKEN'; readonly token: string },
  now: Date,
): Promise<SignedIn | null> {
  const statement = credential.kind === 'SESSION' ? BY_SESSION : BY_API_TOKEN;
  const [row] = await read.rows<Row>(statement, [hashOfSecret(credential.token)]);
  if (row === undefined) return null;
  // a token for scripts is not idle between two nightly runs: only its own end and its revocation count
  const times = credential.kind === 'SESSION' ? row : { ...row, lastSeenAt: now };
  if (!isAlive(times, now)) return null;
  const { id, personId, membershipId, organizationId, organizationKind, role, provinceId, countyId } = row;
  return {
    viewer: { kind: 'member', personId, membershipId, organizationId, organizationKind, role, provinceId, countyId },
    session: { kind: credential.kind, id, personId, membershipId, steppedUpUntil: steppedUpUntil(row, now) },
    readsSchema: row.readsSchema,
    needsTouch: needsTouch(row, now),
  };
}
