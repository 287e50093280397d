// Whoever uses the API must be able to rely on it: no type, field, value or argument that the merge base offered may be gone
// or narrowed, unless accepted-breaks.json names the break and gives its reason.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

export interface AcceptedBreak {
  /** The sentence of the break, as this check prints it. */
  readonly break: string;
  readonly reason: string;
}

/** Breaks from the older to the newer SDL that nobody has accepted. */
export function findUnacceptedBreaks(older: string, newer: string, accepted: readonly AcceptedBreak[]): string[] {
  const reasons = new Map(accepted.map((one) => [one.break, one.reason.trim()]));
  const breaks = findBreakingChanges(buildSchema(older), buildSchema(newer)).map((change) => change.description);
  return breaks.filter((description) => !reasons.get(description));
}

const root = path.resolve(import.meta.dirname, '..');
const git = (...args: string[]): string | null => {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 50_000_000,
    });
  } catch {
    return null;
  }
};

/** Where this work left the main line; the last commit when it is the main line itself. */
function findBase(): string | null {
  for (const line of ['origin/main', 'origin/master', 'main', 'master', 'HEAD']) {
    const base = git('merge-base', 'HEAD', line)?.trim();
    if (base) return base;
  }
  return null;
}

function main(): number {
  const base = findBase();
  const older = base && git('show', `${base}:schema/schema.graphql`);
  if (!base || !older) {
    console.log('No older schema to compare with.');
    return 0;
  }
  const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const accepted = JSON.parse(read('accepted-breaks.json')) as AcceptedBreak[];
  const breaks = findUnacceptedBreaks(older, read('schema.graphql'), accepted);
  for (const description of breaks) console.log(description);
  console.log(
    `${breaks.length} breaking changes against ${base.slice(0, 8)}${breaks.length > 0 ? ': deprecate instead, or accept them in schema/accepted-breaks.json with a reason' : ''}`,
  );
  return breaks.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
