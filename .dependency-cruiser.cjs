// The map of the house: one rule per wall. Every wall has a planted violation that must turn it red.
const inModule = '^server/src/modules/([^/]+)/';
const npm = (names) => `node_modules/(${names})/`;
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid(
      'domain-is-pure',
      { path: '^server/src/domain/', pathNot: '\\.(test|fixture)\\.ts$' },
      { pathNot: '^server/src/domain/' },
      'domain imports only domain: no npm, no node:, no modules',
    ),
    forbid(
      'only-data-touches-the-database',
      { path: '^server/src/', pathNot: ['^server/src/db/', inModule + 'data/', '^server/src/(app|main)\\.ts$'] },
      { path: [npm('@prisma/client|@prisma/adapter-pg|pg'), '^server/src/db/generated/'] },
      'pg and the types of rows live in db/ and modules/*/data/',
    ),
    forbid(
      'only-graphql-touches-graphql',
      {
        path: '^server/src/',
        pathNot: ['^server/src/(graphql|http)/', inModule + 'graphql/', '^server/src/(app|main)\\.ts$'],
      },
      { path: npm('graphql|@pothos/[^/]+|@apollo/server') },
      'GraphQL libraries live in graphql/, http/ and modules/*/graphql/',
    ),
    forbid(
      'graphql-never-skips-the-use-case',
      { path: inModule + 'graphql/' },
      { path: '^server/src/(db/|modules/[^/]+/data/.*\\.repository\\.ts$)' },
      'types read through ctx.loaders, mutations call a use case',
    ),
    forbid(
      'use-case-knows-no-api',
      { path: inModule + 'use-cases/' },
      { path: ['^server/src/(graphql|http)/', '^server/src/modules/[^/]+/graphql/'] },
      'use cases are callable without HTTP or GraphQL',
    ),
    forbid(
      'use-case-sees-only-the-transaction',
      { path: inModule + 'use-cases/' },
      { path: '^server/src/db/', pathNot: '^server/src/db/transaction\\.ts$' },
      'a use case opens a transaction; it never holds a client',
    ),
    forbid(
      'data-knows-no-use-case',
      { path: inModule + 'data/' },
      { path: ['^server/src/(graphql|http)/', '^server/src/modules/[^/]+/(graphql|use-cases)/'] },
      'storage never calls up',
    ),
    forbid(
      'edges-know-no-storage',
      { path: '^server/src/(http|graphql)/' },
      { path: ['^server/src/db/', '^server/src/modules/[^/]+/data/'] },
      'the API edge sees loaders and use cases, never tables',
    ),
    forbid(
      'modules-meet-at-the-door',
      { path: inModule, pathNot: '^server/src/modules/[^/]+\\.ts$' },
      {
        path: '^server/src/modules/[^/]+/',
        pathNot: ['^server/src/modules/$1/', '^server/src/modules/[^/]+/index\\.ts$'],
      },
      'another module is reached through its index.ts',
    ),
    forbid(
      'ui-knows-nothing',
      { path: '^client/src/(ui|lib)/' },
      { path: '^client/src/(entities|features|routes|app)/' },
      'ui and lib know no noun',
    ),
    forbid(
      'entities-know-no-feature',
      { path: '^client/src/entities/' },
      { path: '^client/src/(features|routes|app)/' },
      '',
    ),
    forbid('features-know-no-route', { path: '^client/src/features/' }, { path: '^client/src/(routes|app)/' }, ''),
    forbid(
      'features-do-not-meet',
      { path: '^client/src/features/([^/]+)/' },
      { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
      'compose features in a route',
    ),
    forbid(
      'client-knows-no-server',
      { path: '^client/' },
      { path: '^(server|prisma)/' },
      'the SDL in schema/ is the only contract',
    ),
    forbid(
      'nothing-imports-tests',
      { path: '^(server|client|prisma)/', pathNot: '\\.(test|fixture)\\.tsx?$' },
      { path: ['^tests/', '\\.(test|fixture)\\.tsx?$'] },
      'what runs never needs what tests it',
    ),
    forbid('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, ''),
    forbid(
      'resolvable',
      {},
      { couldNotResolve: true, pathNot: '^virtual:' },
      'an import that resolves to nothing hides every other rule',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
