import { describe, expect, it } from 'vitest';
import { isLate } from './tranche.ts';
import { mustVerify, samplePerMille, VERIFICATION_VALUE_LIMIT } from './verification.ts';

describe('which deliveries are checked', () => {
  const known = { acceptedDeliveriesBefore: 12, failedVerificationsBefore: 0 };
  it('every one over the value limit, whatever the draw', () => {
    expect(mustVerify({ value: VERIFICATION_VALUE_LIMIT + 1n, risk: known, draw: 999 })).toBe(true);
    expect(mustVerify({ value: VERIFICATION_VALUE_LIMIT, risk: known, draw: 999 })).toBe(false);
  });
  it('one in ten of a provider who has delivered before without a failure', () => {
    const drawn = Array.from({ length: 1000 }, (_, draw) => mustVerify({ value: 1n, risk: known, draw }));
    expect(drawn.filter(Boolean)).toHaveLength(100);
  });
  it('every one of a new provider, and of one with a failure', () => {
    expect(samplePerMille({ acceptedDeliveriesBefore: 0, failedVerificationsBefore: 0 })).toBe(1000);
    expect(samplePerMille({ acceptedDeliveriesBefore: 50, failedVerificationsBefore: 1 })).toBe(1000);
    expect(mustVerify({ value: 1n, risk: { ...known, failedVerificationsBefore: 1 }, draw: 999 })).toBe(true);
  });
});

describe('a tranche is late', () => {
  it('from the day after the planned day, and only while it is not on its way', () => {
    expect(isLate({ state: 'PLANNED', plannedOn: '2026-11-22' }, '2026-11-23')).toBe(true);
    expect(isLate({ state: 'PLANNED', plannedOn: '2026-11-23' }, '2026-11-23')).toBe(false);
    expect(isLate({ state: 'DISPATCHED', plannedOn: '2026-11-22' }, '2026-11-23')).toBe(false);
  });
});
