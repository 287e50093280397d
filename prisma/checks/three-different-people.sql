-- Author, approver, acceptor and verifier of one thing are different people, and nobody signs for both sides.
SELECT 'need' AS thing, id FROM need WHERE approver_id = author_id
UNION ALL SELECT 'offer', id FROM offer WHERE endorser_id = author_id
UNION ALL SELECT 'commitment', id FROM commitment WHERE provider_signed_by_id = program_signed_by_id
UNION ALL SELECT 'tranche', t.id FROM tranche t JOIN commitment c ON c.id = t.commitment_id JOIN need n ON n.id = c.need_id WHERE t.accepted_by_id = n.author_id
UNION ALL SELECT 'verification', v.id FROM verification v JOIN commitment c ON c.id = v.commitment_id JOIN need n ON n.id = c.need_id
  WHERE v.verifier_id IN (n.author_id, n.approver_id, c.pledged_by_id, c.provider_signed_by_id, c.program_signed_by_id);
