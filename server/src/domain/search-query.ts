// A search says in how many ways each of its words may stand in the text. A text is found when, for each word of the
// query, one of the word's spellings occurs in the text's `compact` form.
// Example: searchQuery('ویلچر برای هریس') = { phrase: 'ویلچربرایهریس', words: [['ویلچر', 'صندلیچرخدار'], ['هریس']] }.
// Source: reference/experience.md section 4 (Search normalisation, Synonyms).

import { compact, norm } from './persian-text.ts';

export type SearchQuery = {
  /** The whole query without word borders: for ranking by similarity. */
  readonly phrase: string;
  /** For each word (or known phrase) of the query its spellings, in compact form; the text must hold one of each. */
  readonly words: readonly (readonly string[])[];
};

/** Words that mean the same here. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['دارای معلولیت', 'معلول', 'توان‌یاب'],
  ['ویلچر', 'صندلی چرخدار'],
  ['اورژانس اجتماعی', '۱۲۳'],
  ['سالمند', 'سالخورده', 'کهنسال'],
  ['پوشینه', 'پوشک'],
  ['نوشت‌افزار', 'لوازم‌التحریر'],
  ['خودرو', 'ماشین'],
];

/** Words that narrow nothing, among them the plural endings which a ZWNJ cuts off. */
const SILENT_WORDS = new Set(['و', 'در', 'به', 'از', 'برای', 'با', 'که', 'را', 'ها', 'های', 'هایی', 'ی'].map(norm));
const MOST_WORDS = 12;
const LONGEST_PHRASE = 3;

const spellingsOf: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYMS.flatMap((group) => group.map((word) => [compact(word), group.map(compact)] as const)),
);

/** The known phrase that begins at this word, the longest first; otherwise the word alone. */
function wordAt(words: readonly string[], start: number): { spellings: readonly string[]; length: number } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length -= 1) {
    const written = words.slice(start, start + length).join('');
    const spellings = spellingsOf.get(written);
    if (spellings) return { spellings: [written, ...spellings.filter((spelling) => spelling !== written)], length };
  }
  return { spellings: words.slice(start, start + 1), length: 1 };
}

export function searchQuery(text: string): SearchQuery {
  const typed = norm(text).split(' ').filter(Boolean);
  const telling = typed.filter((word) => !SILENT_WORDS.has(word));
  const words = telling.length > 0 ? telling : typed;
  const groups: (readonly string[])[] = [];
  for (let at = 0; at < words.length && groups.length < MOST_WORDS; ) {
    const { spellings, length } = wordAt(words, at);
    groups.push(spellings);
    at += length;
  }
  return { phrase: compact(text), words: groups };
}
