// One text, two forms. The SAVE FORM keeps what the user wrote and removes only what nobody can see or what two keyboards
// write differently: ي becomes ی, ك becomes ک, invisible and direction-changing characters go, a ZWNJ («نیم‌فاصله») stays
// only between two Arabic-script letters, spaces collapse. The SEARCH FORMS fold everything a searcher may type otherwise:
// `norm` keeps word borders, `compact` has none, so that «گروه‌های», «گروه های» and «گروههای» are one.
// Example: saveForm(' خانه‌ي  امن ') = 'خانه‌ی امن'; norm('خانۀ امن') = norm('خانه‌ی امن') = 'خانه امن'; compact = 'خانهامن'.
// Source: reference/experience.md section 4 (Search normalisation), reference/reliability.md D4.

import { toAsciiDigits } from './digits.ts';

const ZWNJ = '\u200c';

/** Unseen, or changing the direction of what is seen: Unicode's ignorable characters without ZWNJ, controls, half characters. */
const INVISIBLE = /[[\p{Default_Ignorable_Code_Point}--\u200c]\p{Cc}\p{Cs}\ufff9-\ufffb]/gv;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const BLANK = /[\t\p{Zs}\u2800]+/gu;
const ARABIC_LETTER_BEFORE = /[\p{L}&&\p{Script=Arabic}][\p{M}\u0640]*$/v;
const ARABIC_LETTER_AFTER = /^[\p{M}\u0640]*[\p{L}&&\p{Script=Arabic}]/v;
const MARKS_LOOKED_BACK = 8;

function keepZwnjBetweenLetters(text: string): string {
  return text.replace(/\u200c+/g, (run: string, at: number) => {
    const before = text.slice(Math.max(0, at - MARKS_LOOKED_BACK), at);
    const after = text.slice(at + run.length, at + run.length + MARKS_LOOKED_BACK);
    return ARABIC_LETTER_BEFORE.test(before) && ARABIC_LETTER_AFTER.test(after) ? ZWNJ : '';
  });
}

function saveLine(line: string): string {
  const visible = line.replace(BLANK, ' ').replace(INVISIBLE, '');
  const joined = keepZwnjBetweenLetters(visible).normalize('NFC');
  return joined.replaceAll('ي', 'ی').replaceAll('ك', 'ک').replace(/ {2,}/g, ' ').trim();
}

/** The form in which a name, a title or any other one-line text is stored. */
export function saveForm(text: string): string {
  return saveLine(text.replace(LINE_BREAK, ' '));
}

/** The form in which a story is stored: each line in save form, at most one empty line between two paragraphs. */
export function saveFormOfStory(text: string): string {
  const lines = text.replace(LINE_BREAK, '\n').split('\n').map(saveLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

const VOWEL_SIGNS_AND_TATWEEL = /[\u064b-\u065f\u0670\u0640]/g;
const LETTER_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[يىېێئؽ]/g, 'ی'],
  [/[كڪ]/g, 'ک'],
  [/[ةۀەھ]/g, 'ه'],
  [/[أإآٱ]/g, 'ا'],
  [/[ؤۆۇۋ]/g, 'و'],
];
const WORD_BORDER = /[\u200c\p{P}\p{S}\p{Z}\s\u2800]+/gu;
/** «خانه‌ی»: the ی after a final ه is the ezafe, which others write as «خانۀ» or leave out. */
const EZAFE = /ه(?: ی)+(?= |$)/g;

function foldLetters(text: string): string {
  return LETTER_FOLDS.reduce((folded, [letters, letter]) => folded.replace(letters, letter), text);
}

/** Search form with word borders: index it, and give the query to the same function. */
export function norm(text: string): string {
  const visible = text.replace(LINE_BREAK, ' ').replace(/\t/g, ' ').replace(INVISIBLE, '').normalize('NFKC');
  const bare = visible.replace(INVISIBLE, '').replace(VOWEL_SIGNS_AND_TATWEEL, '').toLowerCase().normalize('NFKC');
  const letters = foldLetters(toAsciiDigits(bare));
  return letters.replace(WORD_BORDER, ' ').trim().replace(EZAFE, 'ه');
}

/** Search form without word borders, for a trigram index. */
export function compact(text: string): string {
  return norm(text).replaceAll(' ', '').normalize('NFC');
}
