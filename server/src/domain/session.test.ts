import { describe, expect, it } from 'vitest';
import { ATTEMPTS, isOverLimit } from './attempts.ts';
import { isPasswordTooLong, passwordFault } from './password.ts';
import { endOfSession, isAlive, needsTouch, steppedUpUntil } from './session.ts';

const at = (time: string) => new Date(`2026-11-23T${time}Z`);
const session = {
  lastSeenAt: at('09:00:00'),
  expiresAt: endOfSession(at('08:00:00')),
  steppedUpAt: at('08:55:00'),
  revokedAt: null,
};

describe('a session', () => {
  it.each([
    ['a minute after its last use', at('09:01:00'), true],
    ['one second before 30 idle minutes', at('09:29:59'), true],
    ['after 30 idle minutes', at('09:30:00'), false],
  ])('%s', (_, now, alive) => expect(isAlive(session, now)).toBe(alive));

  it('ends 8 hours after signing in however often it is used', () => {
    expect(isAlive({ ...session, lastSeenAt: at('15:59:58') }, at('15:59:59'))).toBe(true);
    expect(isAlive({ ...session, lastSeenAt: at('15:59:59') }, at('16:00:00'))).toBe(false);
  });

  it('ends at once when it is revoked', () => {
    expect(isAlive({ ...session, revokedAt: at('09:00:30') }, at('09:00:31'))).toBe(false);
  });

  it('lets its person sign for ten minutes after the password was proven', () => {
    expect(steppedUpUntil(session, at('09:04:59'))).toEqual(at('09:05:00'));
    expect(steppedUpUntil(session, at('09:05:00'))).toBeNull();
    expect(steppedUpUntil({ steppedUpAt: null }, at('09:00:00'))).toBeNull();
  });

  it('writes down its use at most once a minute', () => {
    expect(needsTouch(session, at('09:00:59'))).toBe(false);
    expect(needsTouch(session, at('09:01:00'))).toBe(true);
  });
});

describe('a password', () => {
  const email = 'sara@example.ir';
  it.each([
    ['چهار کلمه ساده کافی است', null],
    ['fourteen chars', 'TOO_SHORT'],
    ['fifteen chars !', null],
    ['x y'.repeat(100), 'TOO_LONG'],
    ['aaaaaaaaaaaaaaaaaa', 'TOO_SIMPLE'],
    ['ababababababababab', 'TOO_SIMPLE'],
    ['my Sara@example.ir', 'TOO_SIMPLE'],
  ])('%s', (password, code) => expect(passwordFault(password, email)?.code ?? null).toBe(code));

  it('is counted in characters, so 256 letters outside the first plane are accepted and 257 are not', () => {
    expect(isPasswordTooLong('𐀀'.repeat(256))).toBe(false);
    expect(isPasswordTooLong('𐀀'.repeat(257))).toBe(true);
  });
});

describe('password checks', () => {
  it('are refused from the eleventh on', () => {
    expect(isOverLimit({ used: ATTEMPTS, resetsAt: at('09:15:00') })).toBe(false);
    expect(isOverLimit({ used: ATTEMPTS + 1, resetsAt: at('09:15:00') })).toBe(true);
  });
});
