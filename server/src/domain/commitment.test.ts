import { describe, expect, it } from 'vitest';
import {
  type CommitmentEvent,
  type CommitmentState,
  commitmentMachine,
  heldUntil,
  progressGuards,
  signGuards,
} from './commitment.ts';
import { step } from './machine.ts';
import { matchGuards } from './match.ts';
import { needGuards } from './need.ts';

describe('a pledge', () => {
  it('is held for 14 days, or as long as the policy says', () => {
    const at = new Date('2026-11-01T08:30:00Z');
    expect(heldUntil(at).toISOString()).toBe('2026-11-15T08:30:00.000Z');
    expect(heldUntil(at, 3).toISOString()).toBe('2026-11-04T08:30:00.000Z');
  });
  it('is committed by the second signature, whichever side it comes from', () => {
    expect(signGuards({ provider: false, program: false }, 'provider')).toEqual([]);
    expect(signGuards({ provider: true, program: false }, 'provider')).toEqual([]);
    expect(signGuards({ provider: true, program: false }, 'program')).toEqual(['otherSideSigned']);
    expect(signGuards({ provider: false, program: true }, 'provider')).toEqual(['otherSideSigned']);
  });
  it('and a match is agreed by the second acceptance in the same way', () => {
    expect(matchGuards({ provider: true, program: false }, 'provider')).toEqual([]);
    expect(matchGuards({ provider: true, program: false }, 'program')).toEqual(['otherSideAccepted']);
    expect(matchGuards({ provider: false, program: true }, 'provider')).toEqual(['otherSideAccepted']);
  });
});

describe('the worked example: 10 committed, 4 and 6 delivered, 7 passed, 3 failed', () => {
  const story: [CommitmentEvent, bigint, bigint, bigint, CommitmentState][] = [
    ['acceptDelivery', 6n, 4n, 0n, 'IN_DELIVERY'],
    ['acceptDelivery', 0n, 10n, 0n, 'DELIVERED'],
    ['passVerification', 0n, 3n, 7n, 'DELIVERED'],
    ['failVerification', 0n, 0n, 7n, 'VERIFIED'],
    ['close', 0n, 0n, 7n, 'CLOSED'],
  ];
  it('ends closed with 7 that stand', () => {
    let state: CommitmentState = 'COMMITTED';
    for (const [event, committed, delivered, verified, expected] of story) {
      const reached = step(commitmentMachine, state, event, progressGuards({ committed, delivered, verified }));
      expect(reached).toBe(expected);
      state = expected;
    }
  });
  it('stays delivered when every unit failed, and can then be closed with a reason', () => {
    const nothing = progressGuards({ committed: 0n, delivered: 0n, verified: 0n });
    expect(step(commitmentMachine, 'DELIVERED', 'failVerification', nothing)).toBe('DELIVERED');
    expect(step(commitmentMachine, 'DELIVERED', 'close', nothing)).toBe('CLOSED');
  });
  it('goes straight to delivered when one delivery brings all of it', () => {
    expect(
      step(
        commitmentMachine,
        'COMMITTED',
        'acceptDelivery',
        progressGuards({ committed: 0n, delivered: 10n, verified: 0n }),
      ),
    ).toBe('DELIVERED');
  });
});

describe('what holds for a need', () => {
  it('follows its deliveries and its running commitments', () => {
    expect(needGuards({ fullyDelivered: false, runningCommitments: 2 })).toEqual([]);
    expect(needGuards({ fullyDelivered: true, runningCommitments: 0 })).toEqual([
      'fullyDelivered',
      'noCommitmentRunning',
    ]);
  });
});
