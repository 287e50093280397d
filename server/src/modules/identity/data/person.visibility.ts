import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/identity.policy.ts as SQL: persons. */
export function personVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'person'), {
    personId: (person, wanted) => `${person}.id = ${wanted}::uuid`,
    organizationId: (person, wanted) =>
      `EXISTS (SELECT 1 FROM membership held WHERE held.person_id = ${person}.id AND held.organization_id = ${wanted}::uuid)`,
  });
}
