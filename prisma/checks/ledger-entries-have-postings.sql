-- An entry without postings moves nothing.
SELECT e.id, e.kind FROM ledger_entry e WHERE NOT EXISTS (SELECT 1 FROM ledger_posting p WHERE p.entry_id = e.id);
