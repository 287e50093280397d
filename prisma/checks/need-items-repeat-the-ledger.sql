-- The columns of a need item are the fold of its postings.
SELECT i.id, i.open, i.held, i.committed, i.delivered, i.verified, f.*
FROM need_item i LEFT JOIN (
  SELECT item_id,
    coalesce(sum(delta) FILTER (WHERE account = 'open'), 0) AS f_open,
    coalesce(sum(delta) FILTER (WHERE account = 'held'), 0) AS f_held,
    coalesce(sum(delta) FILTER (WHERE account = 'committed'), 0) AS f_committed,
    coalesce(sum(delta) FILTER (WHERE account = 'delivered'), 0) AS f_delivered,
    coalesce(sum(delta) FILTER (WHERE account = 'verified'), 0) AS f_verified
  FROM ledger_posting WHERE side = 'NEED' GROUP BY item_id) f ON f.item_id = i.id
WHERE (i.open, i.held, i.committed, i.delivered, i.verified)
  IS DISTINCT FROM (coalesce(f_open, 0), coalesce(f_held, 0), coalesce(f_committed, 0), coalesce(f_delivered, 0), coalesce(f_verified, 0));
