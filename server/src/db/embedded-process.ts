// The process of the embedded PostgreSQL: launching it, knowing when it is ready, ending it, and ending one left behind.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartFault } from '../faults.ts';
import { explainPostgres, type Owner } from './embedded-cluster.ts';

export interface Cluster {
  readonly dataDir: string;
  readonly folder: string;
  readonly postgres: string;
  readonly owner: Owner;
  readonly port: number;
  /** False only in tests: faster, and not safe after a power cut. */
  readonly durable: boolean;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200', // a server's pools may take sixty
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  deadlock_timeout: '200ms', // locks are taken in order, so a deadlock is rare and worth finding early
  timezone: 'UTC',
  shared_preload_libraries: 'pg_stat_statements',
  synchronous_commit: 'on',
};
const hasty = { synchronous_commit: 'off', fsync: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

function launch({ dataDir, folder, postgres, owner, port, durable }: Cluster): ChildProcess {
  const chosen = { ...settings, ...(durable ? {} : hasty), port: String(port) };
  const flags = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(path.join(dataDir, 'postgres.log'), 'a', 0o600);
  try {
    // detached: Ctrl-C in the terminal reaches the server only, which drains first and stops the database last
    return spawn(postgres, ['-D', folder, ...flags], {
      ...owner,
      stdio: ['ignore', log, log],
      detached: true,
      cwd: '/',
    });
  } finally {
    closeSync(log);
  }
}

/** Waits until this very process says in postmaster.pid that it is ready (as pg_ctl does), or tells why it ended. */
async function waitUntilReady(cluster: Cluster, child: ChildProcess, logStart: number): Promise<void> {
  let ended: string | null = null;
  child.once('error', (error) => {
    ended = String(error);
  });
  child.once('exit', () => {
    ended ??= '';
  });
  for (;;) {
    const lines = (await readFile(path.join(cluster.folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
    if (ended !== null) {
      const log = await readFile(path.join(cluster.dataDir, 'postgres.log'));
      throw explainPostgres(`${ended}\n${log.subarray(logStart).toString()}`, cluster.folder);
    }
    await sleep(20);
  }
}

export async function launchAndWait(cluster: Cluster): Promise<ChildProcess> {
  const logFile = path.join(cluster.dataDir, 'postgres.log');
  const size = (await stat(logFile).catch(() => null))?.size ?? 0;
  if (size > 10_000_000) await rm(logFile, { force: true });
  const child = launch(cluster);
  await waitUntilReady(cluster, child, size > 10_000_000 ? 0 : size);
  return child;
}

export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const slow = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await ended;
  clearTimeout(slow);
}

/** After kill -9 of the server its database lives on, or its postmaster.pid names a process that is no longer it. */
export async function stopOrphan(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (!(await isPostgresOf(pid, folder))) {
    await rm(file, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (!(await isPostgresOf(pid, folder))) return;
    await sleep(50);
  }
  throw new StartFault(`PostgreSQL (process ${pid}) still runs on ${folder} and does not stop: end it by hand.`);
}

async function isPostgresOf(pid: number, folder: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(async () => {
    if (process.platform === 'linux') return '';
    return (await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' })))
      .stdout;
  });
  return command.includes('postgres') && command.includes(folder);
}
