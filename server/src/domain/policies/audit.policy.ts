import type { Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * The audit trail is read by auditors, each for their own place, and changed by nobody: there is no action. A ledger
 * entry has no table of its own: it is seen with its need or offer, and the commitment on it with the commitment.
 * Source: shared design, product.md: the auditor reads everything and changes nothing.
 */
export type AuditEventFacts = {
  readonly noun: 'auditEvent';
  readonly id: string;
  readonly provinceId: string | null;
  readonly countyId: string | null;
};

export const auditEventPolicy: Policy<AuditEventFacts, never> = {
  noun: 'auditEvent',
  creates: [],
  reads: [{ who: ['AUDITOR'], says: 'of their place', sees: placeOf }],
  rules: [],
};
