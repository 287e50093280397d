-- Items, commitments and tranches carry the province of their need.
SELECT 'need_item' AS thing, i.id FROM need_item i JOIN need n ON n.id = i.need_id WHERE i.province_id <> n.province_id
UNION ALL SELECT 'commitment', c.id FROM commitment c JOIN need n ON n.id = c.need_id WHERE c.province_id <> n.province_id OR c.county_id <> n.county_id
UNION ALL SELECT 'tranche', t.id FROM tranche t JOIN commitment c ON c.id = t.commitment_id WHERE t.province_id <> c.province_id
UNION ALL SELECT 'need', n.id FROM need n JOIN county k ON k.id = n.county_id WHERE k.province_id <> n.province_id;
