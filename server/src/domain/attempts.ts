/**
 * At most 10 passwords are checked for one account in 15 minutes, whoever asks and however many ask at once. A check
 * that succeeds is given back, so a person who signs in often is never locked out by it.
 * Example: 200 guesses sent at the same moment: 10 are checked, 190 are told when to try again.
 * Source: shared design, quality.md; OWASP Authentication Cheat Sheet.
 */
export const ATTEMPTS = 10;
export const ATTEMPTS_WINDOW_MS = 15 * 60_000;

export type AttemptCount = { readonly used: number; readonly resetsAt: Date };

export function isOverLimit(count: AttemptCount): boolean {
  return count.used > ATTEMPTS;
}
