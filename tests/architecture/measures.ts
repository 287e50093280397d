import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** Lines of the file, without an end of line at the end. */
export const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;

export interface MeasuredFunction {
  readonly where: string;
  readonly lines: number;
}

/** Every function of a file with its length. A test's body and the callback of `describe` tell a story and do not count. */
export function functionsOf(file: SourceFile): MeasuredFunction[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: MeasuredFunction[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({ where: `${file.path}:${first + 1}`, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The value below which this share of the values lies: quantile(values, 0.5) is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
