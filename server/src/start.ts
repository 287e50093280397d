import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { faultOf, migrateUp, readStatus } from '../../prisma/history.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../prisma/seed/data/people.ts';
import { seedWorld } from '../../prisma/seed/worlds.ts';
import { type App, createApp } from './app.ts';
import type { Config } from './config.ts';
import { startEmbedded } from './db/embedded.ts';
import { hasSamplePeople, isEmptyDatabase, reachDatabase, recreateDatabase } from './db/reach.ts';
import { StartFault } from './faults.ts';
import type { SystemFacts } from './graphql/context.ts';
import type { Progress } from './progress.ts';

const DEMO_EMAILS = DEMO_ACCOUNTS.map(({ email }) => email);
const root = path.resolve(import.meta.dirname, '../..');

export type Started = {
  readonly app: App;
  readonly system: SystemFacts;
  /** http first, then jobs, the database last. */
  stop(patience: { readonly graceMs: number; readonly deadlineMs: number }): Promise<void>;
};

type Ground = { readonly url: string; readonly demo: boolean; readonly stop: () => Promise<void> };

/** From settings to a server that listens. What was started before a fault is stopped again. */
export async function start(config: Config, progress: Progress): Promise<Started> {
  await expectFreePort(config.port);
  const ground =
    config.databaseUrl === null
      ? await ownDatabase(config, progress)
      : await givenDatabase(config.databaseUrl, progress);
  try {
    const demo = ground.demo ? { emails: DEMO_EMAILS, password: DEMO_PASSWORD } : null;
    const system = { version: await readVersion(), demo };
    const app = await progress.step('Server', () => openApp(config, progress, ground.url, system));
    return {
      app,
      system,
      stop: async (patience) => {
        await app.stop(patience);
        await ground.stop();
      },
    };
  } catch (error) {
    await ground.stop();
    throw error;
  }
}

async function openApp(config: Config, progress: Progress, databaseUrl: string, system: SystemFacts): Promise<App> {
  const app = await createApp({
    config,
    databaseUrl,
    log: progress.log,
    system,
    operations: () => JSON.parse(readFileSync(path.join(root, 'schema/operations.json'), 'utf8')),
    pages: path.join(root, 'client/dist'),
    migrationFault: async () => {
      const status = await readStatus(databaseUrl);
      return faultOf(status) ?? (status.waiting.length > 0 ? `waiting: ${status.waiting.join(', ')}` : null);
    },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      app.http.server.once('error', reject);
      app.http.server.listen(config.port, resolve);
    });
  } catch (error) {
    await app.stop({ graceMs: 0, deadlineMs: 0 });
    throw explainListen(error, config.port);
  }
  return app;
}

/** The embedded database; an empty one gets the demo world. */
async function ownDatabase(config: Config, { step, say }: Progress): Promise<Ground> {
  const database = await step('Database', () => startEmbedded(config.dataDir, { onLog: say }));
  const url = database.ownerUrl;
  // stands while the demo world is being made: a start that finds it was preceded by one that was killed
  const unfinished = path.join(config.dataDir, 'seeding');
  const exists = (file: string) =>
    readFile(file).then(
      () => true,
      () => false,
    );
  try {
    if (await exists(unfinished)) await step('Clearing an unfinished demo world', () => recreateDatabase(url));
    await step('Migrations', () => migrateUp(url));
    if (await isEmptyDatabase(url)) {
      await writeFile(unfinished, '');
      await step('Demo world', () => seedWorld(url, 'demo', new Date(), tenths(say)));
    }
    await rm(unfinished, { force: true });
    return { url, demo: await hasSamplePeople(url, DEMO_EMAILS), stop: () => database.stop() };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** A line for every tenth of the work. */
function tenths(say: (line: string) => void) {
  let told = 0;
  return (done: number, of: number, what: string) => {
    const tenth = Math.floor((done * 10) / of);
    if (tenth === told) return;
    told = tenth;
    say(`  ${String(tenth * 10).padStart(3)} %  ${what}`);
  };
}

/** A database that somebody else runs: nothing is put into it but our tables. */
async function givenDatabase(url: string, { step }: Progress): Promise<Ground> {
  await reachDatabase(url);
  await step('Migrations', () => migrateUp(url));
  return { url, demo: false, stop: async () => undefined };
}

/** Asked first: minutes of seeding before "the port is taken" would be unkind. */
async function expectFreePort(port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, resolve);
    });
    await new Promise((resolve) => probe.close(resolve));
  } catch (error) {
    throw explainListen(error, port);
  }
}

function explainListen(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new StartFault(`Port ${port} is taken: stop the program that uses it, or set PORT to another one.`);
  if (code === 'EACCES')
    return new StartFault(`Port ${port} may not be used by this user: set PORT to one above 1023.`);
  return error;
}

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version?: string };
  return version ?? 'unreleased';
}
