import { describe, expect, it } from 'vitest';
import { fold, matches } from './fold.ts';

describe('search as people type it', () => {
  it('finds the same word with ZWNJ, with a space and with neither', () => {
    for (const typed of ['گروه‌های', 'گروههای', 'گروه های']) expect(matches('گروه‌های هدف', typed)).toBe(true);
  });
  it('folds Arabic letters, digits and harakat', () => {
    expect(fold('كِتاب‌هاي ۱۲').norm).toBe('کتاب های 12');
    expect(fold('خانۀ امن').compact).toBe(fold('خانه‌ی امن').compact);
    expect(matches('ویلچر برقی', 'ويلچر')).toBe(true);
    expect(matches('اؤهده‌لیک', 'اوهده لیک')).toBe(true);
  });
  it('takes words in any order and refuses what is not there', () => {
    expect(matches('آذربایجان شرقی، تبریز', 'تبریز شرقی')).toBe(true);
    expect(matches('مراغه', 'تبریز')).toBe(false);
  });
});
