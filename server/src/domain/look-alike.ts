// Two organizations whose names look alike cannot coexist. The skeleton of a name is what remains when every letter is
// replaced by one that stands for all of its look-alikes; equal skeletons mean that a reader may take one for the other.
// It is compared and never shown. It is strict on purpose: 'Ali' and 'All' collide, and a person at the office decides.
// Example: skeleton('Sahand') = skeleton('Sаhаnd') with two Cyrillic а = 'sahand'; skeleton('علاءالدین') = skeleton('علاالدین').
// Source: Unicode UTS 39 section 4 (the part for Latin, Cyrillic, Greek and Arabic); reference/reliability.md D4.

import { compact } from './persian-text.ts';

/** Capitals that look like another letter than their small form does; replaced before the case is folded. */
const CAPITAL_LOOK_ALIKES: readonly string[] = ['HΗ', 'NΝ', 'YΥ'];

/** The letter kept, then its look-alikes, in lower case (Cyrillic в stands for its capital В, which looks like B). */
// biome-ignore format: a row for each letter reads as a table
const LOOK_ALIKES: readonly string[] = [
  'aаαɑ', 'bвβьƄƅ', 'cсϲ', 'dԁđ', 'eеεєҽ', 'fƒϝ', 'gɡցԍ', 'hнһҥ', 'jјϳ', 'kкκқ', 'lłӏi1ıіιɩاٲٳٵ', 'mмϻ', 'nпηո', 'oоοσօø0هہۃۂ',
  'pрρ', 'qԛգ', 'rгᴦ', 'sѕ', 'tтτҭ', 'uυս', 'vνѵ', 'wԝѡ', 'xхχҳ', 'yуγү', 'zζᴢ', '3з', '6б',
  'بٮ', 'نں', 'فڡ', 'قٯ', 'گګڰڳ', 'وۈۉۊۏٷٶ', 'یٸۍےۓؾؿ',
];

function tableOf(rows: readonly string[]): ReadonlyMap<string, string> {
  const pairs = rows.flatMap((row) => {
    const [kept = '', ...others] = Array.from(row);
    return others.map((other) => [other, kept] as const);
  });
  return new Map(pairs);
}

const CAPITALS = tableOf(CAPITAL_LOOK_ALIKES);
const LETTERS = tableOf(LOOK_ALIKES);

function replaceEach(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => table.get(letter) ?? letter).join('');
}

export function skeleton(name: string): string {
  const folded = compact(replaceEach(name.normalize('NFKC'), CAPITALS));
  const bare = folded
    .normalize('NFD')
    .replace(/[\p{M}ء]/gu, '')
    .normalize('NFC');
  return replaceEach(bare, LETTERS).replaceAll('rn', 'm').replaceAll('vv', 'w');
}
