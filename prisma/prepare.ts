// Before every start: generates the Prisma client when its schema changed and builds the web client when its sources
// changed, known by a hash of their contents. A second start does nothing and takes milliseconds.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache', 'prepare');

export interface Step {
  readonly name: string;
  readonly says: string;
  /** Files and folders whose contents decide whether it runs. */
  readonly inputs: readonly string[];
  /** It runs too when this is missing. */
  readonly output: string;
  readonly run: () => Promise<void>;
}

export const prismaClient: Step = {
  name: 'prisma-client',
  says: 'Generating the database client',
  inputs: ['prisma/schema', 'prisma/package.json'],
  output: 'server/src/db/generated/client.ts',
  run: () => {
    // generate asks only that a schema engine exists, and never runs it
    const environment = {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    };
    return runTool(
      'prisma',
      'prisma',
      'build/index.js',
      ['generate', '--config', 'prisma/prisma.config.ts'],
      root,
      environment,
    );
  },
};

export const webClient: Step = {
  name: 'web-client',
  says: 'Building the web client',
  inputs: [
    'client/src',
    'client/public',
    'client/index.html',
    'client/package.json',
    'client/vite.config.ts',
    'schema',
  ],
  output: 'client/dist/index.html',
  run: () => runTool('client', 'vite', 'bin/vite.js', ['build', '--logLevel', 'warn'], path.join(root, 'client')),
};

/** Runs the step when its inputs changed or its output is missing; answers whether it ran. */
export async function prepare(step: Step, say: (line: string) => void = console.log): Promise<boolean> {
  const stamp = path.join(cache, step.name);
  const hash = await hashOf(step.inputs);
  const known = await readFile(stamp, 'utf8').catch(() => null);
  if (known === hash && (await exists(path.join(root, step.output)))) return false;
  const start = performance.now();
  say(`${step.says} ...`);
  await step.run();
  say(`${step.says}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  await mkdir(cache, { recursive: true });
  // what the step itself wrote among its inputs (schema/operations.json) must not make it run again
  await writeFile(stamp, await hashOf(step.inputs));
  return true;
}

async function hashOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesIn(path.join(root, input))) {
      hash
        .update(path.relative(root, file))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

const madeByUs = /(^|\/)(node_modules|dist|compiled|generated)(\/|$)/;

async function filesIn(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (entries === 'ENOTDIR') return [place];
  if (entries === undefined || typeof entries === 'string') return [];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.filter((file) => !madeByUs.test(path.relative(root, file).split(path.sep).join('/'))).sort();
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Runs the program of an npm package of one workspace with this very Node; its words are shown only when it fails. */
async function runTool(
  workspace: string,
  packageName: string,
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const manifest = createRequire(path.join(root, workspace, 'package.json')).resolve(`${packageName}/package.json`);
  const child = spawn(process.execPath, [path.join(path.dirname(manifest), program), ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${packageName} ${args[0]} failed:\n${said.join('')}`);
}

if (import.meta.main) {
  try {
    await prepare(prismaClient);
    await prepare(webClient);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
