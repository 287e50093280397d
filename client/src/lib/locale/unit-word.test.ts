import { expect, test } from 'vitest';
import { unitWord } from './unit-word.ts';

test('English units stand in the plural after any number but one', () => {
  expect(unitWord(20n, 'device', 'en')).toBe('devices');
  expect(unitWord(1n, 'device', 'en')).toBe('device');
  expect(unitWord(0n, 'hour', 'en')).toBe('hours');
  expect(unitWord(3n, 'square metre-month', 'en')).toBe('square metre-months');
  expect(unitWord(5n, 'person', 'en')).toBe('people');
});

test('Persian and Azerbaijani units keep their form, also on an English page that falls back to Persian', () => {
  expect(unitWord(20n, 'دستگاه', 'fa')).toBe('دستگاه');
  expect(unitWord(20n, 'جوت', 'azb')).toBe('جوت');
  expect(unitWord(20n, 'دستگاه', 'en')).toBe('دستگاه');
});
