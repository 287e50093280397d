import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits that only their holder knows; the database keeps the SHA-256 (no salt: nothing can be guessed). */
export function newSecret(): { readonly token: string; readonly hash: Uint8Array<ArrayBuffer> } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfSecret(token) };
}

export function hashOfSecret(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}
