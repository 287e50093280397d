import { findDemoAccounts } from '#modules/identity/index.ts';
import { type Config, readConfig } from './config.ts';
import { StartFault } from './faults.ts';
import { bugFacts } from './http/log.ts';
import { createProgress, type Progress } from './progress.ts';
import { type Started, start } from './start.ts';

const terminal = process.stdout.isTTY === true;

async function main(): Promise<void> {
  const config = readConfig();
  const progress = createProgress(config.logLevel, terminal);
  const starting = start(config, progress);
  stopOnSignals(starting, progress);
  dieOnBugs(progress);
  const started = await starting;
  if (
    config.publicUrl.startsWith('http:') &&
    !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(config.publicUrl)
  ) {
    progress.say('PUBLIC_URL is not https: browsers will not keep anybody signed in.');
  }
  await greet(config, started, progress);
}

async function greet({ port }: Config, { app, system }: Started, progress: Progress): Promise<void> {
  const url = `http://localhost:${port}`;
  if (!terminal) {
    progress.log.info({ url, demo: system.demo !== null }, 'listening');
    return;
  }
  progress.say(`\n  همیاری  ${url}\n`);
  if (system.demo !== null) {
    progress.say('A demo: nothing here is real. One account for each role, all with the password');
    progress.say(`${system.demo.password}\n`);
    const accounts = await findDemoAccounts(app.database.read, system.demo.emails);
    for (const { role, email, organizationEn, organizationFa } of accounts) {
      progress.say(`${role.padEnd(24)} ${email.padEnd(34)} ${organizationEn ?? organizationFa}`);
    }
  }
  progress.say('\n  Ctrl-C stops everything.');
}

/** The first Ctrl-C (or SIGTERM) lets what runs end; the second ends at once. */
function stopOnSignals(starting: Promise<Started>, progress: Progress): void {
  let asked = false;
  const stop = async () => {
    if (asked) process.exit(1);
    asked = true;
    progress.say('Stopping');
    const started = await starting.catch(() => null);
    // behind a balancer, requests still come for a moment after /readyz says no
    await started?.stop({ graceMs: terminal ? 0 : 1_000, deadlineMs: 10_000 });
    process.exit(started === null ? 1 : 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

/** A bug outside of any request leaves the process in a state nobody knows: it ends, and its keeper starts it again. */
function dieOnBugs({ log }: Progress): void {
  const die = (error: unknown) => {
    log.fatal(bugFacts(error), 'bug');
    process.exit(1);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
