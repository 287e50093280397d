import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/need.policy.ts as SQL. */
export function needVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'need'), {
    states: (need, wanted) => `${need}.state = ANY(${wanted}::text[])`,
    provinceId: (need, wanted) => `${need}.province_id = ${wanted}`,
    countyId: (need, wanted) => `${need}.county_id = ${wanted}`,
    publishedOnce: (need, wanted) => `(${need}.published_at IS NOT NULL) = ${wanted}::boolean`,
    partyOrganizationId: (need, wanted) =>
      `EXISTS (SELECT 1 FROM commitment party WHERE party.need_id = ${need}.id AND party.provider_organization_id = ${wanted}::uuid)`,
  });
}
