import * as englishModule from 'react-aria-components/i18n/en-US';
import { describe, expect, it } from 'vitest';
import azb from './aria-strings.azb.ts';
import fa from './aria-strings.fa.ts';

// The package's own types say this module exports only a type; it exports the dictionary.
const english = (englishModule as unknown as { default: object }).default;

describe("React Aria's own strings", () => {
  for (const [language, strings] of Object.entries({ fa, azb })) {
    it(`are complete in ${language}: a missing package would throw in the reader's face`, () => {
      const shape = (dictionary: object) =>
        Object.entries(dictionary).map(([name, words]) => [name, Object.keys(words as object).sort()]);
      expect(shape(strings)).toEqual(shape(english));
    });
    it(`hold no English word in ${language}`, () => {
      const texts = Object.values(strings).flatMap((words) =>
        Object.values(words).filter((w) => typeof w === 'string'),
      );
      expect(texts.filter((text) => /[a-z]{3,}/i.test(String(text).replace(/Enter|Escape|Alt|Tab/g, '')))).toEqual([]);
    });
  }
});
