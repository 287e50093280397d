import type { Tally } from './print.ts';

/** The part of vitest's JSON report that is counted. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Tests of a run. A file that failed before its first test, a run that found nothing and a run that ended badly without
 * naming a test (an unhandled rejection, a killed worker) each count as one failure: silence is not success.
 */
export function countReport(report: Report | null, ok: boolean): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unread;
  const silent = failed === 0 && (!ok || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: silent ? 1 : failed };
}
