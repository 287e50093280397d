import { mustVerify, type ProviderRisk, VERIFICATION_VALUE_LIMIT } from './verification.ts';

/**
 * Whether an accepted delivery is checked without anybody asking, and why. The draw comes from the id of the ledger
 * entry of the acceptance: it does not exist before, so nobody can steer what is checked, and it is public, so that
 * everybody can repeat the draw.
 * Example: a delivery worth 1,200,000,000 rial: VALUE. A first delivery: SAMPLE. One worth 50,000,000 of a known
 * provider whose entry draws 371: not checked; one that draws 42: SAMPLE.
 * The draw is FNV-1a over the id's text, modulo 1000. Source: shared design, domain.md, "Life cycles".
 */
export type VerificationCause = 'SAMPLE' | 'VALUE' | 'REQUEST';

export function automaticCause(delivery: {
  readonly entryId: string;
  readonly value: bigint;
  readonly risk: ProviderRisk;
}): Exclude<VerificationCause, 'REQUEST'> | null {
  if (delivery.value > VERIFICATION_VALUE_LIMIT) return 'VALUE';
  return mustVerify({ ...delivery, draw: drawOf(delivery.entryId) }) ? 'SAMPLE' : null;
}

/** 0..999, spread evenly over ids. */
export function drawOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash % 1000;
}
