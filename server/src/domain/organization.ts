import type { Machine } from './machine.ts';

/**
 * Every provider is an organization; a volunteer is an organization of one person, so each rule is written once.
 * An organization may pledge and sign only while it is VERIFIED. A business is verified by the chamber's reviewer,
 * any other kind by a provincial program approver, and a verification is good for 24 months.
 * Example: verified on 2026-11-23, an organization may sign until 2028-11-23.
 * Source: shared design, domain.md, "Life cycles".
 */
export const ORGANIZATION_KINDS = [
  'WELFARE_OFFICE',
  'CHAMBER',
  'BUSINESS',
  'CHARITY',
  'COOPERATIVE',
  'NETWORK',
  'COUNCIL',
  'VOLUNTEER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const PROVIDER_KINDS = ['BUSINESS', 'CHARITY', 'COOPERATIVE', 'VOLUNTEER', 'WELFARE_OFFICE'] as const;

export function isProviderKind(kind: OrganizationKind): boolean {
  return (PROVIDER_KINDS as readonly OrganizationKind[]).includes(kind);
}

export const ORGANIZATION_VERIFICATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'VERIFIED',
  'RETURNED',
  'REJECTED',
  'EXPIRED',
  'SUSPENDED',
] as const;
export type OrganizationVerificationState = (typeof ORGANIZATION_VERIFICATION_STATES)[number];

export const ORGANIZATION_VERIFICATION_EVENTS = ['submit', 'verify', 'return', 'reject'] as const;
export type OrganizationVerificationEvent = (typeof ORGANIZATION_VERIFICATION_EVENTS)[number];

/** Expiry, suspension and reopening join this table when joining of organizations is built. */
export const organizationVerificationMachine: Machine<OrganizationVerificationState, OrganizationVerificationEvent> = {
  name: 'OrganizationVerification',
  states: ORGANIZATION_VERIFICATION_STATES,
  events: ORGANIZATION_VERIFICATION_EVENTS,
  initial: 'DRAFT',
  rows: [
    { from: 'DRAFT', event: 'submit', to: 'SUBMITTED', by: ['SIGNATORY'] },
    { from: 'SUBMITTED', event: 'verify', to: 'VERIFIED', by: ['CHAMBER_REVIEWER', 'PROGRAM_APPROVER'] },
    {
      from: 'SUBMITTED',
      event: 'return',
      to: 'RETURNED',
      by: ['CHAMBER_REVIEWER', 'PROGRAM_APPROVER'],
      reason: 'required',
    },
    {
      from: 'SUBMITTED',
      event: 'reject',
      to: 'REJECTED',
      by: ['CHAMBER_REVIEWER', 'PROGRAM_APPROVER'],
      reason: 'required',
    },
  ],
};

/** A verification past its end is EXPIRED, also before that has been written down. */
export function verificationAt(
  organization: {
    readonly verificationState: OrganizationVerificationState;
    readonly verificationExpiresAt: Date | null;
  },
  at: Date,
): OrganizationVerificationState {
  const { verificationState, verificationExpiresAt } = organization;
  const over = verificationExpiresAt !== null && verificationExpiresAt <= at;
  return verificationState === 'VERIFIED' && over ? 'EXPIRED' : verificationState;
}
