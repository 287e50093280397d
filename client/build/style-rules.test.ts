import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { physicalSides } from './style-rules.ts';

const source = resolve(import.meta.dirname, '../src');
const sheets = globSync('**/*.css', { cwd: source });

describe('every sheet', () => {
  it('names sides by the reading direction', () => {
    expect(sheets.length).toBeGreaterThan(30);
    const faults = sheets.flatMap((file) =>
      physicalSides(readFileSync(join(source, file), 'utf8')).map((line) => `${file}: ${line.trim()}`),
    );
    expect(faults).toEqual([]);
  });
  it('goes red for a left or a right', () => {
    for (const line of [
      'margin-left: 4px;',
      '  left: 0;',
      'text-align: right;',
      'border-top-left-radius: 2px;',
      'float: left;',
      'padding-right: 1em;',
    ]) {
      expect(physicalSides(`.a {\n${line}\n}`), line).toHaveLength(1);
    }
    expect(physicalSides('.a { margin-inline-start: 4px; text-align: start; inset-inline-end: 0 }')).toEqual([]);
  });
  it('belongs to a layer, so that order of loading never decides', () => {
    const loose = sheets.filter(
      (file) => file.endsWith('.module.css') && !/@layer (ui|screen) \{/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(loose).toEqual([]);
  });
});
