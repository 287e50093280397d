-- A published need's items are in the ledger with all that is required.
SELECT n.id, i.id AS item FROM need n JOIN need_item i ON i.need_id = n.id
WHERE n.state IN ('PUBLISHED','PAUSED') AND i.open + i.held + i.committed + i.delivered + i.verified <> i.required;
