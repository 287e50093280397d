-- What a closed or cancelled need still asked for has left the ledger.
SELECT n.id, n.state, i.id AS item, i.open FROM need n JOIN need_item i ON i.need_id = n.id WHERE n.state IN ('CLOSED','CANCELLED','REJECTED','DRAFT') AND i.open > 0;
