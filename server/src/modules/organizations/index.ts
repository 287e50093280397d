export type { Organization } from './data/organization.loader.ts';
export { createOrganizationLoaders } from './data/organization.loader.ts';
