-- The columns of an offer item are the fold of its postings.
SELECT i.id, i.free, i.held, i.committed, i.delivered, i.verified, i.lost, f.*
FROM offer_item i LEFT JOIN (
  SELECT item_id,
    coalesce(sum(delta) FILTER (WHERE account = 'free'), 0) AS f_free,
    coalesce(sum(delta) FILTER (WHERE account = 'held'), 0) AS f_held,
    coalesce(sum(delta) FILTER (WHERE account = 'committed'), 0) AS f_committed,
    coalesce(sum(delta) FILTER (WHERE account = 'delivered'), 0) AS f_delivered,
    coalesce(sum(delta) FILTER (WHERE account = 'verified'), 0) AS f_verified,
    coalesce(sum(delta) FILTER (WHERE account = 'lost'), 0) AS f_lost
  FROM ledger_posting WHERE side = 'OFFER' GROUP BY item_id) f ON f.item_id = i.id
WHERE (i.free, i.held, i.committed, i.delivered, i.verified, i.lost) IS DISTINCT FROM
  (coalesce(f_free, 0), coalesce(f_held, 0), coalesce(f_committed, 0), coalesce(f_delivered, 0), coalesce(f_verified, 0), coalesce(f_lost, 0));
