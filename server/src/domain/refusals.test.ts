import { describe, expect, it } from 'vitest';
import { REASON_CODES } from './reason-codes.ts';
import * as refusals from './refusals.ts';

const every: refusals.Refusal[] = [
  new refusals.NotAllowed({ action: 'publish', why: 'IS_AUTHOR' }),
  new refusals.SignInNeeded(),
  new refusals.StepUpNeeded({ action: 'sign' }),
  new refusals.SignInFailed(),
  new refusals.TooManyAttempts({ retryAt: new Date('2026-11-23T10:00:00Z') }),
  new refusals.NotFound({ id: 'x' }),
  new refusals.TransitionRefused({ machine: 'Need', state: 'DRAFT', event: 'publish', allowed: ['submit'] }),
  new refusals.StaleVersion({ expected: 3, actual: 5 }),
  new refusals.ReasonRequired({ event: 'reject' }),
  new refusals.NotEnoughRemaining({ itemId: 'i', requested: 12n, remaining: 10n }),
  new refusals.NotEnoughCapacity({ itemId: 'i', requested: 12n, free: 10n }),
  new refusals.ItemLimitNotMet({ itemId: 'i', limit: 'MINIMUM_LOT', bound: 10n }),
  new refusals.IdempotencyKeyReused({ key: 'k' }),
  new refusals.AlreadyExists({ field: 'name' }),
  new refusals.InvalidInput({ fields: [{ path: 'items.0.quantity', code: 'NOT_POSITIVE' }] }),
  new refusals.SensitiveText({ spans: [{ path: 'story', kind: 'MOBILE', start: 4, end: 15 }] }),
];

describe('a refusal', () => {
  it('exists here for every class, so that none is forgotten below', () => {
    const classes = Object.values(refusals).filter((one) => typeof one === 'function' && one !== refusals.Refusal);
    expect(every.map((one) => one.constructor)).toEqual(classes.sort((a, b) => order(a) - order(b)));
  });
  it('carries the name of its class, which is its type in the API', () => {
    for (const refusal of every) expect(refusal.name).toBe(refusal.constructor.name);
  });
  it('is a value and not an error to be thrown', () => {
    for (const refusal of every) expect(refusal).not.toBeInstanceOf(Error);
  });
  it('says in one sentence or two what to do', () => {
    for (const refusal of every) expect(refusal.message).toMatch(/^[A-Z].*\.$/);
    expect(every[9]?.message).toContain('Choose 10 or less');
    expect(every[14]?.message).toContain('items.0.quantity (NOT_POSITIVE)');
  });
  it('has an English sentence for every reason a policy may give', () => {
    for (const why of REASON_CODES)
      expect(new refusals.NotAllowed({ action: 'publish', why }).message).toMatch(/^You may not publish this: .*\.$/);
  });
});

function order(one: unknown): number {
  return every.findIndex((refusal) => refusal.constructor === one);
}
