import { homeCounty } from '../places/east-azerbaijan.ts';
import { HOME_PROVINCE, type Role } from '../shape.ts';

export interface MembershipSeed {
  /** slug of the organization */
  readonly organization: string;
  readonly role: Role;
  readonly provinceCode: string | null;
  /** null: the whole province */
  readonly countyCode: string | null;
}

export interface PersonSeed {
  readonly email: string;
  readonly displayName: string;
  readonly displayNameEn: string;
  /** shown in the list of demo accounts at the end of `pnpm start`, under this title */
  readonly demoTitle: { readonly fa: string; readonly en: string } | null;
  readonly memberships: readonly MembershipSeed[];
}

export function emailOf(local: string): string {
  return `${local}@demo.hamyari.test`;
}

export function membership(organization: string, role: Role, county: string | null = null): MembershipSeed {
  return {
    organization,
    role,
    provinceCode: HOME_PROVINCE,
    countyCode: county === null ? null : homeCounty(county),
  };
}
