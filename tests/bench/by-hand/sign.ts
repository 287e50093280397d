import { createHash } from 'node:crypto';
import type pg from 'pg';
import { v7 as newId } from '../uuid.ts';
import { ledgerSteps } from './ledger-sql.ts';
import { globalId, keyOf } from './names.ts';
import type { Asked } from './server.ts';

const STEPS = ledgerSteps(
  {
    kind: 'COMMITTED',
    need: ['held', 'committed'],
    offer: ['held', 'committed'],
    entryId: '$4::uuid',
    commitmentId: '$2::uuid',
  },
  'oi',
);

/** The program's signature, the second of the two, in one statement. $1 token hash, $2 commitment, $3 version, $4 entry, $5 audit event. */
const SIGN = `WITH s AS (
    UPDATE commitment c SET program_signed_by_id = m.person_id, program_signed_at = t.at, committed_at = t.at, state = 'COMMITTED',
      version = c.version + 1, updated_at = t.at
    FROM session x, membership m, need n, organization g, (SELECT date_trunc('milliseconds', now()) AS at) t
    WHERE c.id = $2::uuid AND c.version = $3::int AND c.state = 'PLEDGED' AND c.provider_signed_at IS NOT NULL AND c.hold_until > now()
      AND x.token_hash = $1 AND x.revoked_at IS NULL AND x.expires_at > now() AND x.stepped_up_at > now() - interval '10 minutes'
      AND m.id = x.membership_id AND m.role = 'PROGRAM_APPROVER' AND m.province_id = c.province_id AND m.person_id <> c.provider_signed_by_id
      AND n.id = c.need_id AND n.author_id <> m.person_id AND g.id = c.provider_organization_id AND g.verification_state = 'VERIFIED'
    RETURNING c.need_id, c.need_item_id AS item_id, c.offer_item_id, c.province_id, c.quantity, t.at, m.id AS membership_id, m.person_id),
  ni AS (UPDATE need_item i SET held = i.held - s.quantity, committed = i.committed + s.quantity FROM s WHERE i.id = s.item_id RETURNING i.unit_price),
  oi AS (UPDATE offer_item i SET held = i.held - s.quantity, committed = i.committed + s.quantity FROM s, ni WHERE i.id = s.offer_item_id RETURNING i.id),
  f AS (SELECT sum(i.required) AS required, sum(i.committed + i.delivered + i.verified) + s.quantity AS counted, bool_and(i.verified >= i.required) AS verified,
      bool_and(i.delivered + i.verified >= i.required) AS delivered,
      bool_and(i.committed + i.delivered + i.verified + CASE WHEN i.id = s.item_id THEN s.quantity ELSE 0 END >= i.required) AS covered
    FROM s JOIN need_item i ON i.need_id = s.need_id GROUP BY s.quantity),
  n AS (UPDATE need n SET held_value = n.held_value - s.quantity * ni.unit_price, committed_value = n.committed_value + s.quantity * ni.unit_price,
      counted_share = CASE WHEN n.required_value > 0 THEN ((n.committed_value + n.delivered_value + n.verified_value + s.quantity * ni.unit_price)::numeric * 10000 / n.required_value)::numeric(20, 0)::int
        ELSE (f.counted * 10000 / f.required)::int END,
      coverage = CASE WHEN f.verified THEN 'VERIFIED' WHEN f.delivered THEN 'DELIVERED' WHEN f.covered THEN 'COVERED' ELSE 'PARTIAL' END,
      updated_at = now() FROM s, ni, f WHERE n.id = s.need_id),
  ${STEPS},
  a AS (INSERT INTO audit_event (id, at, person_id, membership_id, action, noun, noun_id, province_id, facts)
    SELECT $5::uuid, at, person_id, membership_id, 'signCommitment', 'Commitment', $2::uuid, province_id,
      jsonb_build_object('quantity', quantity::text, 'state', 'COMMITTED', 'side', 'PROGRAM') FROM s)
  SELECT h.length FROM h`;

export async function sign(pool: pg.Pool, { variables, token }: Asked) {
  const id = keyOf(variables.id);
  const who = createHash('sha256').update(String(token)).digest();
  const values = [who, id, variables.version, newId(), newId()];
  const [made] = (await pool.query({ name: 'sign', text: SIGN, values })).rows;
  if (made === undefined) throw new Error('nothing was signed');
  return { signCommitment: { __typename: 'Commitment', id: globalId('Commitment', id), state: 'COMMITTED' } };
}
