import { byId } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { MatchSource, MatchState } from '#domain/match.ts';
import { type OrganizationVerificationState, verificationAt } from '#domain/organization.ts';
import type { MatchFacts } from '#domain/policies/matching.policy.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Explanation } from './explanation.ts';
import { matchVisibility } from './match.visibility.ts';

export type Match = {
  id: string;
  roundId: string | null;
  needItemId: string;
  offerItemId: string;
  needId: string;
  offerId: string;
  provinceId: string;
  countyId: string;
  providerOrganizationId: string;
  programOrganizationId: string;
  quantity: bigint;
  score: number;
  source: MatchSource;
  state: MatchState;
  explanation: Explanation;
  proposedAt: Date;
  holdUntil: Date;
  providerAcceptedById: string | null;
  providerAcceptedAt: Date | null;
  programAcceptedById: string | null;
  programAcceptedAt: Date | null;
  endedAt: Date | null;
  declineCode: string | null;
  reason: string | null;
  overrideCost: bigint | null;
  overridePoints: bigint | null;
  version: number;
  providerVerificationState: OrganizationVerificationState;
  providerVerificationExpiresAt: Date | null;
  commitmentId: string | null;
};

export const MATCH_COLUMNS = `m.id, m.round_id AS "roundId", m.need_item_id AS "needItemId", m.offer_item_id AS "offerItemId", m.need_id AS "needId",
  m.offer_id AS "offerId", m.province_id AS "provinceId", n.county_id AS "countyId", m.provider_organization_id AS "providerOrganizationId",
  m.program_organization_id AS "programOrganizationId", m.quantity, m.score, m.source, m.state, m.explanation, m.proposed_at AS "proposedAt",
  m.hold_until AS "holdUntil", m.provider_accepted_by_id AS "providerAcceptedById", m.provider_accepted_at AS "providerAcceptedAt",
  m.program_accepted_by_id AS "programAcceptedById", m.program_accepted_at AS "programAcceptedAt", m.ended_at AS "endedAt",
  m.decline_code AS "declineCode", m.reason, m.override_cost AS "overrideCost", m.override_points AS "overridePoints",
  m.version, g.verification_state AS "providerVerificationState", g.verification_expires_at AS "providerVerificationExpiresAt",
  (SELECT c.id FROM commitment c WHERE c.match_id = m.id) AS "commitmentId"`;
export const MATCH_FROM = `match m JOIN need n ON n.id = m.need_id JOIN organization g ON g.id = m.provider_organization_id`;

/** What the policies and the life cycle ask of a match. */
export function matchFactsOf(match: Match, at: Date): MatchFacts {
  return {
    noun: 'match',
    id: match.id,
    state: match.state,
    provinceId: match.provinceId,
    countyId: match.countyId,
    providerOrganizationId: match.providerOrganizationId,
    providerVerification: verificationAt(
      {
        verificationState: match.providerVerificationState,
        verificationExpiresAt: match.providerVerificationExpiresAt,
      },
      at,
    ),
    acceptedByProvider: match.providerAcceptedAt !== null,
    acceptedByProgram: match.programAcceptedAt !== null,
  };
}

export function createMatchLoader(read: Read, viewer: Viewer) {
  return {
    match: byId<Match>(read, 'matching/match', `SELECT ${MATCH_COLUMNS} FROM ${MATCH_FROM} WHERE m.id = ANY($1)`, {
      alias: 'm',
      condition: matchVisibility(viewer),
    }),
  };
}
