import { describe, expect, test } from 'vitest';
import { functionsOf, linesOf, quantile } from './measures.ts';
import { readSourceFiles } from './source-files.ts';

// data (the sample world) is as long as there is to tell
const files = readSourceFiles().filter((file) => !file.path.startsWith('prisma/seed/data/'));
const isTest = (path: string) => /\.(test|fixture|story)\.tsx?$/.test(path) || path.startsWith('tests/');
const code = files.filter((file) => !isTest(file.path));

const measure = (values: readonly number[]) => ({
  count: values.length,
  median: quantile(values, 0.5),
  p90: quantile(values, 0.9),
  longest: Math.max(...values),
});

describe('sizes', () => {
  test('files are short: a median of 70 lines, one in ten above 170, none above 480', () => {
    const sizes = measure(code.map(linesOf));
    console.log('lines per file', sizes);
    expect(sizes.count).toBeGreaterThan(100);
    expect(sizes.median).toBeLessThanOrEqual(70);
    expect(sizes.p90).toBeLessThanOrEqual(170);
    expect(code.filter((file) => linesOf(file) > 480).map((file) => file.path)).toEqual([]);
  });

  test('functions are short: one in fifty above 40 lines, none above 120', () => {
    const functions = code.flatMap(functionsOf);
    const sizes = measure(functions.map((one) => one.lines));
    console.log('lines per function', sizes);
    expect(
      quantile(
        functions.map((one) => one.lines),
        0.98,
      ),
    ).toBeLessThanOrEqual(40);
    expect(functions.filter((one) => one.lines > 120)).toEqual([]);
  });

  test('the measures measure', () => {
    const file = {
      path: 'a.ts',
      text: `export function long() {\n${'  work();\n'.repeat(50)}}\nconst short = () => 1;\n`,
    };
    expect(linesOf(file)).toBe(53);
    expect(functionsOf(file).map((one) => one.lines)).toEqual([52, 1]);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
  });
});
