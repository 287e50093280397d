// Before every start: builds the web client when its sources changed, known by a hash of their contents. A second start
// does nothing and takes milliseconds.
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CommandOptions, programOf, root, runNode } from './command.ts';

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

/** The types of the tables' rows; nothing of it runs. */
export const rowTypes: Step = {
  name: 'row-types',
  says: 'Typing the rows of the database',
  inputs: ['prisma/schema', 'prisma/package.json'],
  output: 'server/src/db/generated/client.ts',
  run: () => {
    // generate asks only that a schema engine exists, and never runs it
    const environment = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
    return run([programOf('prisma', 'prisma'), 'generate', '--config', 'prisma/prisma.config.ts'], { environment });
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
  run: () => run([programOf('client', 'vite'), 'build', '--logLevel', 'warn'], { folder: path.join(root, 'client') }),
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

async function run(args: readonly string[], options: CommandOptions): Promise<void> {
  const answer = await runNode(args, options);
  if (!answer.ok) throw new Error(answer.said);
}

if (import.meta.main) {
  try {
    await prepare(webClient);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
