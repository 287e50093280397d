// pnpm generate: everything that is made from something else, in the order in which one needs the other.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { programOf, root, runNode } from '../prisma/command.ts';
import { prepare, rowTypes } from '../prisma/prepare.ts';

interface Step {
  readonly says: string;
  readonly args: () => readonly string[];
  readonly folder?: string;
}

const client = path.join(root, 'client');

const steps: readonly Step[] = [
  { says: 'Printing schema/schema.graphql', args: () => ['server/src/graphql/print-schema.ts'] },
  {
    says: 'Typing the schema for the client',
    args: () => [programOf('client', 'gql.tada'), 'generate-output'],
    folder: client,
  },
  { says: 'Collecting the documents of the client', args: () => ['client/build/operations.ts'] },
  { says: 'Checking the texts of the three languages', args: () => ['client/build/messages.ts'] },
];

/** Runs every step; answers the committed files that changed or appeared by it. */
export async function generateAll(say: (line: string) => void): Promise<string[]> {
  const before = await fingerprints();
  await prepare(rowTypes, say);
  for (const { says, args, folder = root } of steps) {
    say(says);
    const answer = await runNode(args(), { folder });
    if (!answer.ok) throw new Error(`${says} failed:\n${answer.said}`);
  }
  const after = await fingerprints();
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort();
}

/** The committed files that a step writes. */
async function fingerprints(): Promise<Map<string, string>> {
  const written = (await readdir(path.join(client, 'src'), { recursive: true }))
    .filter((file) => file.endsWith('.gen.ts') || file === 'graphql-env.d.ts')
    .map((file) => path.join('client/src', file));
  const files = ['schema/schema.graphql', 'schema/operations.json', ...written];
  const read = async (file: string): Promise<[string, string]> => {
    const text = await readFile(path.join(root, file), 'utf8').catch(() => 'missing');
    return [file, createHash('sha256').update(text).digest('hex')];
  };
  return new Map(await Promise.all(files.map(read)));
}

if (import.meta.main) {
  try {
    for (const file of await generateAll(console.log)) console.log(`changed: ${file}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
