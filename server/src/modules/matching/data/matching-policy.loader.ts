import DataLoader from 'dataloader';
import { byId } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import { defaultWeights, type PolicyWeights } from '#domain/matching-weights.ts';

/** One version of a council's weights; never edited. Province null: the whole country. */
export type MatchingPolicyVersion = {
  id: string;
  provinceId: string | null;
  version: number;
  weights: PolicyWeights;
  note: string;
  createdById: string | null;
  createdAt: Date;
  current: boolean;
};

/** What the solver and every explanation are told the weights are. */
export const versionName = ({ provinceId, version }: Pick<MatchingPolicyVersion, 'provinceId' | 'version'>) =>
  `${provinceId ?? 'IR'}/${version}`;

const COLUMNS = `p.id, p.province_id AS "provinceId", p.version, p.weights, p.note, p.created_by_id AS "createdById", p.created_at AS "createdAt",
  NOT EXISTS (SELECT 1 FROM matching_policy later WHERE later.province_id IS NOT DISTINCT FROM p.province_id AND later.version > p.version) AS current`;

const VERSIONS = {
  name: 'matching/policies',
  text: `SELECT * FROM ((SELECT ${COLUMNS} FROM matching_policy p WHERE p.province_id = $1 ORDER BY p.version DESC LIMIT 50)
    UNION ALL (SELECT ${COLUMNS} FROM matching_policy p WHERE p.province_id IS NULL ORDER BY p.version DESC LIMIT 50)) v
    ORDER BY v."provinceId" NULLS LAST, v.version DESC`,
};

/** The newest fifty versions of a province, then those of the country; the newest first. */
export function listMatchingPolicies(read: Read, provinceId: string | null): Promise<MatchingPolicyVersion[]> {
  return read.rows<MatchingPolicyVersion>(VERSIONS, [provinceId]);
}

/** The weights in force for a place: its council's, else the country's, else the ones that come with the software. */
export async function weightsInForce(
  read: Read,
  provinceId: string | null,
): Promise<{ weights: PolicyWeights; version: string }> {
  const versions = await listMatchingPolicies(read, provinceId);
  const [first] = versions.filter(({ current }) => current);
  return first ? { weights: first.weights, version: versionName(first) } : { weights: defaultWeights, version: 'IR/0' };
}

export function createMatchingPolicyLoader(read: Read) {
  return {
    matchingPolicy: byId<MatchingPolicyVersion>(
      read,
      'matching/policy',
      `SELECT ${COLUMNS} FROM matching_policy p WHERE p.id = ANY($1)`,
    ),
    /** By province id; '' for the country. */
    weightsInForce: new DataLoader<string, { weights: PolicyWeights; version: string }>((provinces) =>
      Promise.all(provinces.map((province) => weightsInForce(read, province === '' ? null : province))),
    ),
  };
}
