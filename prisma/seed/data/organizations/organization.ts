import type { OrganizationVerificationState } from '../../../../server/src/domain/organization.ts';
import { homeCounty } from '../places/east-azerbaijan.ts';
import { HOME_PROVINCE, type Names, type OrganizationKind, SAMPLE_MARK } from '../shape.ts';
import { legalIdOf } from './legal-id.ts';

export type VerificationStateSeed = OrganizationVerificationState;

export interface VerificationSeed {
  readonly state: VerificationStateSeed;
  /** days before seeding on which the organization was last verified; null if it never was */
  readonly verifiedDaysAgo: number | null;
  readonly reason?: string;
}

export interface OrganizationSeed {
  readonly slug: string;
  readonly kind: OrganizationKind;
  readonly names: Names;
  /** what it does and what it can give */
  readonly about: { readonly fa: string; readonly en: string };
  /** null for a volunteer */
  readonly legalId: string | null;
  readonly provinceCode: string | null;
  readonly countyCode: string | null;
  readonly parent: string | null;
  readonly verification: VerificationSeed;
}

export interface OrganizationInput {
  readonly slug: string;
  /** three digits, never used twice: the synthetic legal ID is made from it */
  readonly serial: number;
  readonly fa: string;
  readonly azb?: string;
  readonly en: string;
  /** slug of the county; null for the whole province */
  readonly county: string | null;
  readonly about: string;
  readonly aboutEn: string;
  readonly parent?: string;
  readonly verification?: VerificationSeed;
}

export function organizations(kind: OrganizationKind, inputs: readonly OrganizationInput[]): OrganizationSeed[] {
  return inputs.map((input) => ({
    slug: input.slug,
    kind,
    names: sampleNames(input),
    about: { fa: input.about, en: input.aboutEn },
    legalId: kind === 'VOLUNTEER' ? null : legalIdOf(input.serial),
    provinceCode: HOME_PROVINCE,
    countyCode: input.county === null ? null : homeCounty(input.county),
    parent: input.parent ?? null,
    verification: input.verification ?? { state: 'VERIFIED', verifiedDaysAgo: 60 + ((input.serial * 37) % 400) },
  }));
}

function sampleNames({ fa, azb, en }: OrganizationInput): Names {
  const names = { fa: `${fa} ${SAMPLE_MARK}`, en: `${en} (sample)` };
  return azb === undefined ? names : { ...names, azb: `${azb} ${SAMPLE_MARK}` };
}
