-- A commitment's state and delivered quantities are what its ledger entries say.
SELECT c.id, c.state, c.quantity, c.delivered, c.verified, l.*
FROM commitment c JOIN (
  SELECT e.commitment_id,
    coalesce(sum(p.delta) FILTER (WHERE p.account = 'held'), 0) AS held,
    coalesce(sum(p.delta) FILTER (WHERE p.account = 'committed'), 0) AS committed,
    coalesce(sum(p.delta) FILTER (WHERE p.account IN ('delivered', 'verified')), 0) AS standing,
    coalesce(sum(p.delta) FILTER (WHERE p.account = 'verified'), 0) AS verified
  FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id AND p.side = 'NEED' GROUP BY e.commitment_id) l(commitment_id, l_held, l_committed, l_standing, l_verified)
  ON l.commitment_id = c.id
WHERE (c.state = 'PLEDGED') <> (l_held = c.quantity)
  OR (c.state IN ('WITHDRAWN', 'DECLINED', 'LAPSED') AND (l_held <> 0 OR l_committed <> 0 OR l_standing <> 0))
  OR (c.state = 'COMMITTED' AND l_committed <> c.quantity)
  OR c.delivered <> l_standing OR c.verified <> l_verified;
