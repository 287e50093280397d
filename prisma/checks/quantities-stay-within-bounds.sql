-- Never negative, never over: held and counted together stay within what is required or offered.
SELECT 'need_item' AS item, id FROM need_item
WHERE least(open, held, committed, delivered, verified) < 0 OR held + committed + delivered + verified > required OR open + held + committed + delivered + verified > required
UNION ALL
SELECT 'offer_item', id FROM offer_item
WHERE least(free, held, committed, delivered, verified, lost) < 0 OR free + held + committed + delivered + verified + lost > capacity;
