import DataLoader from 'dataloader';
import type { Read } from '#db/read.ts';
import { RUNNING_COMMITMENT_STATES } from '#domain/commitment.ts';
import type { NeedFacts } from '#domain/policies/need.policy.ts';
import type { Need } from './need.loader.ts';

type Progress = { id: string; running: number; parties: string[] };

const PROGRESS = {
  name: 'needs/progress',
  text: `SELECT n.id, count(c.id) FILTER (WHERE c.state = ANY($2))::int AS running,
    coalesce(array_agg(DISTINCT c.provider_organization_id::text) FILTER (WHERE c.id IS NOT NULL), '{}') AS parties
    FROM unnest($1::uuid[]) AS n(id) LEFT JOIN commitment c ON c.need_id = n.id GROUP BY n.id`,
};

/** What the policies and the life cycle ask of a need. */
export function needFactsOf(need: Need, progress: { running: number; parties: readonly string[] }): NeedFacts {
  return {
    noun: 'need',
    id: need.id,
    state: need.state,
    provinceId: need.provinceId,
    countyId: need.countyId,
    authorPersonId: need.authorId,
    approverPersonId: need.approverId,
    publishedOnce: need.publishedAt !== null,
    partyOrganizationIds: progress.parties,
    fullyDelivered: need.coverage === 'DELIVERED' || need.coverage === 'VERIFIED',
    runningCommitments: progress.running,
  };
}

export function createNeedFactsLoader(read: Read): DataLoader<Need, NeedFacts, string> {
  return new DataLoader(
    async (needs) => {
      const rows = await read.rows<Progress>(PROGRESS, [needs.map((need) => need.id), RUNNING_COMMITMENT_STATES]);
      const found = new Map(rows.map((row) => [row.id, row]));
      return needs.map((need) => needFactsOf(need, found.get(need.id) ?? { running: 0, parties: [] }));
    },
    { cacheKeyFn: (need) => need.id },
  );
}
