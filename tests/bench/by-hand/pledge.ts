import { createHash } from 'node:crypto';
import type pg from 'pg';
import { v7 as newId } from '../uuid.ts';
import { ledgerSteps } from './ledger-sql.ts';
import { globalId, keyOf } from './names.ts';
import type { Asked } from './server.ts';

const STEPS = ledgerSteps(
  { kind: 'PLEDGED', need: ['open', 'held'], offer: ['free', 'held'], entryId: '$10::uuid', commitmentId: '$9::uuid' },
  'oi',
);

/**
 * A pledge out of a standing offer in one statement: the session behind the cookie, the idempotency key, both items, the
 * ledger entry with its hash and postings, the need's sums, the commitment and the audit event. What is not there breaks a
 * check constraint and takes everything back. $1 token hash, $2 need item, $3 offer item, $4 quantity, $5 and $6 the days,
 * $7 key, $8 its hash, $9 commitment, $10 entry, $11 audit event.
 */
export const PLEDGE = `WITH s AS (
    SELECT i.id AS item_id, i.need_id, i.unit_price, n.organization_id AS program_id, n.province_id, n.county_id, oi.id AS offer_item_id, oi.offer_id,
      oi.commodity_id, o.organization_id AS provider_id, n.sample OR o.sample AS sample, m.id AS membership_id, m.person_id,
      $4::bigint AS quantity, date_trunc('milliseconds', now()) AS at, r.letters
    FROM need_item i JOIN need n ON n.id = i.need_id JOIN offer_item oi ON oi.id = $3 JOIN offer o ON o.id = oi.offer_id
    JOIN session x ON x.token_hash = $1 AND x.revoked_at IS NULL AND x.expires_at > now()
    JOIN membership m ON m.id = x.membership_id AND m.organization_id = o.organization_id AND m.ended_at IS NULL
    JOIN organization g ON g.id = o.organization_id AND g.verification_state = 'VERIFIED' JOIN bench.letters r ON r.province_id = n.province_id
    WHERE i.id = $2 AND n.state = 'PUBLISHED' AND o.state = 'ACTIVE' AND $5::date >= n.window_start AND $6::date <= n.window_end),
  k AS (INSERT INTO idempotency_key (membership_id, key, action, request_hash, result_id)
    SELECT membership_id, $7::text, 'pledgeCommitment', $8::bytea, $9::uuid FROM s ON CONFLICT DO NOTHING RETURNING 1),
  ni AS (UPDATE need_item i SET open = i.open - s.quantity, held = i.held + s.quantity FROM s, k WHERE i.id = s.item_id RETURNING i.open),
  oi AS (UPDATE offer_item i SET free = i.free - s.quantity, held = i.held + s.quantity FROM s, ni WHERE i.id = s.offer_item_id RETURNING i.id),
  n AS (UPDATE need n SET open_value = n.open_value - s.quantity * s.unit_price, held_value = n.held_value + s.quantity * s.unit_price,
      open_item_count = n.open_item_count - (ni.open = 0)::int, updated_at = now() FROM s, ni WHERE n.id = s.need_id),
  ${STEPS},
  a AS (INSERT INTO audit_event (id, at, person_id, membership_id, action, noun, noun_id, province_id, facts)
    SELECT $11::uuid, at, person_id, membership_id, 'pledgeCommitment', 'Commitment', $9::uuid, province_id,
      jsonb_build_object('quantity', quantity::text, 'needId', need_id, 'needItemId', item_id, 'direct', false) FROM s, h)
  INSERT INTO commitment (id, code, need_id, need_item_id, offer_id, offer_item_id, provider_organization_id, program_organization_id, province_id,
    county_id, commodity_id, quantity, unit_price, state, conditions, deliver_from, deliver_by, hold_until, pledged_by_id, pledged_at, sample, updated_at)
  SELECT $9::uuid, new_public_code(s.letters || '-1405-'), s.need_id, s.item_id, s.offer_id, s.offer_item_id, s.provider_id,
    s.program_id, s.province_id, s.county_id, s.commodity_id, s.quantity, s.unit_price, 'PLEDGED', '', $5::date, $6::date, s.at + interval '14 days', s.person_id,
    s.at, s.sample, s.at FROM s, h
  RETURNING code, hold_until`;

export async function makePledge(pool: pg.Pool, { variables, token }: Asked) {
  const id = newId();
  const { needItemId, offerItemId, quantity, deliverFrom, deliverBy, idempotencyKey } = variables;
  const [item, offer] = [keyOf(needItemId), keyOf(offerItemId)];
  const hash = createHash('sha256')
    .update(JSON.stringify([item, offer, quantity, deliverFrom, deliverBy]))
    .digest();
  const who = createHash('sha256').update(String(token)).digest();
  const values = [who, item, offer, quantity, deliverFrom, deliverBy, idempotencyKey, hash, id, newId(), newId()];
  const [made] = (await pool.query({ name: 'pledge', text: PLEDGE, values })).rows;
  if (made === undefined) throw new Error('nothing was pledged');
  return {
    pledgeCommitment: {
      __typename: 'Commitment',
      id: globalId('Commitment', id),
      code: made.code,
      holdUntil: made.hold_until,
    },
  };
}
