-- Nothing happened later than now (five minutes for clocks).
SELECT 'ledger_entry' AS thing, id, at FROM ledger_entry WHERE at > now() + interval '5 minutes'
UNION ALL SELECT 'audit_event', id, at FROM audit_event WHERE at > now() + interval '5 minutes'
UNION ALL SELECT 'commitment', id, pledged_at FROM commitment WHERE pledged_at > now() + interval '5 minutes';
