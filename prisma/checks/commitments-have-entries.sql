-- No commitment without its pledge in the ledger.
SELECT c.id, c.state FROM commitment c WHERE NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.commitment_id = c.id AND e.kind = 'PLEDGED');
