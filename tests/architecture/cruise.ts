import { execFile } from 'node:child_process';
import path from 'node:path';
import { root } from './source-files.ts';

export interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

export interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
export const wallsFile = path.join(root, '.dependency-cruiser.cjs');

/** Runs dependency-cruiser with the house's walls over some folders of a tree. */
export function cruise(tree: string, folders: readonly string[]): Promise<Cruise> {
  return new Promise((resolve, reject) => {
    const args = [program, '--config', wallsFile, '--output-type', 'json', ...folders];
    execFile(process.execPath, args, { cwd: tree, maxBuffer: 200_000_000 }, (_exit, said, complaint) => {
      try {
        resolve(JSON.parse(said) as Cruise); // the exit code only counts the violations
      } catch {
        reject(new Error(`dependency-cruiser said: ${complaint || said}`));
      }
    });
  });
}
