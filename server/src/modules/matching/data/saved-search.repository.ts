import type { Read } from '#db/read.ts';
import { insert } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { SavedSearch, SearchSubject } from './saved-search.loader.ts';

export async function insertSavedSearch(tx: Tx, search: Omit<SavedSearch, 'newCount'>): Promise<void> {
  await insert(tx, 'SavedSearch', search);
}

/** Its alerts go with it. */
export async function removeSavedSearch(tx: Tx, id: string): Promise<void> {
  await tx.run(sql`DELETE FROM saved_search WHERE id = ${id}`);
}

export async function markSeen(tx: Tx, savedSearchId: string, at: Date): Promise<void> {
  await tx.run(
    sql`UPDATE search_alert SET seen_at = ${at} WHERE saved_search_id = ${savedSearchId} AND seen_at IS NULL`,
  );
}

export async function countSavedSearches(tx: Tx, membershipId: string): Promise<number> {
  const searches = sql`SELECT count(*)::int AS count FROM saved_search WHERE membership_id = ${membershipId}`;
  return (await tx.rows<{ count: number }>(searches))[0]?.count ?? 0;
}

/** One alert for each search and thing; a job that runs again adds nothing. */
export function insertAlerts(tx: Tx, searchIds: readonly string[], subjectId: string, at: Date): Promise<number> {
  const alerts = searchIds.map((savedSearchId) => ({ savedSearchId, subjectId, at }));
  return insert(tx, 'SearchAlert', alerts, 'ON CONFLICT DO NOTHING');
}

export type SearchToAsk = { id: string; filter: Readonly<Record<string, unknown>> };

const TO_ASK = {
  name: 'matching/searches-to-ask',
  text: `SELECT s.id, s.filter FROM saved_search s JOIN membership m ON m.id = s.membership_id
    WHERE s.subject = $1 AND m.ended_at IS NULL AND s.id > $2::uuid ORDER BY s.id LIMIT 200`,
};

/** The next searches of a subject after an id, of people who still hold their membership. */
export const searchesAfter = (read: Read, subject: SearchSubject, id: string) =>
  read.rows<SearchToAsk>(TO_ASK, [subject, id]);
