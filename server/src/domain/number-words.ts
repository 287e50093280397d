// Whole numbers in words, as they stand beside a sum on an agreement, up to 10^18. Persian counts in thousands up to میلیارد
// (10^9) and then says how many میلیارد: 10^12 is «یک هزار میلیارد». A thousand is always «یک هزار», as on cheques, so that
// nothing can be written in front of it.
// Example: 1,200,000,000 is «یک میلیارد و دویست میلیون», in English 'one billion two hundred million'.
// Azerbaijani has no settled spelling of the number words in Arabic script; its legal texts use the Persian words, and so do we.
// Source: Persian cheque practice; design/domain.md Quantities.

import type { Language } from './language.ts';

const BILLION = 10n ** 9n;
const MOST = 10n ** 18n;

const FA_SMALL = 'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(
  ' ',
);
const FA_TENS = '- - بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
const FA_HUNDREDS = '- یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ');
const FA_SCALES = ['', 'هزار', 'میلیون'];

const EN_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const EN_SCALES = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion', 'quintillion'];

function word(words: readonly string[], index: number): string {
  const found = words[index];
  if (found === undefined) throw new Error(`no number word for ${index}`);
  return found;
}

/** Groups of three digits, the lowest first. */
function thousands(value: bigint): number[] {
  const groups: number[] = [];
  for (let rest = value; rest > 0n; rest /= 1000n) groups.push(Number(rest % 1000n));
  return groups;
}

function groupInPersian(group: number): string[] {
  const hundreds = group >= 100 ? [word(FA_HUNDREDS, Math.floor(group / 100))] : [];
  const rest = group % 100;
  if (rest === 0) return hundreds;
  if (rest < 20) return [...hundreds, word(FA_SMALL, rest)];
  const units = rest % 10 > 0 ? [word(FA_SMALL, rest % 10)] : [];
  return [...hundreds, word(FA_TENS, Math.floor(rest / 10)), ...units];
}

function inPersian(value: bigint): string[] {
  const billions = value / BILLION;
  const head = billions > 0n ? [`${inPersian(billions).join(' و ')} میلیارد`] : [];
  const tail = thousands(value % BILLION)
    .map((group, scale) => (group > 0 ? `${groupInPersian(group).join(' و ')} ${word(FA_SCALES, scale)}`.trim() : ''))
    .filter(Boolean)
    .reverse();
  return [...head, ...tail];
}

function groupInEnglish(group: number): string {
  const hundreds = group >= 100 ? `${word(EN_SMALL, Math.floor(group / 100))} hundred` : '';
  const rest = group % 100;
  const tens = word(EN_TENS, Math.floor(rest / 10));
  const below = rest < 20 ? word(EN_SMALL, rest) : tens + (rest % 10 > 0 ? `-${word(EN_SMALL, rest % 10)}` : '');
  return [hundreds, rest > 0 ? below : ''].filter(Boolean).join(' ');
}

function inEnglish(value: bigint): string {
  const groups = thousands(value).map((group, scale) =>
    group > 0 ? `${groupInEnglish(group)} ${word(EN_SCALES, scale)}`.trim() : '',
  );
  return groups.filter(Boolean).reverse().join(' ');
}

export function numberInWords(value: bigint, language: Language): string {
  if (value > MOST || value < -MOST) throw new Error(`no words for numbers beyond 10^18: ${value}`);
  if (value < 0n) return `${language === 'en' ? 'minus' : 'منفی'} ${numberInWords(-value, language)}`;
  if (value === 0n) return word(language === 'en' ? EN_SMALL : FA_SMALL, 0);
  return language === 'en' ? inEnglish(value) : inPersian(value).join(' و ');
}
