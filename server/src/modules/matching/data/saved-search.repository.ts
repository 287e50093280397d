import type { Prisma } from '#db/generated/client.ts';
import type { Read } from '#db/read.ts';
import type { Tx } from '#db/transaction.ts';
import type { SavedSearch, SearchSubject } from './saved-search.loader.ts';

export async function insertSavedSearch(tx: Tx, { filter, ...search }: Omit<SavedSearch, 'newCount'>): Promise<void> {
  await tx.savedSearch.create({ data: { ...search, filter: filter as Prisma.InputJsonObject } });
}

/** Its alerts go with it. */
export async function removeSavedSearch(tx: Tx, id: string): Promise<void> {
  await tx.savedSearch.deleteMany({ where: { id } });
}

export async function markSeen(tx: Tx, savedSearchId: string, at: Date): Promise<void> {
  await tx.searchAlert.updateMany({ where: { savedSearchId, seenAt: null }, data: { seenAt: at } });
}

export const countSavedSearches = (tx: Tx, membershipId: string): Promise<number> =>
  tx.savedSearch.count({ where: { membershipId } });

/** One alert for each search and thing; a job that runs again adds nothing. */
export async function insertAlerts(tx: Tx, searchIds: readonly string[], subjectId: string, at: Date): Promise<number> {
  const { count } = await tx.searchAlert.createMany({
    data: searchIds.map((savedSearchId) => ({ savedSearchId, subjectId, at })),
    skipDuplicates: true,
  });
  return count;
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
