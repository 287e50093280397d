import { describe, expect, it } from 'vitest';
import { COMMITMENT_STATES, type CommitmentState, commitmentMachine } from './commitment.ts';
import { isFinal } from './machine.ts';
import { MATCH_STATES } from './match.ts';
import { NEED_STATES, type NeedState, needMachine } from './need.ts';
import {
  type CommitmentWaits,
  type NextActor,
  nextOnCommitment,
  nextOnMatch,
  nextOnNeed,
  nextOnOffer,
  nextOnOrganization,
  nextOnTranche,
  nextOnVerification,
} from './next-actor.ts';
import { OFFER_STATES, type OfferState, offerMachine } from './offer.ts';
import { TRANCHE_STATES, type TrancheState } from './tranche.ts';
import { VERIFICATION_STATES, type VerificationState } from './verification.ts';

const since = new Date('2026-11-01T08:00:00Z');
const windowEndsAt = new Date('2026-12-31T20:29:59Z');
const heldUntil = new Date('2026-11-15T08:00:00Z');
const words = (answer: readonly NextActor[]) =>
  answer.map(({ side, role, act, dueAt }) => `${side} ${role} ${act} ${dueAt?.toISOString().slice(0, 10) ?? '-'}`);

describe('who acts next on a need', () => {
  const need = { since, windowEndsAt, fullyDelivered: false, covered: false };
  const table: Record<NeedState, string[]> = {
    DRAFT: ['PROGRAM PROGRAM_OFFICER submit -'],
    SUBMITTED: ['PROGRAM PROGRAM_APPROVER publish 2026-11-08'],
    RETURNED: ['PROGRAM PROGRAM_OFFICER submit 2026-11-15'],
    PUBLISHED: ['PROVIDER MEMBER pledge 2026-12-31'],
    PAUSED: ['PROGRAM PROGRAM_APPROVER resume 2026-12-31'],
    EXPIRED: ['PROGRAM PROGRAM_OFFICER renew 2026-11-15'],
    REJECTED: [],
    CLOSED: [],
    CANCELLED: [],
  };
  it.each(NEED_STATES)('%s', (state) => {
    expect(words(nextOnNeed({ ...need, state }))).toEqual(table[state]);
    expect(table[state].length === 0).toBe(isFinal(needMachine, state));
  });
  it('nobody but time when all of it is committed, and the approver when all of it is delivered', () => {
    const published = { ...need, state: 'PUBLISHED', covered: true } as const;
    expect(words(nextOnNeed(published))).toEqual(['TIME null expire 2026-12-31']);
    expect(words(nextOnNeed({ ...published, fullyDelivered: true }))).toEqual([
      'PROGRAM PROGRAM_APPROVER close 2026-12-31',
    ]);
  });
});

describe('who acts next on an offer', () => {
  const table: Record<OfferState, string[]> = {
    DRAFT: ['PROVIDER MEMBER submit -'],
    SUBMITTED: ['CHAMBER CHAMBER_REVIEWER endorse 2026-11-08'],
    RETURNED: ['PROVIDER MEMBER submit 2026-11-15'],
    ACTIVE: ['TIME null expire 2026-12-31'],
    PAUSED: ['PROVIDER MEMBER resume 2026-12-31'],
    REJECTED: [],
    WITHDRAWN: [],
    EXPIRED: [],
  };
  it.each(OFFER_STATES)('%s', (state) => {
    expect(words(nextOnOffer({ state, since, windowEndsAt, providerKind: 'BUSINESS' }))).toEqual(table[state]);
    expect(table[state].length === 0).toBe(isFinal(offerMachine, state));
  });
  it('the program approver where no business gives', () => {
    const charity = nextOnOffer({ state: 'SUBMITTED', since, windowEndsAt, providerKind: 'CHARITY' });
    expect(words(charity)).toEqual(['PROGRAM PROGRAM_APPROVER endorse 2026-11-08']);
  });
});

describe('who acts next on a match', () => {
  it('the sides that have not accepted, until the hold time is over', () => {
    const ask = (provider: boolean, program: boolean) =>
      words(nextOnMatch({ state: 'PROPOSED', accepted: { provider, program }, heldUntil }));
    expect(ask(false, false)).toEqual([
      'PROVIDER MEMBER accept 2026-11-15',
      'PROGRAM PROGRAM_OFFICER accept 2026-11-15',
    ]);
    expect(ask(true, false)).toEqual(['PROGRAM PROGRAM_OFFICER accept 2026-11-15']);
    expect(ask(false, true)).toEqual(['PROVIDER MEMBER accept 2026-11-15']);
  });
  it.each(MATCH_STATES.filter((state) => state !== 'PROPOSED'))('%s: nobody', (state) => {
    expect(nextOnMatch({ state, accepted: { provider: false, program: false }, heldUntil })).toEqual([]);
  });
});

