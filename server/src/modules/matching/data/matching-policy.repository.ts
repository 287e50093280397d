import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { PolicyWeights } from '#domain/matching-weights.ts';

export type NewPolicy = {
  readonly id: string;
  readonly provinceId: string | null;
  readonly weights: PolicyWeights;
  readonly note: string;
  readonly createdById: string | null;
  readonly createdAt: Date;
};

/** The next version of a place's weights; two who write at the same time get one after the other. */
export async function insertPolicy(tx: Tx, policy: NewPolicy): Promise<void> {
  const { provinceId } = policy;
  await tx.run(sql`SELECT pg_advisory_xact_lock(hashtext('matching_policy'), hashtext(${provinceId ?? ''}))`);
  await tx.run(sql`INSERT INTO matching_policy (id, province_id, version, weights, note, created_by_id, created_at)
    SELECT ${policy.id}::uuid, ${provinceId}::text, coalesce(max(version), 0) + 1, ${JSON.stringify(policy.weights)}::jsonb, ${policy.note}::text,
      ${policy.createdById}::uuid, ${policy.createdAt}::timestamptz
    FROM matching_policy WHERE province_id IS NOT DISTINCT FROM ${provinceId}`);
}

/** The country's first weights, once. */
export async function insertFirstPolicy(tx: Tx, policy: NewPolicy): Promise<void> {
  await tx.run(sql`INSERT INTO matching_policy (id, province_id, version, weights, note, created_by_id, created_at)
    VALUES (${policy.id}::uuid, NULL, 1, ${JSON.stringify(policy.weights)}::jsonb, ${policy.note}, NULL, ${policy.createdAt}) ON CONFLICT DO NOTHING`);
}
