import { describe, expect, it } from 'vitest';
import { leavesNeedAgain, leavesOfferAgain, type Sides } from './come-back.ts';
import { NEED_STATES } from './need.ts';
import { OFFER_STATES } from './offer.ts';

const sides: Sides = { needItemId: 'n', needState: 'PUBLISHED', offerItemId: 'o', offerState: 'ACTIVE', oneOff: false };

describe('what comes back to a need', () => {
  const table = { CLOSED: 'NEED_CLOSED', CANCELLED: 'NEED_CANCELLED' } as const;
  it.each(NEED_STATES)('that is %s', (needState) => {
    const kind = leavesNeedAgain(5n, { ...sides, needState })?.kind ?? null;
    expect(kind).toBe(needState in table ? table[needState as keyof typeof table] : null);
  });
});

describe('what comes back to an offer', () => {
  const table = { EXPIRED: 'OFFER_EXPIRED', WITHDRAWN: 'OFFER_WITHDRAWN' } as const;
  it.each(OFFER_STATES)('that is %s', (offerState) => {
    const kind = leavesOfferAgain(5n, { ...sides, offerState })?.kind ?? null;
    expect(kind).toBe(offerState in table ? table[offerState as keyof typeof table] : null);
  });
  it('made for one pledge leaves with it, whatever its state', () => {
    expect(leavesOfferAgain(5n, { ...sides, oneOff: true })).toMatchObject({ kind: 'OFFER_WITHDRAWN', quantity: 5n });
  });
});

it('nothing leaves where nothing came back', () => {
  const ended: Sides = { ...sides, needState: 'CLOSED', offerState: 'WITHDRAWN' };
  expect([leavesNeedAgain(0n, ended), leavesOfferAgain(0n, ended)]).toEqual([null, null]);
});
