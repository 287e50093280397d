import type { NeedState } from '../need.ts';
import type { OfferState } from '../offer.ts';
import type { OrganizationVerificationState } from '../organization.ts';
import { ofOwnOrganization, providerVerified } from './conditions.ts';
import type { Condition, Policy } from './rules.ts';

/**
 * A pledge is made by any member of a verified provider, out of its own offer, on a need that is asked for now.
 * It makes a commitment; what happens to that is the commitment's table.
 * A one-off offer made together with the pledge counts as ACTIVE. Source: shared design, domain.md "Life cycles".
 */
export type PledgeFacts = {
  readonly noun: 'pledge';
  /** The need's id, because there is no pledge yet. */
  readonly id: string;
  readonly needState: NeedState;
  readonly offerState: OfferState;
  readonly providerOrganizationId: string;
  readonly providerVerification: OrganizationVerificationState;
};

export type PledgeAction = 'pledge';

const needIsPublished: Condition<PledgeFacts> = {
  says: 'the need is PUBLISHED',
  why: 'WRONG_STATE',
  holds: (facts) => facts.needState === 'PUBLISHED',
};
const offerIsActive: Condition<PledgeFacts> = {
  says: 'the offer is ACTIVE',
  why: 'WRONG_STATE',
  holds: (facts) => facts.offerState === 'ACTIVE',
};

export const pledgePolicy: Policy<PledgeFacts, PledgeAction> = {
  noun: 'pledge',
  creates: ['pledge'],
  reads: [],
  rules: [
    {
      action: 'pledge',
      who: ['MEMBER', 'SIGNATORY'],
      when: [ofOwnOrganization, providerVerified, needIsPublished, offerIsActive],
    },
  ],
};
