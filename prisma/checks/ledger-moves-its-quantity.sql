-- On each side an entry touches, exactly its quantity leaves one account and enters another.
SELECT e.id, e.kind, e.quantity, p.side, sum(p.delta) FILTER (WHERE p.delta > 0) AS entered
FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
GROUP BY e.id, e.kind, e.quantity, p.side HAVING sum(p.delta) FILTER (WHERE p.delta > 0) IS DISTINCT FROM e.quantity;
