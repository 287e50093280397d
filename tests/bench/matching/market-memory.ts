/** A synthetic market in shared memory, and the market of one of its commodities cut out of it: what a worker gets to solve. */
import {
  type CellColumns,
  type Lists,
  listsOf,
  type Market,
  type NeedColumns,
  type OfferColumns,
} from '../../../server/src/domain/matching/market.ts';

type Column = Int32Array | Float64Array | Uint8Array | Uint16Array;

/** The same market with every column in shared memory: threads read one copy. */
export function shared(market: Market): Market {
  return inSharedMemory(market) as Market;
}

function inSharedMemory(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    const column = value as Column;
    const bytes = new SharedArrayBuffer(column.byteLength);
    new Uint8Array(bytes).set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    return new (column.constructor as new (buffer: SharedArrayBuffer) => Column)(bytes);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inSharedMemory(inner)]));
}

/** The market of one commodity (none stands in for another here), with its rows in their order. */
export function ofCommodity(market: Market, commodity: number): Market {
  const own = (commodities: Int32Array) =>
    Int32Array.from(commodities.keys()).filter((row) => commodities[row] === commodity);
  const [offers, needs, cells] = [
    own(market.offers.commodity),
    own(market.needs.commodity),
    own(market.cells.commodity),
  ];
  const numberOf = new Map(Array.from(cells, (cell, number) => [cell, number]));
  const need = columnsAt<NeedColumns>(market.needs, needs);
  return {
    ...market,
    offers: columnsAt<OfferColumns>(market.offers, offers),
    needs: { ...need, cell: need.cell.map((cell) => numberOf.get(cell) as number) },
    cells: columnsAt<CellColumns>(market.cells, cells),
  };
}

function columnsAt<Columns extends object>(columns: Columns, rows: Int32Array): Columns {
  const chosen = Object.entries(columns).map(([name, column]) => [name, chosenOf(column, rows)]);
  return { ...Object.fromEntries(chosen), count: rows.length } as Columns;
}

function chosenOf(column: Column | Lists | number, rows: Int32Array): Column | Lists | number {
  if (typeof column === 'number') return rows.length;
  if ('start' in column) {
    const { start, items } = column;
    return listsOf(Array.from(rows, (row) => [...items.subarray(start[row], start[row + 1])]));
  }
  const kept = new (column.constructor as new (length: number) => Column)(rows.length);
  rows.forEach((row, at) => {
    kept[at] = column[row] as number;
  });
  return kept;
}
