import type { Machine } from './machine.ts';

/**
 * A delivery is checked when its value is over a limit, or when it is drawn from a sample whose rate follows the
 * provider's risk. A verifier with no tie to either side passes it, passes it with issues, or fails it with a reason.
 * A failure reverses ledger entries; it deletes nothing.
 * Example: limit 1,000,000,000 rial; a delivery worth 1,200,000,000 is always checked; a known provider's delivery
 * worth 50,000,000 is checked when its draw (0..999) is under 100, that is one in ten.
 * Source: shared design, domain.md, "Life cycles"; appeal and final decision join this table later.
 */
export const VERIFICATION_STATES = ['REQUESTED', 'ASSIGNED', 'PASSED', 'PASSED_WITH_ISSUES', 'FAILED'] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

export const VERIFICATION_EVENTS = ['assign', 'pass', 'passWithIssues', 'fail'] as const;
export type VerificationEvent = (typeof VERIFICATION_EVENTS)[number];

/** Requesting makes the verification; it is born REQUESTED. */
export const verificationMachine: Machine<VerificationState, VerificationEvent> = {
  name: 'Verification',
  states: VERIFICATION_STATES,
  events: VERIFICATION_EVENTS,
  initial: 'REQUESTED',
  rows: [
    { from: 'REQUESTED', event: 'assign', to: 'ASSIGNED', by: ['COUNCIL_MEMBER', 'VERIFIER'] },
    { from: 'ASSIGNED', event: 'pass', to: 'PASSED', by: ['VERIFIER'] },
    { from: 'ASSIGNED', event: 'passWithIssues', to: 'PASSED_WITH_ISSUES', by: ['VERIFIER'] },
    { from: 'ASSIGNED', event: 'fail', to: 'FAILED', by: ['VERIFIER'], reason: 'required' },
  ],
};

export const DECIDED_VERIFICATION_STATES = [
  'PASSED',
  'PASSED_WITH_ISSUES',
  'FAILED',
] as const satisfies readonly VerificationState[];

export const VERIFICATION_VALUE_LIMIT = 1_000_000_000n;

export type ProviderRisk = { readonly acceptedDeliveriesBefore: number; readonly failedVerificationsBefore: number };

/** Of a thousand deliveries of such a provider, how many are checked. */
export function samplePerMille(risk: ProviderRisk): number {
  if (risk.acceptedDeliveriesBefore === 0 || risk.failedVerificationsBefore > 0) return 1000;
  return 100;
}

/** `draw` is a number 0..999 the caller derives from the delivery's id, so that nobody can choose it. */
export function mustVerify(delivery: {
  readonly value: bigint;
  readonly risk: ProviderRisk;
  readonly draw: number;
}): boolean {
  return delivery.value > VERIFICATION_VALUE_LIMIT || delivery.draw < samplePerMille(delivery.risk);
}
