import DataLoader from 'dataloader';
import { byId, byKey, pageByParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { CommitmentState } from '#domain/commitment.ts';
import { shareOf } from '#domain/commitment-share.ts';
import { verificationAt } from '#domain/organization.ts';
import type { CommitmentFacts } from '#domain/policies/commitment.policy.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Circumstances, CircumstancesLoader } from './circumstances.loader.ts';
import { commitmentVisibility } from './commitment.visibility.ts';

export type Commitment = {
  id: string;
  code: string;
  needId: string;
  needItemId: string;
  offerId: string;
  offerItemId: string;
  providerOrganizationId: string;
  programOrganizationId: string;
  provinceId: string;
  countyId: string;
  commodityId: string;
  quantity: bigint;
  unitPrice: bigint;
  state: CommitmentState;
  conditions: string;
  deliverFrom: string;
  deliverBy: string;
  holdUntil: Date;
  pledgedById: string;
  pledgedAt: Date;
  providerSignedById: string | null;
  providerSignedAt: Date | null;
  programSignedById: string | null;
  programSignedAt: Date | null;
  committedAt: Date | null;
  endedAt: Date | null;
  reason: string | null;
  delivered: bigint;
  verified: bigint;
  failed: bigint;
  matchId: string | null;
  sample: boolean;
  version: number;
  updatedAt: Date;
};

export const COMMITMENT_COLUMNS = `c.id, c.code, c.need_id AS "needId", c.need_item_id AS "needItemId", c.offer_id AS "offerId", c.offer_item_id AS "offerItemId",
  c.provider_organization_id AS "providerOrganizationId", c.program_organization_id AS "programOrganizationId", c.province_id AS "provinceId",
  c.county_id AS "countyId", c.commodity_id AS "commodityId", c.quantity, c.unit_price AS "unitPrice", c.state, c.conditions,
  c.deliver_from AS "deliverFrom", c.deliver_by AS "deliverBy", c.hold_until AS "holdUntil", c.pledged_by_id AS "pledgedById", c.pledged_at AS "pledgedAt",
  c.provider_signed_by_id AS "providerSignedById", c.provider_signed_at AS "providerSignedAt", c.program_signed_by_id AS "programSignedById",
  c.program_signed_at AS "programSignedAt", c.committed_at AS "committedAt", c.ended_at AS "endedAt", c.reason, c.delivered, c.verified, c.failed,
  c.match_id AS "matchId", c.sample, c.version, c.updated_at AS "updatedAt"`;

/** What the policies and the life cycle ask of a commitment. `at`: for acting, when a verification may be just over. */
export function commitmentFactsOf(commitment: Commitment, around: Circumstances, at?: Date): CommitmentFacts {
  return {
    noun: 'commitment',
    id: commitment.id,
    state: commitment.state,
    provinceId: commitment.provinceId,
    countyId: commitment.countyId,
    providerOrganizationId: commitment.providerOrganizationId,
    providerVerification: at ? verificationAt(around, at) : around.verificationState,
    needAuthorPersonId: around.authorId,
    providerSignerPersonId: commitment.providerSignedById,
    programSignerPersonId: commitment.programSignedById,
    ...shareOf(commitment),
  };
}

/** Loaders of commitments for one request; nothing the viewer may not see comes out of them. */
export function createCommitmentLoader(read: Read, viewer: Viewer, circumstances: CircumstancesLoader) {
  const visible = { alias: 'c', condition: commitmentVisibility(viewer) };
  const text = `SELECT ${COMMITMENT_COLUMNS} FROM commitment c WHERE`;
  const codeOf = (commitment: Commitment) => commitment.code;
  return {
    commitment: byId<Commitment>(read, 'commitments/commitment', `${text} c.id = ANY($1)`, visible),
    commitmentByCode: byKey<Commitment>(read, 'commitments/by-code', `${text} c.code = ANY($1)`, codeOf, visible),
    /** Who gives: what a list of many commitments asks of each, without its other columns. */
    commitmentProvider: byId<{ id: string; providerOrganizationId: string }>(
      read,
      'commitments/provider',
      `SELECT c.id, c.provider_organization_id AS "providerOrganizationId" FROM commitment c WHERE c.id = ANY($1)`,
      visible,
    ),
    commitmentsOfNeed: pageByParent<Commitment>(
      read,
      'commitments/of-need',
      { from: `${text} c.need_id = ANY($1)`, beyond: (mark) => `c.id < ${mark}::uuid`, order: 'c.id DESC' },
      visible,
    ),
    commitmentFacts: new DataLoader<Commitment, CommitmentFacts, string>(
      (commitments) =>
        Promise.all(
          commitments.map(async (commitment) => commitmentFactsOf(commitment, await circumstances.load(commitment.id))),
        ),
      { cacheKeyFn: (commitment) => `${commitment.id}/${commitment.version}` },
    ),
  };
}
