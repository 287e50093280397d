-- A need's sums and coverage are those of its items.
SELECT n.id, n.coverage, n.counted_share, n.open_item_count, s.*
FROM need n JOIN (
  SELECT need_id, sum(required::numeric * unit_price) AS required, sum(open::numeric * unit_price) AS open, sum(held::numeric * unit_price) AS held,
    sum(committed::numeric * unit_price) AS committed, sum(delivered::numeric * unit_price) AS delivered, sum(verified::numeric * unit_price) AS verified,
    sum(committed + delivered + verified) AS counted, count(*) FILTER (WHERE open > 0) AS open_items,
    bool_and(verified >= required) AS all_verified, bool_and(delivered + verified >= required) AS all_delivered,
    bool_and(committed + delivered + verified >= required) AS all_counted
  FROM need_item GROUP BY need_id) s ON s.need_id = n.id
WHERE n.published_at IS NOT NULL AND (
  (n.required_value, n.open_value, n.held_value, n.committed_value, n.delivered_value, n.verified_value, n.open_item_count)
    IS DISTINCT FROM (s.required, s.open, s.held, s.committed, s.delivered, s.verified, s.open_items)
  OR n.coverage <> CASE WHEN s.counted = 0 THEN 'NONE' WHEN s.all_verified THEN 'VERIFIED' WHEN s.all_delivered THEN 'DELIVERED'
    WHEN s.all_counted THEN 'COVERED' ELSE 'PARTIAL' END);
