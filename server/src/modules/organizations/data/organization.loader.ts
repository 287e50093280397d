import DataLoader from 'dataloader';
import { byId, byKey } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { OrganizationKind, OrganizationVerificationState } from '#domain/organization.ts';
import type { Viewer } from '#domain/viewer.ts';
import { organizationVisibility } from './organization.visibility.ts';

export type Organization = {
  id: string;
  kind: OrganizationKind;
  slug: string;
  nameFa: string;
  nameAzb: string | null;
  nameEn: string | null;
  aboutFa: string;
  aboutEn: string | null;
  legalId: string | null;
  provinceId: string | null;
  countyId: string | null;
  parentId: string | null;
  sample: boolean;
  verificationState: OrganizationVerificationState;
  verifiedAt: Date | null;
  verificationExpiresAt: Date | null;
  version: number;
};

export const ORGANIZATION_COLUMNS = `o.id, o.kind, o.slug, o.name_fa AS "nameFa", o.name_azb AS "nameAzb", o.name_en AS "nameEn", o.about_fa AS "aboutFa",
  o.about_en AS "aboutEn", o.legal_id AS "legalId", o.province_id AS "provinceId", o.county_id AS "countyId", o.parent_id AS "parentId", o.sample,
  o.verification_state AS "verificationState", o.verified_at AS "verifiedAt", o.verification_expires_at AS "verificationExpiresAt", o.version`;

/** How an organization kept its signed promises, by value in rial; only those that are due or finished. */
export type Honour = { id: string; finished: number; promised: bigint; delivered: bigint };

const HONOUR = {
  name: 'organizations/honour',
  text: `SELECT o.id, count(c.id)::int AS finished, coalesce(sum(c.quantity * c.unit_price), 0)::bigint AS promised,
      coalesce(sum(c.delivered * c.unit_price), 0)::bigint AS delivered
    FROM unnest($1::uuid[]) AS o(id) LEFT JOIN commitment c ON c.provider_organization_id = o.id
      AND (c.state IN ('DELIVERED','VERIFIED','CLOSED') OR (c.state IN ('COMMITTED','IN_DELIVERY') AND c.deliver_by < $2))
    GROUP BY o.id`,
};

export function createOrganizationLoaders(read: Read, viewer: Viewer) {
  const visible = { alias: 'o', condition: organizationVisibility(viewer) };
  return {
    organization: byId<Organization>(
      read,
      'organizations/organization',
      `SELECT ${ORGANIZATION_COLUMNS} FROM organization o WHERE o.id = ANY($1)`,
      visible,
    ),
    organizationBySlug: byKey<Organization>(
      read,
      'organizations/by-slug',
      `SELECT ${ORGANIZATION_COLUMNS} FROM organization o WHERE o.slug = ANY($1)`,
      (organization) => organization.slug,
      visible,
    ),
    /** Keyed by `organization id` and the day it is asked on. */
    honour: new DataLoader<{ id: string; today: string }, Honour, string>(
      async (asked) => {
        const rows = await read.rows<Honour>(HONOUR, [asked.map(({ id }) => id), asked[0]?.today]);
        const found = new Map(rows.map((row) => [row.id, row]));
        return asked.map(({ id }) => found.get(id) ?? { id, finished: 0, promised: 0n, delivered: 0n });
      },
      { cacheKeyFn: ({ id }) => id },
    ),
  };
}
