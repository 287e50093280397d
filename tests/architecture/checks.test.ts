// The tools behind `pnpm check`, each shown something wrong: a check that cannot fail checks nothing.
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programOf, root, runNode } from '../../prisma/command.ts';
import { runChecks } from '../run/print.ts';

let tree: string;
beforeAll(async () => {
  // inside the project, so that the packages resolve; git does not look into .cache
  await mkdir(path.join(root, '.cache'), { recursive: true });
  tree = await mkdtemp(path.join(root, '.cache', 'planted-'));
  await symlink(path.join(root, 'client/node_modules'), path.join(tree, 'node_modules'));
  await copyFile(path.join(root, 'tsconfig.base.json'), path.join(tree, 'tsconfig.base.json'));
  await put(
    'tsconfig.json',
    JSON.stringify({ extends: './tsconfig.base.json', compilerOptions: { types: [] }, include: ['*.ts'] }),
  );
});
afterAll(() => rm(tree, { recursive: true, force: true }));

const put = (file: string, text: string) => writeFile(path.join(tree, file), text);

describe('Biome', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hamyari-biome-')); // it infers no types below a folder whose name starts with a dot
    await copyFile(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
    await writeFile(
      path.join(folder, 'save.ts'),
      'export async function save(): Promise<number> {\n  return await Promise.resolve(1);\n}\n',
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const biome = async (text: string) => {
    await writeFile(path.join(folder, 'sample.ts'), text);
    return runNode([programOf('.', '@biomejs/biome', 'biome'), 'lint', '--vcs-enabled=false', '--colors=off', '.'], {
      folder,
    });
  };

  test.each([
    ['any', 'export const read = (text: string): any => JSON.parse(text);\n', 'noExplicitAny'],
    [
      'a promise nobody waits for',
      "import { save } from './save.ts';\n\nexport function close() {\n  save();\n}\n",
      'noFloatingPromises',
    ],
    ['a claim that something is there', 'export const first = (all: string[]) => all[0]!;\n', 'noNonNullAssertion'],
  ])('refuses %s', async (_what, text, rule) => {
    const { ok, said } = await biome(text);
    expect(said).toContain(rule);
    expect(ok).toBe(false);
  });

  test('accepts what is right', async () => {
    expect(await biome("export const first = (all: readonly string[]): string => all[0] ?? '';\n")).toMatchObject({
      ok: true,
    });
  });
});

describe('TypeScript', () => {
  const tsc = () => runNode([programOf('.', 'typescript', 'tsc'), '--project', tree, '--pretty', 'false']);

  test.each([
    ['an element that may be missing', 'export const first = (all: string[]): string => all[0];\n', 'TS2322'],
    ['an enum', 'export enum State { Draft }\n', 'TS1294'],
    ['a name nobody reads', 'const unread = 1;\nexport {};\n', 'TS6133'],
  ])('refuses %s', async (_what, text, code) => {
    await put('sample.ts', text);
    const { ok, said } = await tsc();
    expect(said).toContain(code);
    expect(ok).toBe(false);
  });
});

describe('gql.tada', () => {
  const document = (field: string) => `import { initGraphQLTada } from 'gql.tada';
    import type { introspection } from './graphql-env.d.ts';
    const graphql = initGraphQLTada<{ introspection: introspection }>();
    export const shelf = graphql(\`query { ${field} }\`);\n`;

  beforeAll(async () => {
    await put('schema.graphql', 'type Query { shelf: String }\n');
    const plugins = [
      { name: 'gql.tada/ts-plugin', schema: './schema.graphql', tadaOutputLocation: './graphql-env.d.ts' },
    ];
    const options = { types: [], plugins, module: 'esnext', moduleResolution: 'bundler' };
    await put(
      'tsconfig.json',
      JSON.stringify({ extends: './tsconfig.base.json', compilerOptions: options, include: ['*.ts'] }),
    );
    await runNode([programOf('client', 'gql.tada'), 'generate-output'], { folder: tree });
  });

  test('refuses a misspelt field, which tsc lets pass', async () => {
    await put('sample.ts', document('shlef'));
    const { ok, said } = await runNode([programOf('client', 'gql.tada'), 'check', '--fail-on-warn'], { folder: tree });
    expect(said).toContain('Cannot query field "shlef"');
    expect(ok).toBe(false);
  });

  test('accepts the right one', async () => {
    await put('sample.ts', document('shelf'));
    const answer = await runNode([programOf('client', 'gql.tada'), 'check', '--fail-on-warn'], { folder: tree });
    expect(answer).toMatchObject({ ok: true });
  });
});

describe('the first load', () => {
  const weigh = async (kilobytes: number) => {
    const dist = path.join(tree, 'dist');
    await mkdir(path.join(dist, '.vite'), { recursive: true });
    const chunks = ['index.html', 'src/app/app.tsx', 'src/routes/home.route.tsx'];
    const catalogs = ['fa', 'azb', 'en'].map((language) => `virtual:catalog/${language}`);
    const manifest = Object.fromEntries([...chunks, ...catalogs].map((name) => [name, { file: 'script.js' }]));
    await put('dist/.vite/manifest.json', JSON.stringify(manifest));
    await put('dist/index.html', '');
    await writeFile(path.join(dist, 'script.js'), randomBytes(kilobytes * 1000));
    return runNode(['client/build/first-load.ts', dist]);
  };

  test('refuses a front page that is too heavy', async () => {
    expect(await weigh(190)).toMatchObject({ ok: false, said: expect.stringContaining('of 185 kB allowed') });
  });

  test('accepts a light one', async () => {
    expect(await weigh(150)).toMatchObject({ ok: true });
  });
});

test('a check that fails or breaks down is counted as failed', async () => {
  const tally = { passed: 0, failed: 0 };
  await runChecks(
    [
      { name: 'holds', run: async () => ({ ok: true, said: '' }) },
      { name: 'fails', run: async () => ({ ok: false, said: 'wrong' }) },
      { name: 'breaks down', run: () => Promise.reject(new Error('no such program')) },
    ],
    tally,
  );
  expect(tally).toEqual({ passed: 1, failed: 2 });
});
