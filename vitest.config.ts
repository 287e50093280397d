import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Four projects, one runner. `unit` needs nothing; `integration` gets a real PostgreSQL (tests/support); `client` is
// pure logic of the pages; `e2e` drives a real Chromium against a started server (pnpm e2e finds it and sets CHROMIUM).
// `graphql` ships twice, and the libraries that Node loads by itself use its CommonJS half: so must our own files.
const graphql = createRequire(new URL('server/package.json', import.meta.url)).resolve('graphql');
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] };

/** No test replaces a module or a global: loading them once for each worker, not for each file, halves the whole run. */
const isolate = false;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          isolate,
          include: ['server/src/**/*.test.ts', 'prisma/**/*.test.ts', 'schema/**/*.test.ts', 'tests/run/**/*.test.ts'],
          setupFiles: ['tests/support/seeded-chance.ts'],
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          isolate,
          include: [
            'tests/{integration,invariants,architecture,contract}/**/*.test.ts',
            'tests/stories/**/*.{story,test}.ts',
          ],
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/seeded-chance.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'client',
          isolate,
          root: 'client',
          include: ['{src,build}/**/*.test.{ts,tsx}'],
          setupFiles: ['../tests/support/seeded-chance.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/house.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
