-- The hashed text of an entry says the same as its columns.
SELECT id, kind FROM ledger_entry
WHERE position(E'\nkind:' || length(kind) || ':' || kind || E'\n' IN canonical) = 0
  OR position(E'\nquantity:' || length(quantity::text) || ':' || quantity || E'\n' IN canonical) = 0
  OR position('id:36:' || id || E'\n' IN canonical) <> 1
  OR position(E'\nsequence:' || length(chain_position::text) || ':' || chain_position || E'\n' IN canonical) = 0;
