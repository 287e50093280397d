import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMITMENT_STATES } from '../commitment.ts';
import { NEED_STATES } from '../need.ts';
import { OFFER_STATES } from '../offer.ts';
import { ORGANIZATION_KINDS, ORGANIZATION_VERIFICATION_STATES } from '../organization.ts';
import { NotAllowed, NotFound, SignInNeeded } from '../refusals.ts';
import { ROLES, roleFitsKind } from '../roles.ts';
import { TRANCHE_STATES } from '../tranche.ts';
import { VERIFICATION_STATES } from '../verification.ts';
import { type MemberViewer, VISITOR, type Viewer } from '../viewer.ts';
import { type ActionOn, availableActions, can, type FactsOf, type Noun, policyOf, refuse, type Thing } from './can.ts';

/** A small world, so that people, organizations and places often meet. */
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const organization = fc.constantFrom('o1', 'o2', 'o3');
const place = fc.constantFrom(
  { provinceId: 'IR-03', countyId: 'tabriz' },
  { provinceId: 'IR-03', countyId: 'ahar' },
  { provinceId: 'IR-23', countyId: 'tehran' },
);
const scope = fc.oneof(
  place,
  fc.constant({ provinceId: 'IR-03', countyId: null }),
  fc.constant({ provinceId: null, countyId: null }),
);
const member: fc.Arbitrary<MemberViewer> = fc
  .record({
    personId: person,
    organizationId: organization,
    role: fc.constantFrom(...ROLES),
    kinds: fc.shuffledSubarray([...ORGANIZATION_KINDS], { minLength: 8 }),
    scope,
  })
  .map(({ kinds, scope: at, role, ...who }) => {
    const organizationKind = kinds.find((kind) => roleFitsKind(role, kind)) ?? 'BUSINESS';
    return { kind: 'member', membershipId: 'm', role, organizationKind, ...who, ...at };
  });
const viewer: fc.Arbitrary<Viewer> = fc.oneof(
  { arbitrary: member, weight: 9 },
  { arbitrary: fc.constant(VISITOR), weight: 1 },
);

const state = <S extends string>(states: readonly S[]) => fc.constantFrom(...states);
const sides = {
  providerOrganizationId: organization,
  providerKind: state(ORGANIZATION_KINDS),
  providerVerification: state(ORGANIZATION_VERIFICATION_STATES),
};
const placed = <T extends object>(record: fc.Arbitrary<T>) =>
  fc.tuple(record, place).map(([facts, at]) => ({ ...facts, ...at }));
const noun = <N extends Noun>(name: N) => ({ noun: fc.constant(name), id: fc.constant('x') });

const need: fc.Arbitrary<FactsOf<'need'>> = placed(
  fc.record({
    ...noun('need'),
    state: state(NEED_STATES),
    authorPersonId: person,
    approverPersonId: fc.option(person),
    publishedOnce: fc.boolean(),
    partyOrganizationIds: fc.subarray(['o1', 'o2', 'o3']),
    fullyDelivered: fc.boolean(),
    runningCommitments: fc.nat({ max: 2 }),
  }),
);
const offer: fc.Arbitrary<FactsOf<'offer'>> = placed(
  fc.record({ ...noun('offer'), state: state(OFFER_STATES), ...sides, authorPersonId: person, oneOff: fc.boolean() }),
);
const amount = fc.bigInt({ min: 0n, max: 2n });
const commitment: fc.Arbitrary<FactsOf<'commitment'>> = placed(
  fc.record({
    ...noun('commitment'),
    state: state(COMMITMENT_STATES),
    ...sides,
    needAuthorPersonId: person,
    providerSignerPersonId: fc.option(person),
    programSignerPersonId: fc.option(person),
    committed: amount,
    delivered: amount,
    verified: amount,
  }),
);
const tranche: fc.Arbitrary<FactsOf<'tranche'>> = placed(
  fc.record({
    ...noun('tranche'),
    state: state(TRANCHE_STATES),
    commitmentState: state(COMMITMENT_STATES),
    ...sides,
    needAuthorPersonId: person,
    dispatchedByPersonId: fc.option(person),
  }),
);
const verification: fc.Arbitrary<FactsOf<'verification'>> = placed(
  fc.record({
    ...noun('verification'),
    state: state(VERIFICATION_STATES),
    commitmentState: state(COMMITMENT_STATES),
    ...sides,
    needAuthorPersonId: person,
    needApproverPersonId: person,
    programOrganizationId: organization,
    tiedPersonIds: fc.subarray(['p1', 'p2', 'p3', 'p4']),
    assignedPersonId: fc.option(person),
    candidate: fc.option(fc.record({ personId: person, organizationId: organization })),
  }),
);
const registered: fc.Arbitrary<FactsOf<'organization'>> = placed(
  fc.record({
    ...noun('organization'),
    organizationId: organization,
    providerKind: state(ORGANIZATION_KINDS),
    state: state(ORGANIZATION_VERIFICATION_STATES),
  }),
);
const thing: fc.Arbitrary<Thing> = fc.oneof(need, offer, commitment, tranche, verification, registered);

const actionsOf = (one: Thing) => [...new Set(policyOf(one.noun).rules.map((rule) => rule.action))];
const allowed = (who: Viewer, action: string, one: Thing) => can(who, action as ActionOn<Noun>, one).allowed;
const always = { numRuns: 3000 };

