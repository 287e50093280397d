import { toLatinDigits } from '../locale/digits.ts';

// Search forms of a text, as the server's index makes them: «گروه‌های», «گروههای» and «گروه های» meet in `compact`.

// Harakat and other marks, tatweel, and the invisible direction and joining marks (ZWNJ is a boundary, kept for now).
const MARKS = /\p{Mn}|\p{Bidi_Control}|\u0640|\u200b|\u200d|\ufeff/gu;

const LETTERS: readonly [RegExp, string][] = [
  [/[يىېێئ]/g, 'ی'],
  [/[كڪ]/g, 'ک'],
  [/[أإآٱ]/g, 'ا'],
  [/[ؤۆۇۋ]/g, 'و'],
];

export type Folded = { norm: string; compact: string };

export function fold(text: string): Folded {
  let folded = toLatinDigits(text.normalize('NFKC').replace(MARKS, '')).replace(/[ةۀەھ]/g, 'ه');
  // «خانه‌ی» and «خانۀ» are one word: the linking ی after ه is dropped with its ZWNJ.
  folded = folded.replace(/ه\u200cی(?=$|[\s\u200c])/g, 'ه');
  for (const [from, to] of LETTERS) folded = folded.replace(from, to);
  const norm = folded
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return { norm, compact: norm.replaceAll(' ', '') };
}

/** Whether what a person typed is found in a text: each word by itself, or the whole without spaces. */
export function matches(text: string, typed: string): boolean {
  const query = fold(typed);
  if (query.compact === '') return true;
  const found = fold(text);
  return found.compact.includes(query.compact) || query.norm.split(' ').every((word) => found.compact.includes(word));
}
