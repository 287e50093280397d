// Offices, providers, people and programs of a bulk world.
import type pg from 'pg';
import { skeleton } from '../../../server/src/domain/look-alike.ts';
import { compact, norm } from '../../../server/src/domain/persian-text.ts';
import { DOMAINS } from '../data/domains.ts';
import { legalIdOf } from '../data/organizations.ts';
import { PROVINCES } from '../data/places.ts';
import { TARGET_GROUPS } from '../data/target-groups.ts';
import { putRows } from '../rows.ts';
import { bulkId, KIND, Random } from './random.ts';

export type Staff = {
  readonly organization: string;
  readonly officer: string;
  readonly receiver: string;
  readonly approver: string;
  readonly verifier: string;
  readonly program: string;
  readonly approverMembership: string;
};
export type Provider = { readonly organization: string; readonly signatory: string; readonly membership: string };
export type BulkCast = { readonly staffOf: ReadonlyMap<string, Staff>; readonly providers: readonly Provider[] };

const KINDS = ['BUSINESS', 'CHARITY', 'COOPERATIVE', 'BUSINESS', 'VOLUNTEER'] as const;
const KIND_FA = { BUSINESS: 'شرکت', CHARITY: 'خیریه', COOPERATIVE: 'تعاونی', VOLUNTEER: 'داوطلب' } as const;
const ROLES = ['PROGRAM_OFFICER', 'PROGRAM_OFFICER', 'PROGRAM_APPROVER', 'VERIFIER'] as const;

/** One office with four people and one program for each province; `count` providers with one signatory each. */
export async function seedBulkCast(
  owner: pg.Client,
  provinces: readonly string[],
  count: number,
  now: Date,
): Promise<BulkCast> {
  const created = new Date(now.getTime() - 400 * 86_400_000).toISOString();
  const rows = new Rows(created);
  const staffOf = new Map(provinces.map((province, index) => [province, rows.office(province, index)]));
  const random = new Random(count);
  const providers = Array.from({ length: count }, (_, index) => rows.provider(index, random.pick(provinces)));
  await putRows(owner, 'organization', rows.organizations);
  await putRows(owner, 'person', rows.persons);
  await putRows(owner, 'membership', rows.memberships);
  await putRows(owner, 'program', rows.programs);
  return { staffOf, providers };
}

class Rows {
  readonly organizations: Record<string, unknown>[] = [];
  readonly persons: Record<string, unknown>[] = [];
  readonly memberships: Record<string, unknown>[] = [];
  readonly programs: Record<string, unknown>[] = [];
  readonly #created: string;

  constructor(created: string) {
    this.#created = created;
  }

  office(provinceId: string, index: number): Staff {
    const name = PROVINCES.find((province) => province.code === provinceId)?.names.fa ?? provinceId;
    const organization = this.#organization({
      kind: 'WELFARE_OFFICE',
      name: `اداره کل بهزیستی ${name} (نمونه)`,
      provinceId,
      serial: index,
    });
    const council = this.#organization({
      kind: 'COUNCIL',
      name: `شورای مشارکت ${name} (نمونه)`,
      provinceId,
      serial: 100 + index,
    });
    const [officer = '', receiver = '', approver = '', verifier = ''] = ROLES.map((role, at) =>
      this.#person(
        `bulk.${role.toLowerCase()}.${at}.${provinceId.toLowerCase()}@demo.hamyari.test`,
        role === 'VERIFIER' ? council : organization,
        role,
        provinceId,
      ),
    );
    const program = bulkId(KIND.PROGRAM, index);
    this.programs.push({
      id: program,
      level: 'PROGRAM',
      slug: `bulk-${provinceId.toLowerCase()}`,
      organization_id: organization,
      province_id: provinceId,
      domain_id: DOMAINS[index % DOMAINS.length]?.code,
      target_group_ids: TARGET_GROUPS.map((group) => group.code),
      name_fa: `برنامه فراگیر ${name} (نمونه)`,
      about_fa: 'برنامه نمونه برای سنجش کارایی.',
      compact: compact(`برنامه فراگیر ${name}`),
      sample: true,
      version: 1,
      created_at: this.#created,
    });
    const approverMembership = bulkId(KIND.MEMBERSHIP, this.memberships.length - 2);
    return { organization, officer, receiver, approver, verifier, program, approverMembership };
  }

  provider(index: number, provinceId: string): Provider {
    const kind = KINDS[index % KINDS.length] ?? 'BUSINESS';
    const organization = this.#organization({
      kind,
      name: `${KIND_FA[kind]} نمونه شماره ${index + 1} (نمونه)`,
      provinceId,
      serial: 1000 + index,
    });
    const signatory = this.#person(`bulk.signatory.${index}@demo.hamyari.test`, organization, 'SIGNATORY', provinceId);
    return { organization, signatory, membership: bulkId(KIND.MEMBERSHIP, this.memberships.length - 1) };
  }

  #organization(of: { kind: string; name: string; provinceId: string; serial: number }): string {
    const id = bulkId(KIND.ORGANIZATION, of.serial);
    this.organizations.push({
      id,
      kind: of.kind,
      slug: `bulk-${of.serial}`,
      name_fa: of.name,
      about_fa: '',
      legal_id: of.kind === 'VOLUNTEER' ? null : legalIdOf(of.serial),
      province_id: of.provinceId,
      sample: true,
      verification_state: 'VERIFIED',
      verified_at: this.#created,
      verification_expires_at: null,
      skeleton: skeleton(of.name),
      norm: norm(of.name),
      compact: compact(of.name),
      version: 1,
      created_at: this.#created,
    });
    return id;
  }

  #person(email: string, organization: string, role: string, provinceId: string): string {
    const id = bulkId(KIND.PERSON, this.persons.length);
    this.persons.push({ id, email, display_name: 'نمونه', locale: 'fa', sample: true, created_at: this.#created });
    this.memberships.push({
      id: bulkId(KIND.MEMBERSHIP, this.memberships.length),
      person_id: id,
      organization_id: organization,
      role,
      province_id: provinceId,
      county_id: null,
      created_at: this.#created,
    });
    return id;
  }
}