describe('separation of duties, for any person in any role', () => {
  it('nobody decides on a need they wrote, and nobody else submits it', () => {
    fc.assert(
      fc.property(member, need, (who, one) => {
        const isAuthor = who.personId === one.authorPersonId;
        for (const act of ['publish', 'return', 'reject', 'pause', 'resume', 'close', 'cancel'] as const)
          expect(isAuthor && allowed(who, act, one)).toBe(false);
        for (const act of ['submit', 'edit', 'renew'] as const) expect(!isAuthor && allowed(who, act, one)).toBe(false);
      }),
      always,
    );
  });
  it('author, approver and verifier of one thing are three people', () => {
    fc.assert(
      fc.property(member, verification, (who, one) => {
        const acts = ['pass', 'passWithIssues', 'fail'].some((act) => allowed(who, act, one));
        const before = [one.needAuthorPersonId, one.needApproverPersonId, ...one.tiedPersonIds];
        expect(acts && before.includes(who.personId)).toBe(false);
        expect(acts && [one.providerOrganizationId, one.programOrganizationId].includes(who.organizationId)).toBe(
          false,
        );
      }),
      always,
    );
  });
  it('one person never signs for both sides, nor for the program on a need they wrote', () => {
    fc.assert(
      fc.property(member, commitment, (who, one) => {
        const signs = allowed(who, 'sign', one);
        expect(signs && [one.providerSignerPersonId, one.programSignerPersonId].includes(who.personId)).toBe(false);
        expect(signs && who.role === 'PROGRAM_APPROVER' && who.personId === one.needAuthorPersonId).toBe(false);
      }),
      always,
    );
  });
  it('nobody accepts for a need they wrote, or what they dispatched', () => {
    fc.assert(
      fc.property(member, tranche, (who, one) => {
        const accepts = ['accept', 'acceptPart', 'return'].some((act) => allowed(who, act, one));
        expect(accepts && [one.needAuthorPersonId, one.dispatchedByPersonId].includes(who.personId)).toBe(false);
      }),
      always,
    );
  });
});

describe('what holds for every noun', () => {
  it('auditors, networks and visitors change nothing', () => {
    fc.assert(
      fc.property(viewer, thing, (who, one) => {
        fc.pre(who.kind === 'visitor' || ['AUDITOR', 'NETWORK_REPRESENTATIVE'].includes(who.role));
        for (const act of actionsOf(one).filter((name) => !name.startsWith('read')))
          expect(allowed(who, act, one)).toBe(false);
      }),
      always,
    );
  });
  it('whoever may act on a thing may see it', () => {
    fc.assert(
      fc.property(viewer, thing, (who, one) => {
        const { creates, machine } = policyOf(one.noun);
        const events: string[] = availableActions(who, one);
        for (const act of actionsOf(one)) {
          // A kept-back field is asked for only of a thing that is seen, and a new thing is not there to be seen.
          if (creates.includes(act) || act.startsWith('read')) continue;
          const may = machine?.events.includes(act) ? events.includes(act) : allowed(who, act, one);
          if (may) expect(allowed(who, 'read', one), `${act} by ${JSON.stringify(who)}`).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });
  it('hidden looks like absent, a visitor is asked to sign in, and the rest is told why', () => {
    fc.assert(
      fc.property(viewer, thing, (who, one) => {
        for (const act of actionsOf(one)) {
          const answer = refuse(who, act as ActionOn<Noun>, one);
          const isNew = policyOf(one.noun).creates.includes(act);
          if (allowed(who, act, one)) expect(answer).toBeNull();
          else if (!isNew && !allowed(who, 'read', one)) expect(answer).toBeInstanceOf(NotFound);
          else expect(answer).toBeInstanceOf(who.kind === 'visitor' ? SignInNeeded : NotAllowed);
        }
      }),
    );
  });
  it('available actions are events of the state, allowed, and in the order of the table', () => {
    fc.assert(
      fc.property(viewer, thing, (who, one) => {
        const { machine } = policyOf(one.noun);
        const events = availableActions(who, one);
        const order = (machine?.rows ?? [])
          .filter((row) => 'state' in one && row.from === one.state)
          .map((row) => row.event);
        expect(events.map((event) => order.indexOf(event))).toEqual(
          events.map((event) => order.indexOf(event)).toSorted((a, b) => a - b),
        );
        for (const event of events) {
          expect(order).toContain(event);
          expect(allowed(who, event, one)).toBe(true);
        }
      }),
    );
  });
});

describe('what a viewer sees', () => {
  it('never includes a draft, or an unsigned pledge, for a visitor', () => {
    fc.assert(
      fc.property(thing, (one) => {
        fc.pre('state' in one);
        const hidden = [
          'DRAFT',
          'SUBMITTED',
          'RETURNED',
          'REJECTED',
          'PLEDGED',
          'WITHDRAWN',
          'DECLINED',
          'LAPSED',
          'REQUESTED',
          'ASSIGNED',
        ];
        const isOffer = one.noun === 'offer' || one.noun === 'tranche';
        if (!isOffer && hidden.includes(one.state)) expect(allowed(VISITOR, 'read', one)).toBe(false);
        if (one.noun === 'offer' && one.oneOff) expect(allowed(VISITOR, 'read', one)).toBe(false);
        if (one.noun === 'tranche' && hidden.includes(one.commitmentState))
          expect(allowed(VISITOR, 'read', one)).toBe(false);
      }),
      always,
    );
  });
});
