import { COMMITMENT_STATES } from '#domain/commitment.ts';
import { NEED_INTENTS, NEED_STATES } from '#domain/need.ts';
import { OFFER_STATES } from '#domain/offer.ts';
import { ORGANIZATION_KINDS, ORGANIZATION_VERIFICATION_STATES } from '#domain/organization.ts';
import { ROLES } from '#domain/roles.ts';
import { TRANCHE_STATES } from '#domain/tranche.ts';
import { VERIFICATION_STATES } from '#domain/verification.ts';
import { builder } from './builder.ts';

/** An enum of the domain's own words, each described; a word without a description does not compile. */
function enumOf<Word extends string>(
  name: string,
  description: string,
  words: readonly Word[],
  described: Record<Word, string>,
) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(words.map((word) => [word, { description: described[word] }])) as Record<
      Word,
      { description: string }
    >,
  });
}

import { COMMODITY_KINDS } from '#domain/commodity.ts';

export const CommodityKind = enumOf('CommodityKind', 'Kind of help.', COMMODITY_KINDS, {
  CASH: 'Money; the unit is one rial.',
  GOODS: 'Things.',
  SERVICE: 'A service rendered.',
  EXPERT_HOURS: 'Hours of a skilled person.',
  TRAINING: 'Places in a training.',
  JOB: 'Jobs that last.',
  LOAN: 'Loans that are paid back.',
  SPACE: 'Use of a place.',
});

export const Intent = enumOf('Intent', 'The ladder from relief to lasting change.', NEED_INTENTS, {
  RELIEF: 'Eases an emergency.',
  MAINTENANCE: 'Keeps a situation from worsening.',
  CAPABILITY: 'Gives a skill or an ability.',
  LIVELIHOOD: 'Gives an income of one’s own.',
  STRUCTURAL: 'Removes the cause.',
});

export const NeedState = enumOf('NeedState', 'Where a need is in its life.', NEED_STATES, {
  DRAFT: 'Being written by the officer.',
  SUBMITTED: 'Waits for the approver.',
  RETURNED: 'Sent back to the officer with a reason.',
  REJECTED: 'Refused with a reason; final.',
  PUBLISHED: 'Asked of everybody.',
  PAUSED: 'Takes no new pledges for a while.',
  EXPIRED: 'Its window is over; may be renewed.',
  CLOSED: 'Ended by the approver.',
  CANCELLED: 'Taken back with a reason.',
});

export const Coverage = enumOf(
  'Coverage',
  'How far a need is filled; derived from the ledger, never set by hand. What is only pledged does not count.',
  ['NONE', 'PARTIAL', 'COVERED', 'DELIVERED', 'VERIFIED'] as const,
  {
    NONE: 'Nothing is committed.',
    PARTIAL: 'Some is committed.',
    COVERED: 'All is committed.',
    DELIVERED: 'All has arrived.',
    VERIFIED: 'All has been verified.',
  },
);

export const OfferState = enumOf('OfferState', 'Where an offer is in its life.', OFFER_STATES, {
  DRAFT: 'Being written by the provider.',
  SUBMITTED: 'Waits for endorsement.',
  RETURNED: 'Sent back with a reason.',
  REJECTED: 'Refused with a reason; final.',
  ACTIVE: 'Can be matched and pledged.',
  PAUSED: 'Takes no new pledges for a while.',
  WITHDRAWN: 'What was free has been taken back.',
  EXPIRED: 'Its window is over.',
});

export const CommitmentState = enumOf('CommitmentState', 'Where a commitment is in its life.', COMMITMENT_STATES, {
  PLEDGED: 'Said, not signed by both sides: holds quantity, never counts.',
  COMMITTED: 'Signed by both sides: counts.',
  IN_DELIVERY: 'A delivery has been accepted.',
  DELIVERED: 'All deliveries have been accepted.',
  VERIFIED: 'All that was delivered has been verified.',
  CLOSED: 'Ended by the approver after verification.',
  WITHDRAWN: 'The provider took the pledge back.',
  DECLINED: 'The office declined the pledge.',
  LAPSED: 'The hold time passed without both signatures.',
});

export const TrancheState = enumOf('TrancheState', 'Where a planned delivery is.', TRANCHE_STATES, {
  PLANNED: 'Planned for a day.',
  DISPATCHED: 'Sent by the provider.',
  RECEIVED: 'Arrived and counted by an officer.',
  ACCEPTED: 'Accepted in full by an officer who is not the author of the need.',
  PARTLY_ACCEPTED: 'Accepted in part, with a reason.',
  RETURNED: 'Sent back, with a reason.',
});

export const VerificationState = enumOf('VerificationState', 'Where an independent check is.', VERIFICATION_STATES, {
  REQUESTED: 'Waits for a verifier.',
  ASSIGNED: 'With a verifier who has no tie to either side.',
  PASSED: 'Confirmed.',
  PASSED_WITH_ISSUES: 'Confirmed in part.',
  FAILED: 'Not confirmed: the ledger entries are reversed.',
});

export const OrganizationKind = enumOf(
  'OrganizationKind',
  'Kind of organization; every provider is one.',
  ORGANIZATION_KINDS,
  {
    WELFARE_OFFICE: 'An office or centre of Behzisti.',
    CHAMBER: 'A chamber of commerce, by its CSR commission.',
    BUSINESS: 'A company.',
    CHARITY: 'A charity.',
    COOPERATIVE: 'A cooperative, often of people who receive services.',
    NETWORK: 'A network of people helped, e.g. women heads of household.',
    COUNCIL: 'A participation council.',
    VOLUNTEER: 'One volunteer, as an organization of one person.',
  },
);

export const OrganizationVerificationState = enumOf(
  'OrganizationVerificationState',
  'Whether an organization has been verified.',
  ORGANIZATION_VERIFICATION_STATES,
  {
    DRAFT: 'Not yet sent in.',
    SUBMITTED: 'Waits for the reviewer.',
    VERIFIED: 'Verified; good for 24 months.',
    RETURNED: 'Sent back with a reason.',
    REJECTED: 'Refused with a reason.',
    EXPIRED: 'The 24 months are over.',
    SUSPENDED: 'Suspended after a finding.',
  },
);

export const RoleEnum = enumOf('Role', 'What a person does in an organization.', ROLES, {
  PROGRAM_OFFICER: 'Writes needs and receives deliveries, for a county or centre of Behzisti.',
  PROGRAM_APPROVER: 'Approves needs and signs commitments, for a province of Behzisti.',
  MEMBER: 'Works for a provider: writes offers and pledges.',
  SIGNATORY: 'Signs for a provider, and may do all a member may.',
  CHAMBER_REVIEWER: 'Endorses offers of businesses for the chamber.',
  NETWORK_REPRESENTATIVE: 'Speaks for people helped.',
  COUNCIL_MEMBER: 'Sets weights and runs allocation rounds.',
  VERIFIER: 'Checks deliveries, with no tie to either side.',
  AUDITOR: 'Reads everything, changes nothing.',
  PROVINCIAL_ADMIN: 'Keeps organizations, catalogue and rounds of a province.',
});

export const Side = enumOf(
  'Side',
  'Who has the next step.',
  ['PROVIDER', 'PROGRAM', 'CHAMBER', 'VERIFIER', 'COUNCIL', 'TIME'] as const,
  {
    PROVIDER: 'The provider.',
    PROGRAM: 'The office of the program.',
    CHAMBER: 'The chamber’s reviewer.',
    VERIFIER: 'The verifier.',
    COUNCIL: 'The council or the provincial admin.',
    TIME: 'Nobody: a date will decide.',
  },
);
