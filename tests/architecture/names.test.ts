import { describe, expect, test } from 'vitest';
import { faultsOf, missingLayers } from './house-rules.ts';
import { readSourceFiles } from './source-files.ts';

const files = readSourceFiles();

describe('names and habits', () => {
  test('every file keeps the habits of the house', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  test('every mutation has a use case and a test of the same name', () => {
    expect(missingLayers(files.map((file) => file.path))).toEqual([]);
  });

  test.each([
    ['a name in camel case', 'server/src/domain/needState.ts', ''],
    ['a role nobody knows', 'server/src/modules/needs/data/need.dao.ts', ''],
    ['an empty word', 'server/src/domain/date-utils.ts', ''],
    ['an empty word as a folder', 'client/src/helpers/date.ts', ''],
    ['a barrel that is no door', 'server/src/domain/index.ts', ''],
    ['an enum', 'server/src/domain/need.ts', 'export enum NeedState { Draft }'],
    ['a default export', 'server/src/domain/need.ts', 'export default 1;'],
    ['work left for later', 'server/src/domain/need.ts', '// TODO: later'],
    ['a second reader of the environment', 'server/src/http/server.ts', 'const port = process.env.PORT;'],
    ['a clock in the domain', 'server/src/domain/need.ts', 'const now = new Date();'],
    ['chance in the domain', 'server/src/domain/need.ts', 'const x = Math.random();'],
    ['a module replaced for a test', 'tests/integration/needs/submit-need.test.ts', 'vi.useFakeTimers();'],
  ])('%s is found', (_what, path, text) => {
    expect(faultsOf({ path, text })).toHaveLength(1);
  });

  test('a word inside a string or a comment breaks no rule', () => {
    const text = "// enum, process.env and new Date() are only mentioned\nexport const said = 'Math.random';\n";
    expect(faultsOf({ path: 'server/src/domain/need.ts', text })).toEqual([]);
  });

  test('a mutation without its use case or test is found', () => {
    const mutation = 'server/src/modules/commitments/graphql/sign-commitment.mutation.ts';
    expect(missingLayers([mutation, 'tests/integration/commitments/sign-commitment.test.ts'])).toEqual([
      `${mutation} has no server/src/modules/commitments/use-cases/sign-commitment.ts`,
    ]);
  });
});
