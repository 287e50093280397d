// A carpet motif drawn from a seed: the same program weaves the same pattern everywhere, and each its own. Rings of
// diamonds round a centre, mirrored four ways, with a border: the scheme of a Tabriz medallion, in knots.

export const DYES = ['turquoise', 'saffron', 'pomegranate', 'lapis', 'brick', 'plum', 'leaf'] as const;
export type Dye = (typeof DYES)[number] | 'ground';

function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Small numbers from the seed, always the same ones (mulberry32). */
function drawer(seed: string): (below: number) => number {
  let state = hashOf(seed);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The dye of every knot of a carpet, row by row. */
export function weave(seed: string, columns: number, rows: number): Dye[] {
  const draw = drawer(seed);
  const main = DYES[draw(DYES.length)] ?? 'turquoise';
  const others = DYES.filter((dye) => dye !== main);
  const accent = others[draw(others.length)] ?? 'saffron';
  const medallion = 3 + draw(2);
  const stretch = 1 + draw(2);
  const flowers = 3 + draw(3);
  const offset = draw(flowers);
  const guard = draw(2) === 0;
  const dyeOf = (column: number, row: number): Dye => {
    const edge = Math.min(column, row, columns - 1 - column, rows - 1 - row);
    // Distance to the middle, whole for odd and even widths alike.
    const across = Math.floor(Math.abs(2 * column - (columns - 1)) / 2);
    const along = Math.floor(Math.abs(2 * row - (rows - 1)) / 2);
    if (edge === 0) return main;
    if (edge === 1) return guard && (across + along) % 2 === 0 ? accent : 'ground';
    if (edge === 2) return main;
    const ring = across * stretch + along;
    if (ring === 0) return main;
    if (ring < medallion) return accent;
    if (ring === medallion) return 'ground';
    if (ring === medallion + 1) return main;
    const isFlower = (across + along) % flowers === offset && (across - along) % flowers === 0;
    return isFlower ? accent : 'ground';
  };
  return Array.from({ length: columns * rows }, (_, at) => dyeOf(at % columns, Math.floor(at / columns)));
}
