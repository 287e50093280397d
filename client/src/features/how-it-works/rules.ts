// The figures of the rulebook, as the server enforces them: domain/next-actor.ts (terms), domain/commitment.ts (hold),
// domain/verification.ts (limit).

export const TERMS = [
  ['review', 7],
  ['correct', 14],
  ['hold', 14],
  ['receive', 7],
  ['accept', 3],
  ['assign', 7],
  ['verify', 14],
] as const;

export const HOLD_DAYS = 14;
/** Rial. */
export const ALWAYS_VERIFIED_ABOVE = 1_000_000_000n;
