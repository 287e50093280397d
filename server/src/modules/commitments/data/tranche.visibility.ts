import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/tranche.policy.ts as SQL, on the commitment a tranche belongs to. */
export function trancheVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'tranche'), {
    commitmentStates: (commitment, wanted) => `${commitment}.state = ANY(${wanted}::text[])`,
    providerOrganizationId: (commitment, wanted) => `${commitment}.provider_organization_id = ${wanted}::uuid`,
    provinceId: (commitment, wanted) => `${commitment}.province_id = ${wanted}`,
    countyId: (commitment, wanted) => `${commitment}.county_id = ${wanted}`,
  });
}
