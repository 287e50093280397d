import { availableEvents } from '../machine.ts';
import { NotAllowed, NotFound, SignInNeeded } from '../refusals.ts';
import type { Viewer } from '../viewer.ts';
import { auditEventPolicy } from './audit.policy.ts';
import { commodityPolicy, programPolicy } from './catalogue.policy.ts';
import { commitmentPolicy } from './commitment.policy.ts';
import { decide, visibilityFor } from './decide.ts';
import { membershipPolicy, personPolicy, sessionPolicy } from './identity.policy.ts';
import { matchingPolicyPolicy, matchPolicy, roundPolicy, suggestionPolicy } from './matching.policy.ts';
import { needPolicy } from './need.policy.ts';
import { offerPolicy } from './offer.policy.ts';
import { organizationPolicy } from './organization.policy.ts';
import { pledgePolicy } from './pledge.policy.ts';
import { ALLOWED, type Decision, denied, type Policy, type Rule } from './rules.ts';
import { tranchePolicy } from './tranche.policy.ts';
import { verificationPolicy } from './verification.policy.ts';
import { sees, type Visibility } from './visibility.ts';

/**
 * The one question every layer asks: may this viewer do this to this thing? Deny by default; hidden and absent look
 * the same. Example: can(viewer, 'publish', need) -> { allowed: false, why: 'IS_AUTHOR' }.
 * Source: shared design, domain.md "Deciding who".
 */
export const POLICIES = {
  need: needPolicy,
  offer: offerPolicy,
  pledge: pledgePolicy,
  commitment: commitmentPolicy,
  tranche: tranchePolicy,
  verification: verificationPolicy,
  organization: organizationPolicy,
  match: matchPolicy,
  suggestion: suggestionPolicy,
  round: roundPolicy,
  matchingPolicy: matchingPolicyPolicy,
  session: sessionPolicy,
  person: personPolicy,
  membership: membershipPolicy,
  program: programPolicy,
  commodity: commodityPolicy,
  auditEvent: auditEventPolicy,
};

export type Noun = keyof typeof POLICIES;
export type FactsOf<N extends Noun> = {
  [K in N]: (typeof POLICIES)[K]['rules'][number] extends Rule<infer F, infer _> ? F : never;
}[N];
export type ActionOn<N extends Noun> = (typeof POLICIES)[N]['rules'][number]['action'] | 'read';
export type EventOf<N extends Noun> = NonNullable<(typeof POLICIES)[N]['machine']>['events'][number];
export type Thing = FactsOf<Noun>;

/** Every policy, its own types put aside: the public functions below put them back. */
export type AnyPolicy = Policy<never, string, string, string, string>;
export function policyOf(noun: Noun): AnyPolicy {
  return POLICIES[noun];
}

export function visibility(viewer: Viewer, noun: Noun): Visibility {
  return visibilityFor(policyOf(noun).reads, viewer);
}

export function can<T extends Thing>(viewer: Viewer, action: ActionOn<T['noun']>, thing: T): Decision {
  if (action === 'read') return sees(visibility(viewer, thing.noun), thing) ? ALLOWED : denied('NOT_PUBLIC');
  // The policy is the one of this thing's noun, which the compiler cannot follow through the table.
  return decide(policyOf(thing.noun).rules, viewer, action, thing as never);
}

/** The same question as an answer a use case returns: null when it may go on. */
export function refuse<T extends Thing>(
  viewer: Viewer,
  action: ActionOn<T['noun']>,
  thing: T,
): NotFound | SignInNeeded | NotAllowed | null {
  const decision = can(viewer, action, thing);
  if (decision.allowed) return null;
  const isNew = policyOf(thing.noun).creates.includes(action);
  if (!isNew && !sees(visibility(viewer, thing.noun), thing)) return new NotFound({ id: thing.id });
  return viewer.kind === 'visitor' ? new SignInNeeded() : new NotAllowed({ action, why: decision.why });
}

/** The events of its life cycle this viewer may fire now, in the order of the machine's table. */
export function availableActions<T extends Thing>(viewer: Viewer, thing: T): EventOf<T['noun']>[] {
  const { machine, guards, rules } = policyOf(thing.noun);
  if (machine === undefined || !('state' in thing)) return [];
  const holds = guards?.(thing as never, viewer) ?? [];
  const events = availableEvents(machine, thing.state, holds);
  const allowed = events.filter((event) => decide(rules, viewer, event, thing as never).allowed);
  return allowed as EventOf<T['noun']>[];
}

export function needsStepUp<N extends Noun>(noun: N, action: ActionOn<N>): boolean {
  return policyOf(noun).rules.some((rule) => rule.action === action && rule.stepUp === true);
}
