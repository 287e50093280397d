import { type MatchEvent, type MatchGuard, type MatchState, matchGuards, matchMachine } from '../match.ts';
import type { OrganizationVerificationState } from '../organization.ts';
import type { Viewer } from '../viewer.ts';
import { inScope, ofOwnOrganization, providerVerified, stateIsOneOf } from './conditions.ts';
import type { Condition, Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * Suggestions and matches are between a provider and the officers of the need's place; the council and those who
 * supervise see them too. Rounds are run by a council member or the provincial administration inside their own
 * place: a round over the country needs a national scope. The weights are the council's, and everybody may read them.
 * A match made without the solver, or against it, is an override, and the council's.
 * Source: shared design, domain.md "Matching", product.md "Who uses it".
 */
type BetweenSides = {
  readonly id: string;
  /** The need's place. */
  readonly provinceId: string;
  readonly countyId: string;
  readonly providerOrganizationId: string;
  readonly providerVerification: OrganizationVerificationState;
};
export type MatchFacts = BetweenSides & {
  readonly noun: 'match';
  readonly state: MatchState;
  readonly acceptedByProvider: boolean;
  readonly acceptedByProgram: boolean;
};
export type SuggestionFacts = BetweenSides & { readonly noun: 'suggestion' };
type OfPlace = { readonly id: string; readonly provinceId: string | null; readonly countyId: string | null };
/** The place is the scope of the round. */
export type RoundFacts = OfPlace & { readonly noun: 'round' };
export type MatchingPolicyFacts = OfPlace & { readonly noun: 'matchingPolicy' };

export type MatchAction = MatchEvent | 'propose' | 'override';
export type SuggestionAction = 'accept' | 'decline' | 'snooze';
export type RoundAction = 'open' | 'preview' | 'run' | 'cancel' | 'propose';
export type MatchingPolicyAction = 'write' | 'activate';

const PROVIDER = ['MEMBER', 'SIGNATORY'] as const;
const OFFICER = ['PROGRAM_OFFICER'] as const;
const RUNS_ROUNDS = ['COUNCIL_MEMBER', 'PROVINCIAL_ADMIN'] as const;
const WATCHES = ['PROGRAM_OFFICER', 'PROGRAM_APPROVER', 'COUNCIL_MEMBER', 'PROVINCIAL_ADMIN', 'AUDITOR'] as const;

const providerUndecided: Condition<MatchFacts> = {
  says: 'the provider has not accepted yet',
  why: 'ALREADY_ACCEPTED',
  holds: (facts) => !facts.acceptedByProvider,
};
const programUndecided: Condition<MatchFacts> = {
  says: 'the program has not accepted yet',
  why: 'ALREADY_ACCEPTED',
  holds: (facts) => !facts.acceptedByProgram,
};

function guards(facts: MatchFacts, viewer: Viewer): MatchGuard[] {
  const accepted = { provider: facts.acceptedByProvider, program: facts.acceptedByProgram };
  const side = viewer.kind === 'member' && viewer.role === 'PROGRAM_OFFICER' ? 'program' : 'provider';
  return matchGuards(accepted, side);
}

const betweenSides: Policy<MatchFacts, MatchAction>['reads'] = [
  {
    who: PROVIDER,
    says: "of their organization's offers",
    sees: (viewer) => ({ providerOrganizationId: viewer.organizationId }),
  },
  { who: WATCHES, says: 'on needs of their place', sees: placeOf },
];

export const matchPolicy: Policy<MatchFacts, MatchAction, MatchState, MatchEvent, MatchGuard> = {
  noun: 'match',
  machine: matchMachine,
  guards,
  creates: ['propose'],
  reads: betweenSides,
  rules: [
    { action: 'propose', who: PROVIDER, when: [ofOwnOrganization, providerVerified] },
    { action: 'propose', who: [...OFFICER, 'COUNCIL_MEMBER'], when: [inScope, providerVerified] },
    { action: 'accept', who: PROVIDER, when: [ofOwnOrganization, providerUndecided, providerVerified] },
    { action: 'accept', who: OFFICER, when: [inScope, programUndecided, providerVerified] },
    { action: 'decline', who: PROVIDER, when: [ofOwnOrganization] },
    { action: 'decline', who: OFFICER, when: [inScope] },
    {
      action: 'override',
      who: RUNS_ROUNDS,
      when: [inScope, stateIsOneOf('PROPOSED'), providerUndecided, programUndecided],
    },
  ],
};

export const suggestionPolicy: Policy<SuggestionFacts, SuggestionAction> = {
  noun: 'suggestion',
  creates: [],
  reads: betweenSides,
  rules: (['accept', 'decline', 'snooze'] as const).flatMap((action) => [
    { action, who: PROVIDER, when: [ofOwnOrganization] },
    { action, who: OFFICER, when: [inScope] },
  ]),
};

export const roundPolicy: Policy<RoundFacts, RoundAction> = {
  noun: 'round',
  creates: ['open'],
  reads: [{ who: [...RUNS_ROUNDS, 'PROGRAM_APPROVER', 'AUDITOR'], says: 'of their place', sees: placeOf }],
  rules: (['open', 'preview', 'run', 'cancel', 'propose'] as const).map((action) => ({
    action,
    who: RUNS_ROUNDS,
    when: [inScope],
  })),
};

export const matchingPolicyPolicy: Policy<MatchingPolicyFacts, MatchingPolicyAction> = {
  noun: 'matchingPolicy',
  creates: ['write'],
  reads: [{ who: 'ANYONE', says: 'always', sees: {} }],
  rules: (['write', 'activate'] as const).map((action) => ({
    action,
    who: ['COUNCIL_MEMBER'] as const,
    when: [inScope],
  })),
};
