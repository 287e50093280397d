-- Each entry's hash covers its text and the hash before it; positions run 1, 2, 3 ... and the head names the last.
WITH linked AS (
  SELECT e.*, lag(hash, 1, decode(repeat('0', 64), 'hex')) OVER w AS before, lag(chain_position, 1, 0) OVER w AS position_before
  FROM ledger_entry e WINDOW w AS (PARTITION BY chain_id ORDER BY chain_position))
SELECT chain_id, chain_position, 'entry' AS fault FROM linked
WHERE chain_position <> position_before + 1 OR previous_hash <> before
  OR hash <> sha256(convert_to(hash_version || E'\n' || encode(previous_hash, 'hex') || E'\n' || canonical, 'UTF8'))
UNION ALL
SELECT h.chain_id, h.length, 'head' FROM ledger_head h LEFT JOIN ledger_entry e ON e.chain_id = h.chain_id AND e.chain_position = h.length
WHERE h.length > 0 AND (e.hash IS DISTINCT FROM h.last_hash OR EXISTS (SELECT 1 FROM ledger_entry later WHERE later.chain_id = h.chain_id AND later.chain_position > h.length))
UNION ALL
SELECT e.chain_id, e.chain_position, 'no head' FROM ledger_entry e WHERE NOT EXISTS (SELECT 1 FROM ledger_head h WHERE h.chain_id = e.chain_id);
