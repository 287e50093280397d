import type { LocaleKey } from './locales.ts';

// A whole number in words, as a cheque or an agreement wants it: 12,500,000 → «دوازده میلیون و پانصد هزار».

type Words = {
  zero: string;
  ones: readonly string[];
  tens: readonly string[];
  hundreds: readonly string[];
  scales: readonly string[];
  joiner: string;
  tensJoiner: string;
  /** «هزار» stands alone for one thousand; English and the others say "one thousand". */
  bareThousand: boolean;
};

const fa: Words = {
  zero: 'صفر',
  ones: ' یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' '),
  tens: '  بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' '),
  hundreds: ' صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' '),
  scales: ['', 'هزار', 'میلیون', 'میلیارد', 'هزار میلیارد', 'میلیون میلیارد'],
  joiner: ' و ',
  tensJoiner: ' و ',
  bareThousand: true,
};

const azbOnes = ' بیر ایکی اوچ دؤرد بئش آلتی یئددی سککیز دوققوز'.split(' ');
const azb: Words = {
  zero: 'سیفیر',
  ones: [...azbOnes, 'اون', ...azbOnes.slice(1).map((one) => `اون ${one}`)],
  tens: '  ییرمی اوتوز قیرخ اللی آلتمیش یئتمیش سکسن دوخسان'.split(' '),
  hundreds: ['', 'یوز', ...azbOnes.slice(2).map((one) => `${one} یوز`)],
  scales: ['', 'مین', 'میلیون', 'میلیارد', 'تریلیون', 'کاتریلیون'],
  joiner: ' ',
  tensJoiner: ' ',
  bareThousand: true,
};

const enOnes =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const en: Words = {
  zero: 'zero',
  ones: enOnes,
  tens: '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  hundreds: ['', ...enOnes.slice(1, 10).map((one) => `${one} hundred`)],
  scales: ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'],
  joiner: ' ',
  tensJoiner: '-',
  bareThousand: false,
};

const WORDS: Record<LocaleKey, Words> = { fa, azb, en };

export function numberInWords(value: bigint, locale: LocaleKey): string {
  const words = WORDS[locale];
  if (value === 0n) return words.zero;
  if (value < 0n) throw new RangeError('only whole numbers from zero up are written in words');
  const parts: string[] = [];
  let rest = value;
  for (let scale = 0; rest > 0n; scale++, rest /= 1000n) {
    const group = Number(rest % 1000n);
    if (group > 0) parts.unshift(groupInWords(group, scale, words));
  }
  return parts.join(words.joiner);
}

function groupInWords(group: number, scale: number, words: Words): string {
  const scaleName = words.scales[scale];
  if (scaleName === undefined) throw new RangeError('a number this large has no name here');
  if (scale === 1 && group === 1 && words.bareThousand) return scaleName;
  const below = underThousand(group, words);
  return scaleName ? `${below} ${scaleName}` : below;
}

function underThousand(group: number, words: Words): string {
  const hundred = words.hundreds[Math.floor(group / 100)];
  const rest = group % 100;
  const below = rest < 20 ? words.ones[rest] : tensAndOnes(rest, words);
  return [hundred, below].filter(Boolean).join(words.joiner);
}

function tensAndOnes(rest: number, words: Words): string {
  return [words.tens[Math.floor(rest / 10)], words.ones[rest % 10]].filter(Boolean).join(words.tensJoiner);
}
