import { describe, expect, it } from 'vitest';
import {
  bothSigned,
  deliveryAccepted,
  needCancelled,
  needClosed,
  needPublished,
  needRequirementChanged,
  offerActivated,
  offerExpired,
  offerWithdrawn,
  pledgeDeclined,
  pledged,
  pledgeLapsed,
  pledgeWithdrawn,
  verificationFailed,
  verificationPassed,
} from './ledger.ts';
import { checked, ENTRY_KINDS, entry, iatiTransaction, type LedgerEntry, need } from './ledger-entry.ts';

const pledge = { needItemId: 'n', offerItemId: 'o', commitmentId: 'c', quantity: 30n };
const delivery = { ...pledge, trancheId: 't' };
const commitment = { ...pledge, trancheId: null };

const brief = (made: LedgerEntry) =>
  made.postings.map(({ side, itemId, account, delta }) => `${side} ${itemId} ${account} ${delta}`);
const both = (from: string, to: string, offerFrom = from, offerTo = to) => [
  `NEED n ${from} -30`,
  `NEED n ${to} 30`,
  `OFFER o ${offerFrom} -30`,
  `OFFER o ${offerTo} 30`,
];

describe('each step of the ledger', () => {
  const steps: [LedgerEntry, string, string[]][] = [
    [needPublished('n', 30n), 'NEED_PUBLISHED', ['NEED n required -30', 'NEED n open 30']],
    [needClosed('n', 30n), 'NEED_CLOSED', ['NEED n open -30', 'NEED n closed 30']],
    [needCancelled('n', 30n), 'NEED_CANCELLED', ['NEED n open -30', 'NEED n closed 30']],
    [offerActivated('o', 30n), 'OFFER_ACTIVATED', ['OFFER o capacity -30', 'OFFER o free 30']],
    [offerWithdrawn('o', 30n), 'OFFER_WITHDRAWN', ['OFFER o free -30', 'OFFER o withdrawn 30']],
    [offerExpired('o', 30n), 'OFFER_EXPIRED', ['OFFER o free -30', 'OFFER o withdrawn 30']],
    [pledged(pledge), 'PLEDGED', both('open', 'held', 'free', 'held')],
    [pledgeWithdrawn(pledge), 'PLEDGE_WITHDRAWN', both('held', 'open', 'held', 'free')],
    [pledgeDeclined(pledge), 'PLEDGE_DECLINED', both('held', 'open', 'held', 'free')],
    [pledgeLapsed(pledge), 'PLEDGE_LAPSED', both('held', 'open', 'held', 'free')],
    [bothSigned(pledge), 'COMMITTED', both('held', 'committed')],
    [deliveryAccepted(delivery), 'DELIVERED', both('committed', 'delivered')],
    [verificationPassed(delivery), 'VERIFIED', both('delivered', 'verified')],
    [verificationFailed(delivery, 'FREE'), 'VERIFICATION_FAILED', both('delivered', 'open', 'delivered', 'free')],
    [verificationFailed(commitment, 'LOST'), 'VERIFICATION_FAILED', both('delivered', 'open', 'delivered', 'lost')],
  ];
  it.each(steps)('%#: posts what the table says', (made, kind, postings) => {
    expect(made.kind).toBe(kind);
    expect(made.quantity).toBe(30n);
    expect(brief(made)).toEqual(postings);
  });

  it('names the commitment and the tranche it belongs to', () => {
    expect(deliveryAccepted(delivery)).toMatchObject({ commitmentId: 'c', trancheId: 't' });
    expect(verificationPassed(commitment)).toMatchObject({ commitmentId: 'c', trancheId: null });
    expect(needPublished('n', 1n)).toMatchObject({ offerItemId: null, commitmentId: null, trancheId: null });
  });
});

describe('a renewed need', () => {
  it('posts nothing when it asks for the same', () => {
    expect(needRequirementChanged('n', 100n, 100n)).toBeNull();
  });
  it('posts only the difference when it asks for more', () => {
    const made = needRequirementChanged('n', 100n, 130n);
    expect(made && [made.kind, ...brief(made)]).toEqual(['NEED_RAISED', 'NEED n required -30', 'NEED n open 30']);
  });
  it('takes the difference out of what is open when it asks for less', () => {
    const made = needRequirementChanged('n', 130n, 100n);
    expect(made && [made.kind, ...brief(made)]).toEqual(['NEED_LOWERED', 'NEED n open -30', 'NEED n required 30']);
  });
});

describe('an entry that is wrong is a fault of the program', () => {
  it.each([0n, -1n])('refuses the quantity %s', (quantity) => {
    expect(() => pledged({ ...pledge, quantity })).toThrow('must be positive');
  });
  it('refuses postings that do not sum to zero for each item', () => {
    const made = pledged(pledge);
    const [first, ...rest] = made.postings;
    expect(() => checked({ ...made, postings: rest })).toThrow('sum to 30');
    // Balanced over the whole entry, but not per item.
    const crossed = [first, made.postings[3]].filter((posting) => posting !== undefined);
    expect(() => checked({ ...made, postings: crossed })).toThrow('not to zero');
    expect(() => checked({ ...made, postings: [] })).toThrow('moves nothing');
  });
  it('refuses a movement without its item', () => {
    expect(() => entry({ kind: 'PLEDGED', quantity: 1n }, need('open', 'held'))).toThrow('needs its item');
  });
});

describe('IATI transaction types', () => {
  it('follow the design, provider file / program file', () => {
    const codes = ENTRY_KINDS.map((kind) => [kind, iatiTransaction(kind)] as const)
      .filter(([, code]) => code !== null)
      .map(([kind, code]) => `${kind} ${code?.provider}/${code?.program}${code?.reversal ? ' reversal' : ''}`);
    expect(codes).toEqual([
      'PLEDGED 12/13',
      'PLEDGE_WITHDRAWN 12/13 reversal',
      'PLEDGE_DECLINED 12/13 reversal',
      'PLEDGE_LAPSED 12/13 reversal',
      'COMMITTED 2/11',
      'DELIVERED 3/1',
      'VERIFICATION_FAILED 3/1 reversal',
    ]);
  });
});
