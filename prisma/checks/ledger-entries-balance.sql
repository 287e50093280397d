-- Every entry's postings sum to zero for each item: nothing is created and nothing is lost.
SELECT entry_id, item_id, sum(delta) AS sum FROM ledger_posting GROUP BY entry_id, item_id HAVING sum(delta) <> 0;
