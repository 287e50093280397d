import { byId } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { Role } from '#domain/roles.ts';

/** Who published a need last, by office and post; the person stays unnamed. */
export type Publication = { id: string; organizationId: string; role: Role; at: Date };

/** By need id; null for a need that was never published. */
export function createPublicationLoader(read: Read) {
  return byId<Publication>(
    read,
    'needs/publication',
    `SELECT DISTINCT ON (a.noun_id) a.noun_id AS id, m.organization_id AS "organizationId", m.role, a.at
      FROM audit_event a JOIN membership m ON m.id = a.membership_id
      WHERE a.noun = 'Need' AND a.noun_id = ANY($1) AND a.action = 'publishNeed' ORDER BY a.noun_id, a.at DESC`,
  );
}
