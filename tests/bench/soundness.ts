import type { World } from './worlds.ts';

/** Whatever was written since `from`, by whom ever: chains whole, postings balanced, items and needs as the ledger says. */
export async function faultsSince({ pool }: World, from: Date): Promise<{ entries: number; faults: number }> {
  const { rows } = await pool.query(
    `WITH written AS (SELECT * FROM ledger_entry WHERE at >= $1),
      chains AS (SELECT e.*, coalesce(b.hash, decode(repeat('0', 64), 'hex')) AS before FROM written e
        LEFT JOIN ledger_entry b ON b.chain_id = e.chain_id AND b.chain_position = e.chain_position - 1),
      items AS (SELECT DISTINCT i.* FROM need_item i JOIN written w ON w.need_item_id = i.id),
      offers AS (SELECT DISTINCT i.* FROM offer_item i JOIN written w ON w.offer_item_id = i.id),
      moved AS (SELECT p.item_id, p.account, sum(p.delta) AS total FROM ledger_posting p
        WHERE p.item_id IN (SELECT id FROM items UNION SELECT id FROM offers) GROUP BY 1, 2)
    SELECT (SELECT count(*)::int FROM written) AS entries,
      (SELECT count(*)::int FROM chains WHERE previous_hash <> before
        OR hash <> sha256(convert_to(hash_version || E'\\n' || encode(previous_hash, 'hex') || E'\\n' || canonical, 'UTF8'))
        OR canonical !~ (E'\\nsequence:[0-9]+:' || chain_position || E'\\n')) AS broken_chains,
      (SELECT count(*)::int FROM written w WHERE NOT EXISTS (SELECT 1 FROM audit_event a WHERE a.noun_id = w.commitment_id AND a.at = w.at)) AS unaudited,
      (SELECT count(*)::int FROM items i JOIN moved m ON m.item_id = i.id AND m.account IN ('open', 'held', 'committed')
        WHERE m.total <> CASE m.account WHEN 'open' THEN i.open WHEN 'held' THEN i.held ELSE i.committed END) AS need_items,
      (SELECT count(*)::int FROM offers i JOIN moved m ON m.item_id = i.id AND m.account IN ('free', 'held', 'committed')
        WHERE m.total <> CASE m.account WHEN 'free' THEN i.free WHEN 'held' THEN i.held ELSE i.committed END) AS offer_items,
      (SELECT count(*)::int FROM need n JOIN (SELECT need_id, sum(open * unit_price) AS open, sum(held * unit_price) AS held,
          sum(committed * unit_price) AS committed, count(*) FILTER (WHERE open > 0) AS open_items
          FROM need_item WHERE need_id IN (SELECT need_id FROM written) GROUP BY 1) s ON s.need_id = n.id
        WHERE (n.open_value, n.held_value, n.committed_value, n.open_item_count) IS DISTINCT FROM (s.open, s.held, s.committed, s.open_items)) AS needs`,
    [from],
  );
  const { entries, ...faults } = rows[0] as Record<string, number>;
  const found = Object.entries(faults).filter(([, count]) => count > 0);
  if (found.length > 0) console.log(`FAULTS: ${JSON.stringify(Object.fromEntries(found))}`);
  return { entries: entries ?? 0, faults: found.length };
}
