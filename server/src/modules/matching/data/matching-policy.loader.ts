import { byId } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import { defaultWeights, type PolicyWeights } from '#domain/matching-weights.ts';
import { remembered } from './remembered.ts';

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

const CURRENT = {
  name: 'matching/policies-in-force',
  text: `SELECT DISTINCT ON (p.province_id) ${COLUMNS} FROM matching_policy p ORDER BY p.province_id, p.version DESC`,
};
const FRESH_FOR_MS = 30_000;
const inForce = remembered(async (read: Read) => {
  const rows = await read.rows<MatchingPolicyVersion>(CURRENT, []);
  return new Map(rows.map((policy) => [policy.provinceId, policy]));
}, FRESH_FOR_MS);

export type WeightsInForce = { readonly weights: PolicyWeights; readonly version: string };

/** The weights in force for a place, at most half a minute old: its council's, else the country's, else the software's own. */
export async function weightsInForce(read: Read, now: Date): Promise<(provinceId: string | null) => WeightsInForce> {
  const policies = await inForce(read, now);
  return (provinceId) => {
    const policy = policies.get(provinceId) ?? policies.get(null);
    return policy
      ? { weights: policy.weights, version: versionName(policy) }
      : { weights: defaultWeights, version: 'IR/0' };
  };
}

export function createMatchingPolicyLoader(read: Read) {
  return {
    matchingPolicy: byId<MatchingPolicyVersion>(
      read,
      'matching/policy',
      `SELECT ${COLUMNS} FROM matching_policy p WHERE p.id = ANY($1)`,
    ),
  };
}
