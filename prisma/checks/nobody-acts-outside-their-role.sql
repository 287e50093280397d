-- Whoever stands on a thing was a member when it happened: no orphaned actors.
SELECT 'audit_event' AS thing, a.id FROM audit_event a LEFT JOIN membership m ON m.id = a.membership_id
WHERE a.membership_id IS NOT NULL AND (m.id IS NULL OR m.person_id <> a.person_id)
UNION ALL SELECT 'ledger_entry', e.id FROM ledger_entry e LEFT JOIN membership m ON m.id = e.actor_membership_id WHERE e.actor_membership_id IS NOT NULL AND m.id IS NULL;
