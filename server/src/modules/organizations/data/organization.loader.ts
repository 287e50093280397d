import { byId } from '#db/loader.ts';
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

export function createOrganizationLoaders(read: Read, viewer: Viewer) {
  return {
    organization: byId<Organization>(
      read,
      'organizations/organization',
      `SELECT ${ORGANIZATION_COLUMNS} FROM organization o WHERE o.id = ANY($1)`,
      { alias: 'o', condition: organizationVisibility(viewer) },
    ),
  };
}
