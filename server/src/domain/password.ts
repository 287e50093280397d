/**
 * A password has at least 15 characters and at most 256, and is not the address itself or a handful of characters
 * over and over. No rule about capitals or signs: length is what counts. Characters are counted as people see them
 * typed (code points after NFC), so Persian and Latin count alike.
 * Example: «چهار کلمه ساده کافی است» is accepted; «aaaaaaaaaaaaaaaaaa» is TOO_SIMPLE.
 * Source: shared design, quality.md; OWASP Authentication Cheat Sheet (15 without a second factor); ASVS 6.2.
 */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 256;

export type PasswordFault = { readonly code: 'TOO_SHORT' | 'TOO_LONG' | 'TOO_SIMPLE'; readonly bound?: string };

/** How a password is hashed and compared: the same keys typed on another keyboard layout give the same text. */
export function normalPassword(password: string): string {
  return password.normalize('NFC');
}

export function passwordFault(password: string, email: string): PasswordFault | null {
  const characters = [...normalPassword(password)];
  if (characters.length < PASSWORD_MIN) return { code: 'TOO_SHORT', bound: String(PASSWORD_MIN) };
  if (isPasswordTooLong(password)) return { code: 'TOO_LONG', bound: String(PASSWORD_MAX) };
  const folded = normalPassword(password).toLowerCase();
  if (new Set(characters).size < 5 || folded.includes(email.toLowerCase())) return { code: 'TOO_SIMPLE' };
  return null;
}

/** Also asked before a password is checked: hashing a long text is work an attacker must not be able to order. */
export function isPasswordTooLong(password: string): boolean {
  return password.length > PASSWORD_MAX * 4 || [...normalPassword(password)].length > PASSWORD_MAX;
}
