// pnpm e2e [FILTER]: the browser journeys alone.
import { programOf, runNode } from '../prisma/command.ts';
import { prepare, webClient } from '../prisma/prepare.ts';
import { findChromium, howToGetChromium } from './support/chromium.ts';

const chromium = await findChromium(console.log);
if (chromium === null) {
  console.error(howToGetChromium);
  process.exit(1);
}
await prepare(webClient);
const args = [programOf('.', 'vitest'), 'run', '--project', 'e2e', ...process.argv.slice(2)];
const answer = await runNode(args, { aloud: true, environment: { CHROMIUM: chromium }, limitMs: 45 * 60_000 });
process.exitCode = answer.ok ? 0 : 1;
