import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file that a person wrote: committed or about to be, not generated. */
export function readSourceFiles(
  folders: readonly string[] = ['server', 'client', 'prisma', 'schema', 'tests'],
): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && !/(^|\/)graphql-env\.d\.ts$|\.gen\.ts$/.test(file) && existsSync(path.join(root, file)),
    )
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}
