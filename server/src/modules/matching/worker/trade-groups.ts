import { tradedTogether } from '#domain/matching/nearest-change.ts';
import { cellName, type MarketRows } from '#domain/matching/prepare-market.ts';

/**
 * The market cut by commodity: what can stand in for one another stays together, everything else is a market of its own, with the same
 * optimum. Groups come in order of their first commodity; cells without an open need are left out, nothing is decided about them.
 */
export function* tradeGroups(rows: MarketRows): Generator<MarketRows> {
  const done = new Set<string>();
  const asked = new Set(rows.needs.map(cellName));
  const bare = { ...rows, cells: rows.cells.filter((cell) => asked.has(cellName(cell))) };
  const commodityIds = [...new Set([...rows.needs, ...rows.offers].map((row) => row.commodityId))].sort();
  for (const commodityId of commodityIds) {
    if (done.has(commodityId)) continue;
    const group = tradedTogether(bare, commodityId);
    for (const row of [...group.needs, ...group.offers]) done.add(row.commodityId);
    yield group;
  }
}
