// pnpm check: everything that can be wrong without running a test.
import { checks, generated } from './run/checks.ts';
import { runChecks, type Tally } from './run/print.ts';

const tally: Tally = { passed: 0, failed: 0 };
await runChecks([generated], tally);
await runChecks(checks, tally);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
