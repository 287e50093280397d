import { BUSINESSES } from './organizations/businesses.ts';
import { CHARITIES, COOPERATIVES } from './organizations/charities.ts';
import { CHAMBERS, COUNCILS, NETWORKS, VOLUNTEERS } from './organizations/civic.ts';
import { OFFICES } from './organizations/offices.ts';
import type { OrganizationSeed } from './organizations/organization.ts';

export { checkDigitOf, legalIdOf } from './organizations/legal-id.ts';
export { HEADQUARTERS, PROVINCIAL_OFFICE } from './organizations/offices.ts';
export type { OrganizationSeed, VerificationSeed, VerificationStateSeed } from './organizations/organization.ts';

/** Parents come before their children. How reliably a provider kept its word is derived from its history, not told here. */
export const ORGANIZATIONS: readonly OrganizationSeed[] = [
  ...OFFICES,
  ...CHAMBERS,
  ...COUNCILS,
  ...NETWORKS,
  ...BUSINESSES,
  ...CHARITIES,
  ...COOPERATIVES,
  ...VOLUNTEERS,
];
