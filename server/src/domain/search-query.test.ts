import { expect, test } from 'vitest';
import { compact } from './persian-text.ts';
import { searchQuery } from './search-query.ts';

function finds(query: string, text: string): boolean {
  const words = searchQuery(query).words;
  return words.length > 0 && words.every((spellings) => spellings.some((spelling) => compact(text).includes(spelling)));
}

test('a need is found however its words are typed', () => {
  const title = '۲۰ صندلی‌ چرخ‌دار برای گروه‌های سالمندان مراغه';
  for (const query of [
    'ویلچر',
    'صندلي چرخدار',
    'صندلی چرخ دار',
    'ويلچر مراغه',
    'گروههای سالمند',
    'گروه ها',
    '20 ويلچر',
    'کهنسال',
  ])
    expect(finds(query, title), query).toBe(true);
  expect(finds('ویلچر تبریز', title)).toBe(false);
});

test('the synonyms of the field go both ways', () => {
  expect(finds('معلول', 'اشتغال افراد دارای معلولیت')).toBe(true);
  expect(finds('دارای معلولیت', 'کارگاه معلولان')).toBe(true);
  expect(finds('اورژانس اجتماعی', 'خودرو سیار 123')).toBe(true);
  expect(finds('١٢٣', 'مرکز اورژانس‌اجتماعی میانه')).toBe(true);
});

test('what was typed stands first among its spellings, and the phrase is the whole query', () => {
  expect(searchQuery('ویلچر برای هریس')).toEqual({
    phrase: 'ویلچربرایهریس',
    words: [['ویلچر', 'صندلیچرخدار'], ['هریس']],
  });
});

test('small words narrow nothing unless there is nothing else', () => {
  expect(searchQuery('و در').words).toEqual([['و'], ['در']]);
  expect(searchQuery(' ‌ «» ').words).toEqual([]);
});

test('a query of a thousand words asks for twelve', () => {
  expect(searchQuery('نان کار '.repeat(500)).words).toHaveLength(12);
});
