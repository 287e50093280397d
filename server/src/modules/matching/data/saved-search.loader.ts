import { byId, byParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';

export type SearchSubject = 'NEEDS' | 'OFFERS';

/** A search somebody wants to hear about again; only its own membership ever sees it. Ids in the filter are database keys. */
export type SavedSearch = {
  id: string;
  membershipId: string;
  subject: SearchSubject;
  name: string;
  filter: Readonly<Record<string, unknown>>;
  createdAt: Date;
  newCount: number;
};

export type SearchAlert = {
  parentId: string;
  subjectId: string;
  at: Date;
  seenAt: Date | null;
};

export const SEARCH_COLUMNS = `s.id, s.membership_id AS "membershipId", s.subject, s.name, s.filter, s.created_at AS "createdAt",
  (SELECT count(*)::int FROM search_alert a WHERE a.saved_search_id = s.id AND a.seen_at IS NULL) AS "newCount"`;

const OWN = {
  name: 'matching/saved-searches',
  text: `SELECT ${SEARCH_COLUMNS} FROM saved_search s WHERE s.membership_id = $1 ORDER BY s.created_at DESC, s.id DESC`,
};

export async function listSavedSearches(read: Read, viewer: Viewer): Promise<SavedSearch[]> {
  return viewer.kind === 'member' ? read.rows<SavedSearch>(OWN, [viewer.membershipId]) : [];
}

const MOST_ALERTS = 100;

export function createSavedSearchLoaders(read: Read, viewer: Viewer) {
  const membershipId = viewer.kind === 'member' ? viewer.membershipId : null;
  const condition = {
    name: 'own',
    sql: (alias: string, first: number) => `${alias}.membership_id = $${first}::uuid`,
    values: [membershipId],
  };
  return {
    savedSearch: byId<SavedSearch>(
      read,
      'matching/saved-search',
      `SELECT ${SEARCH_COLUMNS} FROM saved_search s WHERE s.id = ANY($1)`,
      { alias: 's', condition },
    ),
    /** The newest first. Asked only for searches the viewer has. */
    searchAlerts: byParent<SearchAlert>(
      read,
      'matching/search-alerts',
      `SELECT s.id AS "parentId", a.subject_id AS "subjectId", a.at, a.seen_at AS "seenAt"
        FROM unnest($1::uuid[]) AS s(id), LATERAL (SELECT * FROM search_alert a WHERE a.saved_search_id = s.id
          ORDER BY a.at DESC, a.subject_id DESC LIMIT ${MOST_ALERTS}) a`,
    ),
  };
}
