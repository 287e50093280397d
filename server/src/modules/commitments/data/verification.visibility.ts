import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/verification.policy.ts as SQL; its commitment stands beside it as `checked`. */
export function verificationVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'verification'), {
    states: (verification, wanted) => `${verification}.state = ANY(${wanted}::text[])`,
    providerOrganizationId: (_, wanted) => `checked.provider_organization_id = ${wanted}::uuid`,
    provinceId: (_, wanted) => `checked.province_id = ${wanted}`,
    countyId: (_, wanted) => `checked.county_id = ${wanted}`,
  });
}
