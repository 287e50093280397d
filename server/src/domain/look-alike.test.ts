import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skeleton } from './look-alike.ts';

describe('names that look alike have one skeleton', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['Cyrillic letters in a Latin name', 'Sahand Ara', 'Sаhаnd Аrа'],
    ['a whole word in Cyrillic capitals', 'TEXHOMAP', 'ТЕХНОМАР'],
    ['Greek capitals', 'NOVIN', 'ΝΟVΙΝ'],
    ['upper and lower case, also of Cyrillic', 'Восток', 'ВОСТОК'],
    ['full-width letters', 'Mehr', 'Ｍｅｈｒ'],
    ['one, small L and capital I', 'Ill 1', 'lII l'],
    ['zero and O', 'GOL 0', 'G0L O'],
    ['rn and m', 'Barn', 'Bam'],
    ['an accent', 'Réza', 'Reza'],
    ['Arabic and Persian keyboard', 'خيريه كوثر', 'خیریه کوثر'],
    ['half-space, space, none', 'توان‌یاران ارس', 'توانیاران  ارس'],
    ['an unseen mark', 'مهر سهند', 'مهر\u200f سه\u2060ند'],
    ['vowel signs and tatweel', 'مِهر ســهند', 'مهر سهند'],
    ['a hamza left out', 'علاءالدین', 'علاالدین'],
    ['dotless and foreign letters', 'نان', 'ںاں'],
    ['Urdu heh', 'مهر', 'مہر'],
    ['digits of two scripts', 'تعاونی ۱۲', 'تعاونی ١٢'],
    ['punctuation', 'مهر-سهند', '«مهر سهند»'],
  ];
  test.each(pairs)('%s', (_, name, other) => {
    expect(skeleton(other)).toBe(skeleton(name));
  });
});

test('the sample organizations, and names one letter apart, keep different skeletons', () => {
  const names = [
    'صنایع ماشین‌سازی سهند‌آرا',
    'کاشی کبود تبریز',
    'فولاد ارس‌گستر',
    'داروسازی آیدین‌شفا',
    'شکلات شیرین‌دیار',
    'فرش گره‌نگار',
    'نرم‌افزار ائل‌پرداز',
    'پتروشیمی آراز',
    'بنیاد نیکوکاری یاشیل‌یول',
    'خیریه مهر سهند',
    'انجمن توان‌یاران ارس',
    'خیریه مهر سبلان',
    'تعاونی کار',
    'تعاونی گار',
    'تعاونی بار',
    'تعاونی پار',
    'تعاونی تار',
    'تعاونی یار',
    'تعاونی ۱',
    'تعاونی ۲',
    'تعاونی ۱۱',
  ];
  expect(new Set(names.map(skeleton)).size).toBe(names.length);
});

test('a name of nothing but signs has an empty skeleton, so a caller can refuse it', () => {
  expect(skeleton(' «-» \u200f')).toBe('');
});

test('the skeleton of a skeleton is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      expect(skeleton(skeleton(text))).toBe(skeleton(text));
    }),
    { numRuns: 2_000 },
  );
});

test('two Persian words of plain letters share a skeleton only if they are the same word', () => {
  const letter = fc.constantFrom(...'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 3 }), letter, letter, (rest, one, other) => {
      const skeletons = [one, other].map((last) => skeleton([...rest, last].join('')));
      expect(skeletons[0] === skeletons[1]).toBe(one === other);
    }),
    { numRuns: 2_000 },
  );
});
