import type { Read } from '#db/read.ts';
import type { CellStanding } from '#domain/matching/pair.ts';
import { cellName } from '#domain/matching/prepare-market.ts';

type Cell = { readonly countyId: string; readonly targetGroupId: string; readonly commodityId: string };

const STANDINGS = {
  name: 'matching/cell-standings',
  text: `SELECT c."countyId", c."targetGroupId", c."commodityId", coalesce(sum(i.required), 0)::bigint AS required,
      coalesce(sum(i.committed + i.delivered + i.verified), 0)::bigint AS counted
    FROM unnest($1::text[], $2::text[], $3::uuid[]) AS c("countyId", "targetGroupId", "commodityId")
      LEFT JOIN (need n JOIN need_item i ON i.need_id = n.id) ON n.county_id = c."countyId" AND n.target_group_id = c."targetGroupId"
        AND n.state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED') AND i.commodity_id = c."commodityId"
    GROUP BY c."countyId", c."targetGroupId", c."commodityId"`,
};

/** What is published and what is counted of one commodity in a county x target group, by the cell's name. */
export async function readStandings(read: Read, cells: readonly Cell[]): Promise<(cell: Cell) => CellStanding> {
  const asked = [...new Map(cells.map((cell) => [cellName(cell), cell])).values()];
  const columns = [
    asked.map((cell) => cell.countyId),
    asked.map((cell) => cell.targetGroupId),
    asked.map((cell) => cell.commodityId),
  ];
  const rows = asked.length === 0 ? [] : await read.rows<Cell & CellStanding>(STANDINGS, columns);
  const found = new Map(rows.map((row) => [cellName(row), row]));
  return (cell) => found.get(cellName(cell)) ?? { required: 0n, counted: 0n };
}
