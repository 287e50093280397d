-- What is held, committed, delivered and verified of a need is the same quantity that offers hold, commit, deliver and
-- have verified: one commitment moves both sides by one entry.
SELECT c.need_item_id, n.held, n.committed, n.delivered, n.verified, c.*
FROM need_item n JOIN (
  SELECT e.need_item_id,
    coalesce(sum(p.delta) FILTER (WHERE p.account = 'held'), 0) AS o_held,
    coalesce(sum(p.delta) FILTER (WHERE p.account = 'committed'), 0) AS o_committed,
    coalesce(sum(p.delta) FILTER (WHERE p.account = 'delivered'), 0) AS o_delivered,
    coalesce(sum(p.delta) FILTER (WHERE p.account = 'verified'), 0) AS o_verified
  FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id AND p.side = 'OFFER'
  WHERE e.need_item_id IS NOT NULL GROUP BY e.need_item_id) c ON c.need_item_id = n.id
WHERE (n.held, n.committed, n.delivered, n.verified) IS DISTINCT FROM (o_held, o_committed, o_delivered, o_verified);
