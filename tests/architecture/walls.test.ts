import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cruise, cruise, wallsFile } from './cruise.ts';
import { allowed, planted, standing } from './planted-violations.ts';
import { readSourceFiles, root } from './source-files.ts';

const walls: string[] = createRequire(import.meta.url)(wallsFile).forbidden.map((rule: { name: string }) => rule.name);

describe('the walls of the house', () => {
  const files = readSourceFiles(['server/src', 'client/src', 'prisma', 'schema', 'tests']).map((file) => file.path);
  let house: Cruise;
  beforeAll(async () => {
    house = await cruise(root, ['server/src', 'client/src', 'prisma', 'schema', 'tests']);
  });

  test('no import goes through a wall', () => {
    expect(house.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  // under a TypeScript it does not know, dependency-cruiser gives a green tick over no module at all
  test('every source file was looked at', () => {
    const seen = new Set(house.modules.map((module) => module.source));
    expect(files.filter((file) => !file.endsWith('.d.ts') && !seen.has(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(150);
  });
});

describe('each wall turns red on a planted violation', () => {
  let tree: string;
  let found: Map<string, string[]>;

  beforeAll(async () => {
    tree = await plant();
    const answer = await cruise(tree, ['server/src', 'client/src', 'tests']);
    found = new Map();
    for (const { from, rule } of answer.summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name]);
  });
  afterAll(() => rm(tree, { recursive: true, force: true }));

  test.each(planted)('%s stops %s from importing %s', (wall, file) => {
    expect(found.get(file) ?? []).toContain(wall);
  });

  test.each(allowed)('%s may import %s', (file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });

  test('all 17 walls have a planted violation', () => {
    expect(walls).toHaveLength(17);
    expect(walls.filter((wall) => !planted.some(([name]) => name === wall))).toEqual([]);
  });
});

async function plant(): Promise<string> {
  const tree = await mkdtemp(path.join(tmpdir(), 'hamyari-walls-'));
  const put = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), text);
  };
  await cp(path.join(root, 'tsconfig.base.json'), path.join(tree, 'tsconfig.base.json'));
  await cp(path.join(root, 'server/package.json'), path.join(tree, 'server/package.json'));
  for (const name of ['pg', '@prisma/client', 'graphql', '@pothos/core', 'fast-check']) {
    await put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    await put(`node_modules/${name}/index.js`, 'module.exports = {};');
  }
  for (const file of standing) await put(file, 'export const standing = 1;\n');
  for (const [, file, imported] of planted)
    await put(file, `import * as thing from '${imported}';\nexport const planted = thing;\n`);
  for (const [file, imported] of allowed)
    await put(file, `import * as thing from '${imported}';\nexport const allowed = thing;\n`);
  await put('server/src/jobs/p2.ts', "export * from './p1.ts';\n"); // the other half of the planted cycle
  return tree;
}
