-- What was accepted in tranches is what the ledger delivered; planned parts never exceed the commitment.
SELECT c.id, c.quantity, t.accepted, l.delivered FROM commitment c
JOIN (SELECT commitment_id, coalesce(sum(accepted_quantity), 0) AS accepted,
        coalesce(sum(quantity) FILTER (WHERE state IN ('PLANNED','DISPATCHED','RECEIVED')), 0) AS coming FROM tranche GROUP BY commitment_id) t ON t.commitment_id = c.id
LEFT JOIN (SELECT commitment_id, sum(quantity) AS delivered FROM ledger_entry WHERE kind = 'DELIVERED' GROUP BY commitment_id) l ON l.commitment_id = c.id
WHERE t.accepted <> coalesce(l.delivered, 0) OR t.accepted + t.coming > c.quantity;
