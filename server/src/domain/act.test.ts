import { describe, expect, test } from 'vitest';
import { decideStep, type ReasonedAct, readAct } from './act.ts';
import { needGuards, needMachine } from './need.ts';
import type { NeedFacts } from './policies/need.policy.ts';
import {
  InvalidInput,
  NotAllowed,
  ReasonRequired,
  SensitiveText,
  StaleVersion,
  TransitionRefused,
} from './refusals.ts';
import type { Viewer } from './viewer.ts';

const approver: Viewer = {
  kind: 'member',
  personId: 'approver',
  membershipId: 'membership',
  organizationId: 'office',
  organizationKind: 'WELFARE_OFFICE',
  role: 'PROGRAM_APPROVER',
  provinceId: null,
  countyId: null,
};
const submitted: NeedFacts = {
  noun: 'need',
  id: 'need',
  state: 'SUBMITTED',
  provinceId: 'IR-03',
  countyId: 'IR-03-tabriz',
  authorPersonId: 'officer',
  approverPersonId: null,
  publishedOnce: false,
  partyOrganizationIds: [],
  fullyDelivered: false,
  runningCommitments: 0,
};

const decide = (event: 'return' | 'publish' | 'resume', facts = submitted, act = { version: 3 }, now = 3) =>
  decideStep({
    viewer: approver,
    event,
    facts,
    now: { state: facts.state, version: now },
    act,
    machine: needMachine,
    guards: needGuards(facts),
  });

describe('an act on something with a life', () => {
  test('goes where its life leads', () => {
    expect(decide('publish')).toBe('PUBLISHED');
    expect(decide('return')).toBe('RETURNED');
  });

  test('is refused to who may not, before anything else is said of it', () => {
    expect(decide('publish', { ...submitted, authorPersonId: 'approver' }, { version: 1 })).toBeInstanceOf(NotAllowed);
  });

  test('is refused when the thing is not what was read any more', () => {
    const stale = decide('publish', submitted, { version: 2 });
    expect(stale).toBeInstanceOf(StaleVersion);
    expect(stale).toMatchObject({ expected: 2, actual: 3 });
  });

  test('is refused where its life does not lead', () => {
    expect(decide('resume')).toBeInstanceOf(TransitionRefused);
  });

  test('may have more against it, which is said before a stale version', () => {
    const more = new ReasonRequired({ event: 'publish' });
    const facts = submitted;
    const asked = { viewer: approver, event: 'publish' as const, facts, act: { version: 1 }, machine: needMachine };
    expect(decideStep({ ...asked, now: { state: 'SUBMITTED', version: 3 }, against: () => more })).toBe(more);
  });
});

describe('the words that come with an act', () => {
  const read = (event: 'return' | 'publish', act: Partial<ReasonedAct>, withReason?: boolean) =>
    readAct({ act: { id: 'need', version: 3, ...act }, machine: needMachine, state: 'SUBMITTED', event, withReason });

  test('a reason is kept in its save form, and asked for only where it is needed', () => {
    expect(read('return', { reason: ' مدرک  كم است ' })).toEqual({ reason: 'مدرک کم است', more: {} });
    expect(read('publish', {})).toEqual({ reason: null, more: {} });
    expect(read('return', { reason: '  ' })).toBeInstanceOf(ReasonRequired);
    expect(read('publish', {}, true)).toBeInstanceOf(ReasonRequired);
  });

  test('a reason that is too short, or names a person, is a fault of its own', () => {
    expect(read('return', { reason: 'نه' })).toBeInstanceOf(InvalidInput);
    expect(read('return', { reason: 'با ۰۹۱۲۳۴۵۶۷۸۹ تماس بگیرید' })).toBeInstanceOf(SensitiveText);
  });
});
