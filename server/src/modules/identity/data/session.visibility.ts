import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/identity.policy.ts as SQL: sessions, and whatever else is a person's own. */
export function ownVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'session'), {
    personId: (thing, wanted) => `${thing}.person_id = ${wanted}::uuid`,
  });
}
