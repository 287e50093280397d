import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact, norm, saveForm, saveFormOfStory } from './persian-text.ts';

const UNSEEN =
  '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff\u00ad\u2060\u2061\u2062\u2063\u2064\u{e0001}\u{e0041}\u3164\u200b\u200d\u0000\u0007\ufe0f';
const NASTY = Array.from(
  `${UNSEEN}\u200c\u200c\u200c هیيىئۀةه\u0654\u0653\u064e\u0651\u0657كکڪآأاوؤبتژگچ پ۱٢3 .،٬-_«»()\n\r\t\u2028\u00a0aAeEİΣςſ\u0301\u0307ﷺﻻ½①é\ud800\udc00😀`,
);
const typedText = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 40 }).map((letters) => letters.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const RUNS = { numRuns: 3_000 };

describe('save form', () => {
  test('the Arabic keyboard’s ي and ك become ی and ک, nothing else of the spelling changes', () => {
    expect(saveForm('آموزشي كودكان')).toBe('آموزشی کودکان');
    expect(saveForm('مؤسسهٔ خیریۀ رأفت، ۱۲٬۵۰۰ و ٤٥')).toBe('مؤسسهٔ خیریۀ رأفت، ۱۲٬۵۰۰ و ٤٥');
  });

  test('no unseen or direction-changing character is stored', () => {
    for (const unseen of UNSEEN)
      expect(saveForm(`به${unseen}زیستی`), unseen.codePointAt(0)?.toString(16)).toBe('بهزیستی');
    expect(saveForm('۱۰۰٬۰۰۰\u202e')).toBe('۱۰۰٬۰۰۰');
    expect(saveForm('گپ\ud83d')).toBe('گپ');
  });

  test('a half-space stays between two Arabic-script letters, also after a vowel sign, and nowhere else', () => {
    expect(saveForm('می‌شود')).toBe('می‌شود');
    expect(saveForm('می‌‌‌شود')).toBe('می‌شود');
    expect(saveForm('گروهِ‌ها')).toBe('گروهِ‌ها');
    expect(saveForm('SMS‌ها ‌و‌ ۱۲‌ماه ‌')).toBe('SMSها و ۱۲ماه');
  });

  test('spaces collapse and line breaks become spaces in a one-line text', () => {
    expect(saveForm('  خانه \u00a0 امن\r\nتبریز\t')).toBe('خانه امن تبریز');
  });

  test('two keyboards that compose a letter differently store the same text', () => {
    expect(saveForm('آب')).toBe(saveForm('آب'));
    expect(saveForm('مسئول')).toBe(saveForm('مسي\u0654ول'));
  });

  test('a story keeps its paragraphs and at most one empty line between them', () => {
    expect(saveFormOfStory('\n یک \r\nدو\n\n\n\nسه  \n')).toBe('یک\nدو\n\nسه');
    expect(saveFormOfStory('یک\n\nدو\n \n\nسه')).toBe('یک\n\nدو\n\nسه');
  });

  test('a half space beside a vowel sign or a tatweel still parts two letters', () => {
    for (const middle of ['\u200c\u064b', '\u0640\u200c', '\u200c\u0640', '\u200c\u0654'])
      expect(compact(saveForm(`ه${middle}ی`))).toBe(compact(`ه${middle}ی`));
  });

  test('saving what is saved changes nothing', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        expect(saveForm(saveForm(text))).toBe(saveForm(text));
        expect(saveFormOfStory(saveFormOfStory(text))).toBe(saveFormOfStory(text));
      }),
      RUNS,
    );
  });

  test('a saved text never holds an unseen character and never loses a letter', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        for (const unseen of UNSEEN) expect(saveForm(text)).not.toContain(unseen);
        expect(compact(saveForm(text))).toBe(compact(text));
      }),
      RUNS,
    );
  });
});

describe('search form', () => {
  test('the spellings of one word that people type are one', () => {
    for (const typed of ['خانۀ امن', 'خانه‌ی امن', 'خانهٔ امن', 'خانه امن', 'خانه ی امن', 'خانة  امن'])
      expect(norm(typed), typed).toBe('خانه امن');
    expect(norm('مَدرَســه')).toBe(norm('مدرسه'));
    expect(norm('مسئول')).toBe(norm('مسيول'));
    expect(norm('آذربایجان')).toBe(norm('اذربایجان'));
    expect(norm('مؤسسه')).toBe(norm('موسسه'));
    expect(norm('شرقی آذربایجان اوستانێ')).toBe(norm('شرقی آذربایجان اوستانی'));
  });

  test('digits of three scripts, case and width of Latin letters make no difference', () => {
    expect(norm('طرح ١٤٠٥ ۱۴۰۵ 1405')).toBe('طرح 1405 1405 1405');
    expect(norm('Unicef ＵＮＩＣＥＦ')).toBe('unicef unicef');
  });

  test('punctuation separates words', () => {
    expect(norm('«نان، کار، مسکن»؛ تبریز/مرند (۱۲٪)')).toBe('نان کار مسکن تبریز مرند 12');
  });

  test('a ی that belongs to the next word or to the word itself stays', () => {
    expect(norm('گروه یک')).toBe('گروه یک');
    expect(norm('گروه‌یک')).toBe('گروه یک');
    expect(norm('گروهی')).toBe('گروهی');
    expect(norm('خانه ی ی امن')).toBe('خانه امن');
  });

  test('«گروه‌های», «گروههای» and «گروه های» are one in the compact form', () => {
    expect(new Set(['گروه‌های', 'گروههای', 'گروه های', 'گـروه های'].map(compact))).toEqual(new Set(['گروههای']));
  });

  test('the compact form does not see whether two words are joined, spaced or half-spaced', () => {
    const letters = fc.constantFrom(...'ابپتجچدرزسشغفکگلمنوهیآئءؤ');
    const isEzafe = (word: string) => /^[یئ]+$/.test(word);
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 6 }).filter((any) => !isEzafe(any));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const variants = ['', ' ', '\u200c', '  ', ' \u200c', '\u200b'].map((joint) => compact(words.join(joint)));
        expect(new Set(variants).size).toBe(1);
      }),
    );
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        expect(norm(norm(text))).toBe(norm(text));
        expect(compact(compact(text))).toBe(compact(text));
        expect(compact(norm(text))).toBe(compact(text));
      }),
      RUNS,
    );
  });

  test('a text is found by its own search form, whether it was saved or not', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        expect(norm(text)).not.toMatch(/^ | $| {2}|[\u200c\n]/);
        expect(compact(text)).not.toMatch(/\s/);
      }),
      RUNS,
    );
  });
});

test('a megabyte of anything is folded in linear time', () => {
  const started = performance.now();
  for (const unit of ['\u200c', ' ', 'ه\u200cی', 'ه ی ', '\n', '\u064e', '«', 'a\u0301']) {
    const text = unit.repeat(1_000_000 / unit.length);
    norm(text);
    saveFormOfStory(text);
    saveForm(text);
  }
  expect(performance.now() - started).toBeLessThan(20_000);
}, 30_000);
