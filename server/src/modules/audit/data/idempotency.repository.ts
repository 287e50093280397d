import { createHash } from 'node:crypto';
import type { Read } from '#db/read.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import { IdempotencyKeyReused } from '#domain/refusals.ts';
import type { MemberViewer } from '#domain/viewer.ts';

/** A creating mutation as its caller sent it. */
export type Request = { readonly key: string; readonly action: string; readonly input: unknown };

type Claim = { request_hash: Uint8Array; result_id: string | null };

/** The same for every retry of a call, different for any other content. */
export const requestHash = (request: Pick<Request, 'action' | 'input'>): Buffer =>
  createHash('sha256')
    .update(
      JSON.stringify([request.action, request.input], (_, value: unknown) =>
        typeof value === 'bigint' ? `${value}n` : value,
      ),
    )
    .digest();

const EARLIER = {
  name: 'audit/earlier-answer',
  text: 'SELECT request_hash, result_id FROM idempotency_key WHERE membership_id = $1 AND key = $2',
};

/**
 * The first answer to a call that may be a retry, looked up before deciding: what was decided then holds, even when
 * the same would be refused by now. Null when the key is new.
 */
export async function earlierAnswer(
  read: Read,
  viewer: MemberViewer,
  request: Request,
): Promise<{ readonly madeBefore: string } | IdempotencyKeyReused | null> {
  const [first] = await read.rows<Claim>(EARLIER, [viewer.membershipId, request.key]);
  return first ? answerOf(first, request) : null;
}

function answerOf(first: Claim | undefined, request: Request) {
  const same = first && requestHash(request).equals(first.request_hash);
  if (!first?.result_id || !same) return new IdempotencyKeyReused({ key: request.key });
  return { madeBefore: first.result_id };
}

/**
 * Claims an idempotency key for the thing about to be made under `resultId`. A twin that runs at the same time waits
 * here until the first has committed. Answers the id made by the first call when this is a retry, null when the key is
 * new, and a refusal when the key came with other content.
 */
export async function claimKey(
  tx: Tx,
  viewer: MemberViewer,
  request: Request,
  resultId: string,
): Promise<{ readonly madeBefore: string } | IdempotencyKeyReused | null> {
  const hash = requestHash(request);
  const claimed = await tx.run(sql`INSERT INTO idempotency_key (membership_id, key, action, request_hash, result_id)
    VALUES (${viewer.membershipId}::uuid, ${request.key}, ${request.action}, ${hash}, ${resultId}::uuid) ON CONFLICT DO NOTHING`);
  if (claimed === 1) return null;
  const [first] = await tx.rows<Claim>(sql`SELECT request_hash, result_id FROM idempotency_key
    WHERE membership_id = ${viewer.membershipId}::uuid AND key = ${request.key}`);
  return answerOf(first, request);
}
