// Starts a real PostgreSQL under the data folder, keeps it running while this process lives, and stops it last.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { StartFault } from '../faults.ts';
import { type DataFolderLock, isDataFolderLocked, lockDataFolder } from './data-folder-lock.ts';
import { ensureCluster, explainPostgres, findOwner, findPrograms, type Owner, ownerName } from './embedded-cluster.ts';

export interface EmbeddedDatabase {
  /** The superuser's address: for migrations and for the pools, which take the application's role. */
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Tests may trade safety after a power cut for speed. */
  readonly durable?: boolean;
  readonly onLog?: (line: string) => void;
}

interface Secret {
  readonly port: number;
  readonly password: string;
}

interface Cluster {
  readonly dataDir: string;
  readonly folder: string;
  readonly postgres: string;
  readonly owner: Owner;
  readonly options: EmbeddedOptions;
  readonly secret: Secret;
}

export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const lock = await takeFolder(dataDir);
  try {
    const folder = path.join(dataDir, 'postgres');
    const [programs, owner] = await Promise.all([findPrograms(), findOwner()]);
    await stopOrphan(folder);
    const secret = await chooseSecret(dataDir);
    if (await ensureCluster(folder, programs, owner, secret.password)) options.onLog?.('PostgreSQL folder created');
    return await supervise({ dataDir, folder, postgres: programs.postgres, owner, options, secret }, lock);
  } catch (error) {
    await lock.release();
    if (error instanceof StartFault) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw explainPostgres(`${code ?? ''} ${message}`, path.join(dataDir, 'postgres'));
  }
}

/** The address of the database that another process of ours runs on this folder, or null. */
export async function findRunningEmbedded(dataDir: string): Promise<string | null> {
  if (!(await isDataFolderLocked(dataDir))) return null;
  const secret = await readSecret(dataDir);
  return secret && urlOf(secret, 'hamyari');
}

async function takeFolder(dataDir: string): Promise<DataFolderLock> {
  try {
    await mkdir(dataDir, { recursive: true });
    // PostgreSQL's own user must be able to pass through; what is secret in here has its own rights
    await chmod(dataDir, (await stat(dataDir)).mode | 0o011);
    const lock = await lockDataFolder(dataDir);
    if (lock !== null) return lock;
  } catch (error) {
    throw explainPostgres(String(error), path.join(dataDir, 'postgres'));
  }
  throw new StartFault(`Another process is already running on ${dataDir}: stop it, or set another DATA_DIR.`);
}

const urlOf = ({ port, password }: Secret, database: string) =>
  `postgres://${ownerName}:${password}@127.0.0.1:${port}/${database}`;

async function readSecret(dataDir: string): Promise<Secret | null> {
  const text = await readFile(path.join(dataDir, 'postgres.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Secret);
}

/** The password of the first start, and its port unless someone else has taken it since. */
async function chooseSecret(dataDir: string): Promise<Secret> {
  const known = await readSecret(dataDir);
  const port = (known && (await freePort(known.port))) ?? (await freePort(0));
  if (port === null) throw new StartFault('No free port is left on 127.0.0.1 for the embedded PostgreSQL.');
  const secret = { port, password: known?.password ?? randomBytes(24).toString('hex') };
  const file = path.join(dataDir, 'postgres.json');
  await writeFile(`${file}.new`, JSON.stringify(secret), { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return secret;
}

function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(null));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/** After kill -9 of the server its database lives on, or its postmaster.pid names a process that is no longer it. */
async function stopOrphan(folder: string): Promise<void> {
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

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
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

function launch({ dataDir, folder, postgres, owner, options, secret }: Cluster): ChildProcess {
  const chosen = { ...settings, ...(options.durable === false ? hasty : {}), port: String(secret.port) };
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

async function launchAndWait(cluster: Cluster): Promise<ChildProcess> {
  const logFile = path.join(cluster.dataDir, 'postgres.log');
  const size = (await stat(logFile).catch(() => null))?.size ?? 0;
  if (size > 10_000_000) await rm(logFile, { force: true });
  const child = launch(cluster);
  await waitUntilReady(cluster, child, size > 10_000_000 ? 0 : size);
  return child;
}

/** Starts it again when it ends by itself (kill -9, out of memory): the pools find it under the same address. */
async function supervise(cluster: Cluster, lock: DataFolderLock): Promise<EmbeddedDatabase> {
  let stopping = false;
  let child = await launchAndWait(cluster);
  const atExit = () => {
    child.kill('SIGINT');
  };
  process.once('exit', atExit);
  const watch = () => {
    child.once('exit', () => {
      if (!stopping) void restart();
    });
  };
  const restart = async () => {
    cluster.options.onLog?.('PostgreSQL ended by itself; starting it again');
    for (let attempt = 0; attempt < 60 && !stopping; attempt += 1) {
      try {
        child = await launchAndWait(cluster);
        watch();
        return;
      } catch {
        await sleep(500); // processes of the old one still hold its memory
      }
    }
  };
  watch();
  await createDatabase(cluster.secret);
  return {
    ownerUrl: urlOf(cluster.secret, 'hamyari'),
    stop: async () => {
      stopping = true;
      process.off('exit', atExit);
      await stopChild(child);
      await lock.release();
    },
  };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const slow = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await ended;
  clearTimeout(slow);
}

async function createDatabase(secret: Secret): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(secret, 'postgres') });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'hamyari'");
    if (found.rowCount === 0) await client.query('CREATE DATABASE hamyari');
  } finally {
    await client.end();
  }
}
