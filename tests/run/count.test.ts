import { expect, test } from 'vitest';
import { countReport } from './count.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });
const report = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

test.each([
  ['a good run', report(3, 0, file('passed', 3)), true, { passed: 3, failed: 0 }],
  ['a failed test', report(2, 1, file('failed', 3)), false, { passed: 2, failed: 1 }],
  [
    'a file that does not even load',
    report(2, 0, file('passed', 2), file('failed', 0)),
    false,
    { passed: 2, failed: 1 },
  ],
  ['an error outside of any test', report(2, 0, file('passed', 2)), false, { passed: 2, failed: 1 }],
  ['a run that found no test', report(0, 0), true, { passed: 0, failed: 1 }],
  ['a run that left no report', null, false, { passed: 0, failed: 1 }],
])('%s is counted', (_what, given, ok, tally) => {
  expect(countReport(given, ok)).toEqual(tally);
});
