/**
 * SQL of one ledger entry that moves a quantity on both sides, for statements that have `s` (the two sides, with `at` and
 * `membership_id`) and `h` (the chain's head after the entry). The canonical text is the one of domain/hash-chain.ts.
 */
export type Move = {
  readonly kind: string;
  readonly need: readonly [from: string, to: string];
  readonly offer: readonly [from: string, to: string];
  /** The value's place among the statement's parameters. */
  readonly entryId: string;
  readonly commitmentId: string;
};

const field = (name: string, value: string) => `'${name}:' || length(${value}) || ':' || ${value}`;

function postingLines({ need, offer }: Move): string {
  const side = (name: string, item: string, [from, to]: readonly [string, string]) =>
    [from, to].toSorted().map((account) => {
      const delta = account === from ? '(-s.quantity)::text' : 's.quantity::text';
      const start = `'side:${name.length}:${name} item:36:' || ${item} || ' account:${account.length}:${account} '`;
      return `${start} || ${field('delta', delta)}`;
    });
  return [...side('NEED', 's.item_id', need), ...side('OFFER', 's.offer_item_id', offer)].join(` || E'\\n' || `);
}

export function canonicalSql(move: Move, position: string): string {
  const lines = [
    `'id:36:' || ${move.entryId}`,
    `'chain:41:need/' || s.need_id`,
    field('sequence', `(${position})::text`),
    `'at:24:' || to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    `'actor:36:' || s.membership_id`,
    `'kind:${move.kind.length}:${move.kind}'`,
    field('quantity', 's.quantity::text'),
    `'needItem:36:' || s.item_id`,
    `'offerItem:36:' || s.offer_item_id`,
    `'commitment:36:' || ${move.commitmentId}`,
    `'tranche:-'`,
    `'postings:1:4'`,
    postingLines(move),
  ];
  return lines.join(` || E'\\n' || `);
}

/** `h`, the entry, its postings: the end of the statement's WITH. `after` is the step that has to have written rows before. */
export function ledgerSteps(move: Move, after: string): string {
  const text = canonicalSql(move, 'd.length + 1');
  const posting = (at: number, side: string, item: string, account: string, sign: string) =>
    `(${at}, '${side}', s.${item}, '${account}', ${sign}s.quantity)`;
  const { need, offer } = move;
  return `h AS (UPDATE ledger_head d SET length = d.length + 1,
      last_hash = sha256(convert_to(E'1\\n' || encode(d.last_hash, 'hex') || E'\\n' || ${text}, 'UTF8'))
    FROM s, ${after} WHERE d.chain_id = s.need_id RETURNING d.length, old.last_hash AS previous, d.last_hash AS hash),
  e AS (INSERT INTO ledger_entry (id, chain_id, chain_position, kind, need_id, need_item_id, offer_item_id, commitment_id, province_id, quantity,
      at, actor_membership_id, hash_version, canonical, previous_hash, hash)
    SELECT ${move.entryId}, s.need_id, h.length, '${move.kind}', s.need_id, s.item_id, s.offer_item_id, ${move.commitmentId}, s.province_id, s.quantity,
      s.at, s.membership_id, 1, ${canonicalSql(move, 'h.length')}, h.previous, h.hash FROM s, h RETURNING id),
  p AS (INSERT INTO ledger_posting (entry_id, position, side, item_id, account, delta)
    SELECT e.id, v.* FROM s, e, LATERAL (VALUES ${[
      posting(1, 'NEED', 'item_id', need[0], '-'),
      posting(2, 'NEED', 'item_id', need[1], ''),
      posting(3, 'OFFER', 'offer_item_id', offer[0], '-'),
      posting(4, 'OFFER', 'offer_item_id', offer[1], ''),
    ].join(', ')}) v)`;
}
