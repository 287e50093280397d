// Everything that is checked without running a test, each as one named step.
import path from 'node:path';
import { type Answer, programOf, root, runNode } from '../../prisma/command.ts';
import { prepare, webClient } from '../../prisma/prepare.ts';
import { generateAll } from '../../schema/generate.ts';

export interface Check {
  readonly name: string;
  readonly run: () => Promise<Answer>;
}

const typescript = () => programOf('.', 'typescript', 'tsc');
const types = (project: string): Check => ({
  name: `types of ${project}`,
  run: () => runNode([typescript(), '--project', project, '--noEmit', '--pretty', 'false']),
});

/** The first one alone, since the others read what it writes. */
export const generated: Check = { name: 'generated files are up to date', run: checkGenerated };

export const checks: readonly Check[] = [
  {
    name: 'style and habits (Biome)',
    run: () =>
      runNode([programOf('.', '@biomejs/biome', 'biome'), 'ci', '--colors=off', '--diagnostic-level=error', '.']),
  },
  types('server'),
  types('tests'),
  types('client'),
  // plain tsc passes a misspelt field
  {
    name: 'documents of the client (gql.tada)',
    run: () =>
      runNode([programOf('client', 'gql.tada'), 'check', '--fail-on-warn'], { folder: path.join(root, 'client') }),
  },
  {
    name: 'walls between the rooms',
    run: () =>
      runNode([
        programOf('.', 'dependency-cruiser', 'depcruise'),
        '--config',
        '.dependency-cruiser.cjs',
        ...['server/src', 'client/src', 'prisma', 'schema', 'tests'],
      ]),
  },
  { name: 'schema and migrations agree', run: () => runNode(['prisma/migrate.ts', 'drift']) },
  { name: 'the front page loads at most 185 kB', run: checkFirstLoad },
  { name: 'the API breaks nobody', run: () => runNode(['schema/check-compatibility.ts']) },
];

async function checkFirstLoad(): Promise<Answer> {
  await prepare(webClient, () => undefined);
  return runNode(['client/build/first-load.ts']);
}

/** Generates everything anew; a committed file that changes or appears by that was not up to date. */
async function checkGenerated(): Promise<Answer> {
  const report: string[] = [];
  try {
    const changed = await generateAll((line) => report.push(line));
    if (changed.length === 0) return { ok: true, said: report.join('\n') };
    return { ok: false, said: `Run pnpm generate and commit:\n${changed.map((file) => `  ${file}`).join('\n')}` };
  } catch (error) {
    return { ok: false, said: error instanceof Error ? error.message : String(error) };
  }
}
