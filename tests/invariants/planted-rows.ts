// For each check of prisma/checks a row that breaks it and nothing else: written as the owner, with triggers and foreign
// keys asleep, past everything that keeps the application from writing it.

/** A constraint that would refuse the plant even to the owner. */
type Plant = {
  readonly says: string;
  readonly without?: readonly [table: string, constraint: string];
  readonly sql: string;
};

const one = (table: string, where: string) => `id = (SELECT id FROM ${table} WHERE ${where} ORDER BY id LIMIT 1)`;

export const plants: Readonly<Record<string, readonly Plant[]>> = {
  'both-sides-agree': [
    {
      says: 'a pledge that the offer gave to another need item than it says',
      sql: `UPDATE ledger_entry e SET need_item_id = (SELECT i.id FROM need_item i WHERE i.id <> e.need_item_id ORDER BY i.id LIMIT 1)
            WHERE ${one('ledger_entry', "kind = 'PLEDGED'")}`,
    },
  ],
  'canonical-text-tells-the-truth': [
    {
      says: 'a column that says another act than the text that was hashed',
      sql: `UPDATE ledger_entry SET kind = 'NEED_RAISED' WHERE ${one('ledger_entry', "kind = 'NEED_PUBLISHED'")}`,
    },
  ],
  'chains-are-whole': [
    {
      says: 'a hash that does not come from its text',
      sql: `UPDATE ledger_entry SET hash = sha256('other') WHERE ${one('ledger_entry', 'chain_position = 1')}`,
    },
    {
      says: 'a head that names an entry that is not there',
      sql: 'UPDATE ledger_head SET length = length + 1 WHERE chain_id = (SELECT chain_id FROM ledger_head ORDER BY 1 LIMIT 1)',
    },
  ],
  'closed-needs-hold-nothing-open': [
    {
      says: 'a closed need that still asks',
      sql: `UPDATE need SET state = 'CLOSED' WHERE ${one('need', "state = 'PUBLISHED' AND open_item_count > 0")}`,
    },
  ],
  'commitments-have-entries': [
    {
      says: 'a pledge the ledger never saw',
      sql: `WITH made AS (
              INSERT INTO commitment SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'code', 'AS-1405-99999'))).*
              FROM commitment c WHERE ${one('commitment', "state = 'PLEDGED'")} RETURNING id)
            INSERT INTO audit_event SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'noun_id', made.id))).*
            FROM made, audit_event a WHERE a.${one('audit_event', "noun = 'Commitment'")}`,
    },
  ],
  'commitments-repeat-the-ledger': [
    {
      says: 'a commitment that claims a delivery',
      sql: `UPDATE commitment SET delivered = 1 WHERE ${one('commitment', "state = 'COMMITTED' AND delivered = 0")}`,
    },
  ],
  'every-change-is-audited': [
    {
      says: 'a published need without a deed',
      sql: `DELETE FROM audit_event WHERE noun_id = (SELECT id FROM need WHERE published_at IS NOT NULL ORDER BY id LIMIT 1)`,
    },
  ],
  'ledger-entries-balance': [
    {
      says: 'a unit that leaves and arrives nowhere',
      sql: `INSERT INTO ledger_posting (entry_id, position, side, item_id, account, delta)
            SELECT e.id, 99, 'NEED', e.need_item_id, 'closed', -1 FROM ledger_entry e WHERE e.${one('ledger_entry', "kind = 'PLEDGED'")}`,
    },
  ],
  'ledger-entries-have-postings': [
    {
      says: 'an entry that moves nothing, rightly chained',
      sql: `WITH text AS (
              SELECT id, chain, E'id:36:' || id || E'\\nsequence:1:1\\nkind:14:NEED_PUBLISHED\\nquantity:1:1\\n' AS canonical
              FROM (SELECT gen_random_uuid() AS id, gen_random_uuid() AS chain) fresh),
            hashed AS (
              SELECT text.*, decode(repeat('0', 64), 'hex') AS before,
                sha256(convert_to(E'1\\n' || repeat('0', 64) || E'\\n' || canonical, 'UTF8')) AS hash FROM text),
            head AS (INSERT INTO ledger_head (chain_id, length, last_hash) SELECT chain, 1, hash FROM hashed)
            INSERT INTO ledger_entry SELECT (jsonb_populate_record(e, jsonb_build_object('id', h.id, 'chain_id', h.chain, 'chain_position', 1,
              'kind', 'NEED_PUBLISHED', 'quantity', 1, 'canonical', h.canonical, 'previous_hash', h.before, 'hash', h.hash, 'commitment_id', null))).*
            FROM hashed h, ledger_entry e WHERE e.${one('ledger_entry', "kind = 'NEED_PUBLISHED'")}`,
    },
  ],
  'ledger-moves-its-quantity': [
    {
      says: 'an entry that moves one unit more than it says',
      sql: `INSERT INTO ledger_posting (entry_id, position, side, item_id, account, delta)
            SELECT e.id, 90 + row_number() OVER (), 'NEED', e.need_item_id, account, delta FROM ledger_entry e,
              (VALUES ('required', -1), ('closed', 1)) AS moved(account, delta) WHERE e.${one('ledger_entry', "kind = 'PLEDGED'")}`,
    },
  ],
  'need-items-repeat-the-ledger': [
    {
      says: 'an item that asks for what the ledger never opened',
      sql: `UPDATE need_item SET open = 1 WHERE ${one('need_item', "need_id IN (SELECT id FROM need WHERE state = 'SUBMITTED')")}`,
    },
  ],
  'need-sums-and-coverage': [
    {
      says: 'a need that calls itself verified',
      sql: `UPDATE need SET coverage = 'VERIFIED' WHERE ${one('need', "state = 'PUBLISHED' AND coverage IN ('NONE', 'PARTIAL')")}`,
    },
    {
      says: 'a value that is not the sum of the items',
      sql: `UPDATE need SET open_value = open_value + 1 WHERE ${one('need', "state = 'PUBLISHED'")}`,
    },
  ],
  'nobody-acts-outside-their-role': [
    {
      says: "a deed done in somebody else's membership",
      sql: `UPDATE audit_event a SET person_id = (SELECT p.id FROM person p WHERE p.id <> a.person_id ORDER BY p.id LIMIT 1)
            WHERE ${one('audit_event', 'membership_id IS NOT NULL')}`,
    },
  ],
  'nothing-is-from-the-future': [
    {
      says: 'a pledge of tomorrow',
      sql: `UPDATE commitment SET pledged_at = now() + interval '1 day' WHERE ${one('commitment', 'true')}`,
    },
  ],
  'offer-items-repeat-the-ledger': [
    {
      says: 'an offer with less free than the ledger left it',
      sql: `UPDATE offer_item SET free = free - 1 WHERE ${one('offer_item', 'free > 0')}`,
    },
  ],
  'places-agree': [
    {
      says: 'a delivery in another province',
      sql: `UPDATE tranche SET province_id = 'IR-23' WHERE ${one('tranche', 'true')}`,
    },
  ],
  'published-needs-are-open': [
    {
      says: 'a published item that asks for one unit more than the ledger knows',
      sql: `WITH item AS (
              UPDATE need_item SET required = required + 1 WHERE ${one('need_item', "need_id IN (SELECT id FROM need WHERE state = 'PUBLISHED' AND coverage IN ('NONE', 'PARTIAL'))")}
              RETURNING need_id, unit_price)
            UPDATE need n SET required_value = required_value + item.unit_price FROM item WHERE n.id = item.need_id`,
    },
  ],
  'quantities-stay-within-bounds': [
    {
      says: 'an offer that gave away more than it has',
      without: ['offer_item', 'offer_item_never_over'],
      sql: `UPDATE offer_item SET capacity = free + held + committed + delivered + verified + lost - 1
            WHERE ${one('offer_item', 'free + held + committed + delivered + verified + lost > 1 AND maximum_per_need IS NULL')}`,
    },
  ],
  'signed-means-both-signed': [
    {
      says: 'a commitment only the program signed',
      without: ['commitment', 'commitment_counted_when_both_signed'],
      sql: `UPDATE commitment SET provider_signed_at = NULL WHERE ${one('commitment', "state = 'COMMITTED'")}`,
    },
  ],
  'three-different-people': [
    {
      says: 'a need approved by who wrote it',
      without: ['need', 'need_author_is_not_approver'],
      sql: `UPDATE need SET approver_id = author_id WHERE ${one('need', "state = 'PUBLISHED'")}`,
    },
    {
      says: "a delivery accepted by the need's author",
      sql: `UPDATE tranche t SET accepted_by_id = n.author_id FROM commitment c JOIN need n ON n.id = c.need_id
            WHERE c.id = t.commitment_id AND t.${one('tranche', "state = 'ACCEPTED'")}`,
    },
    {
      says: 'a check passed by who approved the need',
      sql: `UPDATE verification v SET verifier_id = n.approver_id FROM commitment c JOIN need n ON n.id = c.need_id
            WHERE c.id = v.commitment_id AND v.${one('verification', "state = 'PASSED'")}`,
    },
  ],
  'tranches-within-their-commitment': [
    {
      says: 'a receipt over less than the ledger took in',
      sql: `UPDATE tranche SET accepted_quantity = accepted_quantity - 1 WHERE ${one('tranche', "state = 'ACCEPTED'")}`,
    },
  ],
};

/** Needs another session that waits, so it is planted by the test itself. */
export const PLANTED_BY_WAITING = 'no-transaction-waits-long';