describe('who acts next on a commitment', () => {
  const base: Omit<CommitmentWaits, 'state'> = {
    since,
    signed: { provider: true, program: false },
    heldUntil,
    needWindowEndsAt: windowEndsAt,
    tranches: [],
    verifications: [],
    allFailed: false,
  };
  const table: Record<CommitmentState, string[]> = {
    PLEDGED: ['PROGRAM PROGRAM_APPROVER sign 2026-11-15'],
    COMMITTED: ['PROVIDER MEMBER plan 2026-12-31'],
    IN_DELIVERY: ['PROVIDER MEMBER plan 2026-12-31'],
    DELIVERED: ['PROGRAM PROGRAM_APPROVER request 2026-11-08'],
    VERIFIED: ['PROGRAM PROGRAM_APPROVER close 2026-11-15'],
    WITHDRAWN: [],
    DECLINED: [],
    LAPSED: [],
    CLOSED: [],
  };
  it.each(COMMITMENT_STATES)('%s', (state) => {
    expect(words(nextOnCommitment({ ...base, state }))).toEqual(table[state]);
    expect(table[state].length === 0).toBe(isFinal(commitmentMachine, state));
  });
  it('both sides while nobody has signed', () => {
    const unsigned = nextOnCommitment({ ...base, state: 'PLEDGED', signed: { provider: false, program: false } });
    expect(words(unsigned)).toEqual(['PROVIDER SIGNATORY sign 2026-11-15', 'PROGRAM PROGRAM_APPROVER sign 2026-11-15']);
  });
  it('whoever its most pressing tranche waits for, passing over those that are done', () => {
    const tranches = [
      { state: 'ACCEPTED', since, plannedAt: new Date('2026-10-01T00:00:00Z') },
      { state: 'PLANNED', since, plannedAt: new Date('2026-11-20T00:00:00Z') },
      { state: 'RECEIVED', since, plannedAt: new Date('2026-10-30T00:00:00Z') },
    ] as const;
    expect(words(nextOnCommitment({ ...base, state: 'IN_DELIVERY', tranches }))).toEqual([
      'PROGRAM PROGRAM_OFFICER accept 2026-11-04',
    ]);
  });
  it('whoever its verification waits for, and the approver when everything failed', () => {
    const verifications = [{ state: 'ASSIGNED', since }] as const;
    expect(words(nextOnCommitment({ ...base, state: 'DELIVERED', verifications }))).toEqual([
      'VERIFIER VERIFIER pass 2026-11-15',
    ]);
    expect(words(nextOnCommitment({ ...base, state: 'DELIVERED', allFailed: true }))).toEqual([
      'PROGRAM PROGRAM_APPROVER close 2026-11-15',
    ]);
  });
});

describe('who acts next on a tranche, a verification, an organization', () => {
  const tranches: Record<TrancheState, string[]> = {
    PLANNED: ['PROVIDER MEMBER dispatch 2026-11-20'],
    DISPATCHED: ['PROGRAM PROGRAM_OFFICER receive 2026-11-08'],
    RECEIVED: ['PROGRAM PROGRAM_OFFICER accept 2026-11-04'],
    ACCEPTED: [],
    PARTLY_ACCEPTED: [],
    RETURNED: [],
  };
  it.each(TRANCHE_STATES)('tranche %s', (state) => {
    expect(words(nextOnTranche({ state, since, plannedAt: new Date('2026-11-20T00:00:00Z') }))).toEqual(
      tranches[state],
    );
  });
  const verifications: Record<VerificationState, string[]> = {
    REQUESTED: ['COUNCIL COUNCIL_MEMBER assign 2026-11-08'],
    ASSIGNED: ['VERIFIER VERIFIER pass 2026-11-15'],
    PASSED: [],
    PASSED_WITH_ISSUES: [],
    FAILED: [],
  };
  it.each(VERIFICATION_STATES)('verification %s', (state) => {
    expect(words(nextOnVerification({ state, since }))).toEqual(verifications[state]);
  });
  it('an organization waits for its signatory, then for its reviewer', () => {
    expect(words(nextOnOrganization({ state: 'DRAFT', kind: 'BUSINESS', since }))).toEqual([
      'PROVIDER SIGNATORY submit -',
    ]);
    expect(words(nextOnOrganization({ state: 'SUBMITTED', kind: 'BUSINESS', since }))).toEqual([
      'CHAMBER CHAMBER_REVIEWER verify 2026-11-08',
    ]);
    expect(words(nextOnOrganization({ state: 'SUBMITTED', kind: 'CHARITY', since }))).toEqual([
      'PROGRAM PROGRAM_APPROVER verify 2026-11-08',
    ]);
    expect(nextOnOrganization({ state: 'VERIFIED', kind: 'CHARITY', since })).toEqual([]);
  });
});
