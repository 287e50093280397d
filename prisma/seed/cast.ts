// The sample organizations, people and programs of the demo: all invented, all marked «نمونه».
import type pg from 'pg';
import { skeleton } from '../../server/src/domain/look-alike.ts';
import { compact, norm } from '../../server/src/domain/persian-text.ts';
import { hashPassword } from '../../server/src/modules/identity/index.ts';
import { ORGANIZATIONS, type OrganizationSeed } from './data/organizations.ts';
import { PEOPLE } from './data/people.ts';
import { PROGRAMS } from './data/programs.ts';
import { putRows, seededId } from './rows.ts';

export const organizationId = (slug: string): string => seededId('organization', slug);
export const personId = (email: string): string => seededId('person', email);
export const programId = (slug: string): string => seededId('program', slug);
export const membershipId = (email: string, organization: string, role: string): string =>
  seededId('membership', `${email}/${organization}/${role}`);

const DAY_MS = 86_400_000;
const VALID_MONTHS = 24;

export async function seedCast(client: pg.Client, now: Date, password: string): Promise<void> {
  await putRows(
    client,
    'organization',
    ORGANIZATIONS.map((organization) => organizationRow(organization, now)),
  );
  await putRows(
    client,
    'organization_verification',
    ORGANIZATIONS.map((organization) => ({
      id: seededId('organization-verification', organization.slug),
      organization_id: organizationId(organization.slug),
      state: organization.verification.state,
      reason: organization.verification.reason ?? null,
      at: verifiedAt(organization, now) ?? now.toISOString(),
    })),
  );
  const passwordHash = await hashPassword(password);
  await putRows(
    client,
    'person',
    PEOPLE.map((person) => ({
      id: personId(person.email),
      email: person.email,
      display_name: person.displayName,
      password_hash: passwordHash,
      locale: 'fa',
      sample: true,
      created_at: now.toISOString(),
    })),
  );
  await putRows(
    client,
    'membership',
    PEOPLE.flatMap((person) =>
      person.memberships.map((membership, position) => ({
        id: membershipId(person.email, membership.organization, membership.role),
        person_id: personId(person.email),
        organization_id: organizationId(membership.organization),
        role: membership.role,
        province_id: membership.provinceCode,
        county_id: membership.countyCode,
        // the first membership is the one a session begins with
        created_at: new Date(now.getTime() - 400 * DAY_MS + position * 1000).toISOString(),
      })),
    ),
  );
  await putRows(
    client,
    'program',
    PROGRAMS.map((program) => ({
      id: programId(program.slug),
      parent_id: program.parent === null ? null : programId(program.parent),
      level: program.level,
      slug: program.slug,
      organization_id: organizationId(program.owner),
      province_id: program.provinceCode,
      county_id: program.countyCode,
      domain_id: program.domain,
      target_group_ids: program.groups,
      name_fa: program.names.fa,
      name_azb: program.names.azb ?? null,
      name_en: program.names.en,
      about_fa: program.about.fa,
      about_azb: program.about.azb ?? null,
      about_en: program.about.en,
      starts_on: program.startsOn,
      ends_on: program.endsOn,
      compact: compact([program.names.fa, program.names.azb, program.names.en].filter(Boolean).join(' ')),
      sample: true,
      version: 1,
      created_at: now.toISOString(),
    })),
  );
}

function verifiedAt({ verification }: OrganizationSeed, now: Date): string | null {
  return verification.verifiedDaysAgo === null
    ? null
    : new Date(now.getTime() - verification.verifiedDaysAgo * DAY_MS).toISOString();
}

/** While the histories are acted out everybody who was ever verified is; `endVerifications` sets what is true today. */
function organizationRow(organization: OrganizationSeed, now: Date) {
  const { names, about } = organization;
  const at = verifiedAt(organization, now);
  const expires = at === null ? null : new Date(at);
  expires?.setUTCMonth(expires.getUTCMonth() + VALID_MONTHS);
  const searched = [names.fa, names.azb, names.en].filter(Boolean).join(' ');
  return {
    id: organizationId(organization.slug),
    kind: organization.kind,
    slug: organization.slug,
    name_fa: names.fa,
    name_azb: names.azb ?? null,
    name_en: names.en,
    about_fa: about.fa,
    about_en: about.en,
    legal_id: organization.legalId,
    province_id: organization.provinceCode,
    county_id: organization.countyCode,
    parent_id: organization.parent === null ? null : organizationId(organization.parent),
    sample: true,
    verification_state: at === null ? organization.verification.state : 'VERIFIED',
    verified_at: at,
    verification_expires_at: expires?.toISOString() ?? null,
    skeleton: skeleton(names.fa),
    norm: norm(searched),
    compact: compact(searched),
    version: 1,
    created_at: new Date(now.getTime() - 500 * DAY_MS).toISOString(),
  };
}

/** Suspensions and expiries, after everybody has acted. */
export async function endVerifications(client: pg.Client): Promise<void> {
  for (const { slug, verification } of ORGANIZATIONS)
    await client.query('UPDATE organization SET verification_state = $2 WHERE id = $1 AND verification_state <> $2', [
      organizationId(slug),
      verification.state,
    ]);
}
