import type { Answer } from '../../prisma/command.ts';
import type { Check } from './checks.ts';

/** Sums of what was checked and tested. */
export interface Tally {
  passed: number;
  failed: number;
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one check and says how it went; what it complains of is shown only when it fails. */
export async function runCheck(check: Check): Promise<boolean> {
  const start = performance.now();
  const { ok, said } = await check.run().catch((error: unknown): Answer => ({ ok: false, said: String(error) }));
  console.log(`${ok ? '✓' : '✗'} ${check.name} (${seconds(start)})`);
  if (!ok)
    console.log(
      `${said
        .trim()
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}\n`,
    );
  return ok;
}

/** Two at a time: this is made for machines with two cores. */
export async function runChecks(checks: readonly Check[], tally: Tally): Promise<void> {
  const waiting = [...checks];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (await runCheck(check)) tally.passed += 1;
      else tally.failed += 1;
    }
  };
  await Promise.all([work(), work()]);
}
