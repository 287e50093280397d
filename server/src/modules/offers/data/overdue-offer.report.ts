import type { Read } from '#db/read.ts';

export type OverdueOffer = { id: string; provinceId: string | null };

const OVERDUE = {
  name: 'offers/overdue',
  text: `SELECT id, province_id AS "provinceId" FROM offer WHERE state = 'ACTIVE' AND window_end < $1 ORDER BY window_end, id LIMIT $2`,
};

/** Active offers whose last day is before today, the longest overdue first. */
export function overdueOffers(read: Read, today: string, limit: number): Promise<OverdueOffer[]> {
  return read.rows<OverdueOffer>(OVERDUE, [today, limit]);
}
