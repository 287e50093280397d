import type { Read } from '#db/read.ts';

export type OverdueNeed = { id: string; provinceId: string };

const OVERDUE = {
  name: 'needs/overdue',
  text: `SELECT id, province_id AS "provinceId" FROM need WHERE state = 'PUBLISHED' AND window_end < $1 ORDER BY window_end, id LIMIT $2`,
};

/** Published needs whose last day is before today, the longest overdue first. */
export function overdueNeeds(read: Read, today: string, limit: number): Promise<OverdueNeed[]> {
  return read.rows<OverdueNeed>(OVERDUE, [today, limit]);
}
