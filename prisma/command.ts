// Runs the programs of npm packages, and our own, with the Node that runs this.
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

export interface Answer {
  readonly ok: boolean;
  readonly said: string;
}

export interface CommandOptions {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Shows its words as they come; otherwise they are only kept. */
  readonly aloud?: boolean;
  readonly limitMs?: number;
}

const running = new Set<ChildProcess>();

/** Runs a program with this very Node and ends it, with all it started, when its time is over. */
export function runNode(
  args: readonly string[],
  { folder = root, environment = {}, aloud = false, limitMs = 600_000 }: CommandOptions = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    const child = spawn(process.execPath, [...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said.push(String(chunk));
        if (aloud) process.stdout.write(chunk);
      });
    }
    const limit = setTimeout(() => {
      said.push(`\nstopped after ${limitMs / 1000} seconds\n`);
      endGroup(child, 'SIGKILL');
    }, limitMs);
    const finish = (ok: boolean) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ ok, said: said.join('') });
    };
    child.once('error', (error) => {
      said.push(String(error));
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

/** Ctrl-C: what was started here ends too. */
export function endEverything(): void {
  for (const child of running) endGroup(child, 'SIGTERM');
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** The file behind a program of an npm package, as a workspace sees it: programOf('client', 'vite') */
export function programOf(
  workspace: string,
  packageName: string,
  name = packageName.split('/').at(-1) ?? packageName,
): string {
  const require = createRequire(path.join(root, workspace, 'package.json'));
  const folder = findPackage(require, packageName);
  const { bin } = require(path.join(folder, 'package.json')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`${packageName} has no program ${name}`);
  return path.join(folder, file);
}

function findPackage(require: NodeJS.Require, packageName: string): string {
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const candidate = path.join(folder, packageName);
    try {
      require(path.join(candidate, 'package.json'));
      return candidate;
    } catch {
      // not in this folder
    }
  }
  throw new Error(`${packageName} is not installed`);
}
