import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';
import { covers } from '#domain/viewer.ts';

export type DeclineCount = { code: string; count: number };

const COUNTS = {
  name: 'matching/decline-counts',
  valuesDecide: true,
  text: `SELECT code, count(*)::int AS count FROM (
      SELECT decline_code AS code FROM suggestion_answer WHERE answer = 'DECLINED' AND ($1::text IS NULL OR province_id = $1)
      UNION ALL SELECT decline_code FROM match WHERE state = 'DECLINED' AND ($1::text IS NULL OR province_id = $1)) declined
    WHERE code IS NOT NULL GROUP BY code ORDER BY count DESC, code`,
};

const COUNTS_FOR = ['COUNCIL_MEMBER', 'PROVINCIAL_ADMIN', 'AUDITOR'] as const;

/** How often each reason was given to suggestions and proposals; to the council of the place and those who supervise it. */
export async function readDeclineCounts(
  read: Read,
  viewer: Viewer,
  provinceId: string | null,
): Promise<DeclineCount[]> {
  const counts = viewer.kind === 'member' && COUNTS_FOR.some((role) => role === viewer.role);
  if (!counts || !covers(viewer, { provinceId, countyId: null })) return [];
  return read.rows<DeclineCount>(COUNTS, [provinceId]);
}
