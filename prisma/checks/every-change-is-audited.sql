-- No ledger entry and no published need without an audit event.
SELECT 'need' AS thing, n.id FROM need n WHERE n.published_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit_event a WHERE a.noun = 'Need' AND a.noun_id = n.id)
UNION ALL
SELECT 'commitment', c.id FROM commitment c WHERE NOT EXISTS (SELECT 1 FROM audit_event a WHERE a.noun = 'Commitment' AND a.noun_id = c.id);
