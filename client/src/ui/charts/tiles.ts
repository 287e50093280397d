/** A place on the grid of places; `value` null means no data, which is never the same as zero. */
export type Tile = { id: string; name: string; column: number; row: number; value: number | null; text: string };

export type Step = 'unknown' | 'one' | 'two' | 'three' | 'four' | 'five';
const STEPS: readonly Step[] = ['one', 'two', 'three', 'four', 'five'];

export function stepOf(value: number | null, low: number, high: number): Step {
  if (value === null) return 'unknown';
  const share = high > low ? (value - low) / (high - low) : 0;
  return STEPS[Math.max(0, Math.min(4, Math.floor(share * 5)))] ?? 'one';
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest tile in the arrow's direction, over gaps too; the map is not mirrored, so left is west. */
export function neighbourOf(tiles: readonly Tile[], from: Tile, key: string): Tile | undefined {
  const move = MOVES[key];
  if (!move) return undefined;
  const [x, y] = move;
  const distance = (tile: Tile) => {
    const ahead = (tile.column - from.column) * x + (tile.row - from.row) * y;
    const aside = Math.abs((tile.column - from.column) * y) + Math.abs((tile.row - from.row) * x);
    return ahead > 0 ? ahead + aside * 2 : Number.POSITIVE_INFINITY;
  };
  const [nearest] = [...tiles].sort((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) < Number.POSITIVE_INFINITY ? nearest : undefined;
}
