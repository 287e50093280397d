// Starts a real PostgreSQL under the data folder, keeps it running while this process lives, and stops it last.
import { chmod, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartFault } from '../faults.ts';
import { type DataFolderLock, isDataFolderLocked, lockDataFolder } from './data-folder-lock.ts';
import { ensureCluster, explainPostgres, findOwner, findPrograms } from './embedded-cluster.ts';
import { type Cluster, launchAndWait, stopChild, stopOrphan } from './embedded-process.ts';
import { chooseSecret, readSecret, type Secret, urlOf } from './embedded-secret.ts';

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

export async function startEmbedded(givenDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const dataDir = path.resolve(givenDir);
  const folder = path.join(dataDir, 'postgres');
  const lock = await takeFolder(dataDir);
  let running: Running | null = null;
  try {
    const [programs, owner] = await Promise.all([findPrograms(), findOwner()]);
    await stopOrphan(folder);
    const secret = await chooseSecret(dataDir);
    if (await ensureCluster(folder, programs, owner, secret.password)) options.onLog?.('PostgreSQL folder created');
    const { postgres } = programs;
    running = await supervise(
      { dataDir, folder, postgres, owner, port: secret.port, durable: options.durable ?? true },
      options.onLog,
    );
    await createDatabase(secret);
    const { stop } = running;
    return { ownerUrl: urlOf(secret, databaseName), stop: () => stop().finally(() => lock.release()) };
  } catch (error) {
    await running?.stop();
    await lock.release();
    if (error instanceof StartFault) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw explainPostgres(`${code ?? ''} ${message}`, folder);
  }
}

const databaseName = 'hamyari';

/** The address of the database that another process of ours runs on this folder, or null. */
export async function findRunningEmbedded(dataDir: string): Promise<string | null> {
  if (!(await isDataFolderLocked(dataDir))) return null;
  const secret = await readSecret(dataDir);
  return secret && urlOf(secret, databaseName);
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

interface Running {
  stop(): Promise<void>;
}

/** Starts it again when it ends by itself (kill -9, out of memory): the pools find it under the same address. */
async function supervise(cluster: Cluster, onLog?: (line: string) => void): Promise<Running> {
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();
  let child = await launchAndWait(cluster);
  const atExit = () => {
    child.kill('SIGINT');
  };
  process.once('exit', atExit);
  const restart = async () => {
    onLog?.('PostgreSQL ended by itself; starting it again');
    for (let pause = 250; !stopping; pause = Math.min(pause * 2, 5_000)) {
      try {
        child = await launchAndWait(cluster);
        return watch();
      } catch {
        await sleep(pause); // processes of the old one may still hold its memory, or the disk is full for now
      }
    }
  };
  const watch = () => {
    const ended = () => {
      if (!stopping) restarting = restart();
    };
    if (child.exitCode !== null || child.signalCode !== null) ended();
    else child.once('exit', ended);
  };
  watch();
  const stop = async () => {
    stopping = true;
    await restarting;
    process.off('exit', atExit);
    await stopChild(child);
  };
  return { stop };
}

async function createDatabase(secret: Secret): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(secret, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}
