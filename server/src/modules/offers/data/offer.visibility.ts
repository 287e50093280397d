import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** An offer's place and kind are those of the organization that gives. */
const ofProvider = (offer: string, fact: string) =>
  `EXISTS (SELECT 1 FROM organization giver WHERE giver.id = ${offer}.organization_id AND giver.${fact})`;

/** domain/policies/offer.policy.ts as SQL. */
export function offerVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'offer'), {
    states: (offer, wanted) => `${offer}.state = ANY(${wanted}::text[])`,
    oneOff: (offer, wanted) => `${offer}.direct = ${wanted}::boolean`,
    providerOrganizationId: (offer, wanted) => `${offer}.organization_id = ${wanted}::uuid`,
    providerKinds: (offer, wanted) => ofProvider(offer, `kind = ANY(${wanted}::text[])`),
    provinceId: (offer, wanted) => ofProvider(offer, `province_id = ${wanted}`),
    countyId: (offer, wanted) => ofProvider(offer, `county_id = ${wanted}`),
  });
}
