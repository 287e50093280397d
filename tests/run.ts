// pnpm test: every check and every test, in order, ending with the one line `N passed, N failed`.
import { endEverything } from '../prisma/command.ts';
import { prepare, webClient } from '../prisma/prepare.ts';
import { checks, generated } from './run/checks.ts';
import { runChecks, type Tally } from './run/print.ts';
import { runSuites } from './run/suites.ts';
import { findChromium, howToGetChromium } from './support/chromium.ts';

/** The run takes well under fifteen minutes on two quiet cores; a busy machine gets longer before it counts as stuck. */
const limitMs = 45 * 60_000;
const start = performance.now();
const left = () => Math.max(limitMs - (performance.now() - start), 1_000);
const tally: Tally = { passed: 0, failed: 0 };
const add = ({ passed, failed }: Tally) => {
  tally.passed += passed;
  tally.failed += failed;
};

function title(text: string): void {
  console.log(`\n== ${text} (${((performance.now() - start) / 1000).toFixed(0)} s so far)`);
}

async function runBrowserJourneys(): Promise<void> {
  const chromium = await findChromium(console.log);
  if (chromium === null) {
    console.log(howToGetChromium);
    return add({ passed: 0, failed: 1 });
  }
  console.log(`Browser: ${chromium}`);
  try {
    await prepare(webClient);
  } catch (error) {
    console.log(`The web client does not build:\n${error instanceof Error ? error.message : error}`);
    return add({ passed: 0, failed: 1 });
  }
  add(await runSuites(['e2e'], left(), { CHROMIUM: chromium }));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endEverything();
    process.exit(130);
  });
}

title('Checks');
await runChecks([generated], tally);
await runChecks(checks, tally);
title('Unit tests');
add(await runSuites(['unit', 'client'], left()));
title('Tests on a real PostgreSQL');
add(await runSuites(['integration'], left()));
title('Browser journeys');
await runBrowserJourneys();

console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
