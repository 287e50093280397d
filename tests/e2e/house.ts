// Once for all journeys: the product as `pnpm start` starts it, on a folder of its own with the demo world in it, and
// stopped as Ctrl-C stops it. HOUSE_URL and HOUSE_DATA name one that runs already, for whoever writes a journey.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product listens. */
    houseUrl: string;
    /** Its DATA_DIR. */
    houseData: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
/** The demo world takes half a minute to make, and many times that on a crowded machine. */
const patienceMs = 900_000;
let server: ChildProcess | null = null;
let folder: string | null = null;

export async function setup(project: TestProject): Promise<void> {
  const { HOUSE_URL, HOUSE_DATA } = process.env;
  if (HOUSE_URL && HOUSE_DATA) return provide(project, HOUSE_URL, HOUSE_DATA);
  folder = await mkdtemp(path.join(tmpdir(), 'hamyari-e2e-'));
  const port = await freePort();
  const environment = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'VITEST']) delete (environment as Record<string, unknown>)[name];
  const said: string[] = [];
  server = spawn(process.execPath, ['server/start.ts'], { cwd: root, env: environment });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await untilReady(`http://localhost:${port}`, server, said);
  provide(project, `http://localhost:${port}`, folder);
}

export async function teardown(): Promise<void> {
  const running = server;
  if (running !== null && running.exitCode === null) {
    const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    // a waiting timer must not keep the process when the server has long ended
    const code = await Promise.race([ended, sleep(60_000, 'LATE' as const, { ref: false })]);
    if (code === 'LATE') running.kill('SIGKILL');
    if (code !== 0) throw new Error(`the server ended with ${code}`);
  }
  if (folder !== null) await rm(folder, { recursive: true, force: true });
}

function provide(project: TestProject, url: string, data: string): void {
  project.provide('houseUrl', url);
  project.provide('houseData', data);
}

async function untilReady(url: string, process: ChildProcess, said: readonly string[]): Promise<void> {
  for (const start = performance.now(); performance.now() - start < patienceMs; await sleep(300)) {
    if (process.exitCode !== null) throw new Error(`the server did not start:\n${said.join('')}`);
    const ready = await fetch(`${url}/readyz`).catch(() => null);
    if (ready?.ok) return;
  }
  throw new Error(`the server was not ready in time:\n${said.join('')}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
