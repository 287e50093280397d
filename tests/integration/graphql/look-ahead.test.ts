// What comes along with a need's own statement is, byte for byte, what the loaders would have said: every document is asked
// twice, once as it is and once with each edge behind `@include(if: true)`, which is left to the loaders.
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedWorld } from '../../../prisma/seed/worlds.ts';
import { createDeps } from '../../../server/src/app.ts';
import type { Read } from '../../../server/src/db/read.ts';
import { VISITOR, type Viewer } from '../../../server/src/domain/viewer.ts';
import { hashOfSecret } from '../../../server/src/modules/identity/data/secret-token.ts';
import { findSignedIn } from '../../../server/src/modules/identity/index.ts';
import { copyDatabase, type TestDatabase } from '../../support/database.ts';
import { type Asked, execute } from '../../support/execute.ts';
import { queuedJobs } from '../../support/jobs.ts';

let db: TestDatabase;
let world: Asked;
let viewers: Viewer[];
let codes: string[];
let statements: string[] = [];

beforeAll(async () => {
  db = await copyDatabase();
  await seedWorld(db.ownerUrl, 'small', new Date(), () => undefined);
  const read: Read = {
    ...db.read,
    rows: (statement, values) => {
      statements.push(statement.name);
      return db.read.rows(statement, values);
    },
  };
  const heard = { ...db, read };
  world = { db: heard, deps: createDeps(heard, queuedJobs()) };
  viewers = [VISITOR, ...(await oneOfEachRole())];
  codes = (await db.sql<{ code: string }>('SELECT code FROM need ORDER BY id')).map(({ code }) => code);
});
afterAll(() => db.drop());

async function oneOfEachRole(): Promise<Viewer[]> {
  const memberships = await db.sql<{ id: string; person_id: string }>(
    'SELECT DISTINCT ON (role) id, person_id FROM membership WHERE ended_at IS NULL ORDER BY role, id',
  );
  const found = [];
  for (const { id, person_id } of memberships) {
    const token = randomBytes(32).toString('base64url');
    await db.sql(
      `INSERT INTO api_token (id, token_hash, person_id, membership_id, name, expires_at) VALUES (gen_random_uuid(), $1, $2, $3, 'test', now() + interval '1 day')`,
      [hashOfSecret(token), person_id, id],
    );
    const signedIn = await findSignedIn(db.read, { kind: 'API_TOKEN', token }, new Date());
    if (signedIn) found.push(signedIn.viewer);
  }
  return found;
}

/** A selection, written for look-ahead (`''`) or so that it is left to the loaders. */
type Selection = (left: string) => string;
const LEFT = ' @include(if: $yes)';

const leaves = (names: readonly string[]): fc.Arbitrary<Selection> =>
  fc.subarray([...names], { minLength: 1 }).map((some) => () => some.join(' '));
const edge = (name: string, below: fc.Arbitrary<Selection>): fc.Arbitrary<Selection> =>
  below.map((inner) => (left) => `${name}${left} { ${inner(left)} }`);
const together = (parts: readonly fc.Arbitrary<Selection>[]): fc.Arbitrary<Selection> =>
  fc
    .tuple(...parts.map((part) => fc.option(part, { nil: null })))
    .map((chosen) => (left) => `__typename ${chosen.map((part) => part?.(left) ?? '').join(' ')}`);
const pages = (name: string, node: fc.Arbitrary<Selection>): fc.Arbitrary<Selection> =>
  fc.tuple(fc.constantFrom('', '(first: 1)', '(first: 3)', '(first: 100)', '(first: $few)'), node).map(
    ([args, inner]) =>
      (left) =>
        `${name}${args}${left} { edges { cursor node { ${inner(left)} } } pageInfo { hasNextPage endCursor } }`,
  );

const text = '{ fa azb en }';
const organization = leaves([
  'id',
  'kind',
  'slug',
  `name ${text}`,
  'verifiedAt',
  'sample',
  'legalId',
  'verificationState',
]);
const program = leaves(['id', 'slug', `about ${text}`, 'targetGroups { id }', 'startsOn', 'level']);
const item = leaves([
  'id',
  'note',
  'unitPrice',
  'priceDate',
  'minimumLot',
  'value',
  'chain { required open held verified }',
  'commodity { id code }',
]);
const commitment = together([
  leaves(['id', 'code', 'quantity', 'value', 'state', 'committedAt', 'holdUntil', 'deliverBy', 'delivered', 'version']),
  edge('provider', organization),
]);
const entry = together([
  leaves([
    'id',
    'at',
    'kind',
    'position',
    'quantity',
    'hash',
    'previousHash',
    'commodity { code }',
    'commitment { code }',
  ]),
  edge('organization', organization),
]);
const need = together([
  leaves([
    'id',
    'code',
    `title ${text}`,
    'windowEnd',
    'publishedAt',
    'chain { required verified }',
    'kinds',
    'peopleCount',
    'version',
  ]),
  edge('organization', organization),
  edge('program', program),
  edge('items', item),
  pages('commitments', commitment),
  pages('ledger', entry),
  // the same edge again, as a fragment of another screen would ask for it
  edge('... on Need { again: organization', organization).map((part) => (left: string) => `${part(left)} }`),
  edge('items', item),
  edge(
    'similar(first: 2)',
    together([
      leaves(['id', 'code', 'windowEnd', 'chain { open }']),
      edge('organization', organization),
      edge('items', item),
    ]),
  ),
]);

/** Two answers to one question: with the rows brought along, and by the loaders alone. */
async function bothWays(viewer: Viewer, field: string, selection: Selection, more: (inner: string) => string) {
  const ask = (left: string) => {
    const document = `query Ask($yes: Boolean!, $few: Int) { __typename @include(if: $yes)
      ${field} { ${more(selection(left))} } unused: needs(first: $few) { pageInfo { hasNextPage } } }`;
    return execute(world, viewer, document, { yes: true, few: 2 });
  };
  return [await ask(''), await ask(LEFT)] as const;
}

describe('a need and what stands around it, asked with and without looking ahead', () => {
  test('one need, for everybody who may or may not see it', async () => {
    const asked = fc.tuple(fc.nat(), fc.nat(), need);
    await fc.assert(
      fc.asyncProperty(asked, async ([who, which, selection]) => {
        const viewer = viewers[who % viewers.length] as Viewer;
        const field = `need(code: "${codes[which % codes.length]}")`;
        const [ahead, loaded] = await bothWays(viewer, field, selection, (inner) => inner);
        expect(JSON.stringify(ahead)).toBe(JSON.stringify(loaded));
        expect(ahead.errors).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('pages of needs in every order', async () => {
    const order = fc.constantFrom('DEADLINE', 'NEWEST', 'CLOSEST_TO_COMPLETE', 'SEVERITY');
    const filter = fc.constantFrom(
      '{}',
      '{ text: "ویلچر" }',
      '{ intents: [RELIEF] }',
      '{ states: [DRAFT, PUBLISHED] }',
    );
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.nat(), order, filter, need), async ([who, by, narrowed, selection]) => {
        const viewer = viewers[who % viewers.length] as Viewer;
        const field = `needs(first: 5, order: ${by}, filter: ${narrowed})`;
        const wrap = (inner: string) => `edges { cursor node { ${inner} } } pageInfo { endCursor hasNextPage }`;
        const [ahead, loaded] = await bothWays(viewer, field, selection, wrap);
        expect(JSON.stringify(ahead)).toBe(JSON.stringify(loaded));
        expect(ahead.errors).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const asked = async (document: string, variables: Record<string, unknown> = {}) => {
  statements = [];
  const { errors } = await execute(world, VISITOR, document, variables);
  expect(errors).toEqual([]);
  return statements;
};

describe('statements of an operation', () => {
  test('a page of needs with offices, programs and items is one', async () => {
    const page = 'organization { slug } program { slug } items { id }';
    expect(await asked(`{ needs(first: 20) { edges { node { code ${page} } } } }`)).toHaveLength(1);
  });

  test('a need with its items, commitments, providers and ledger is one', async () => {
    const published = (await db.sql<{ code: string }>("SELECT code FROM need WHERE state = 'PUBLISHED' LIMIT 1"))[0];
    const page = `items { id } organization { slug } commitments(first: 50) { edges { node { id provider { slug } } } }
      ledger(first: 20) { edges { node { position organization { slug } } } }`;
    const document = `query One($code: String!) { need(code: $code) { code ${page} } }`;
    expect(await asked(document, { code: published?.code })).toHaveLength(1);
  });

  test('lists below a list are one statement each, not one for each row', async () => {
    const page = `commitments(first: 5) @include(if: true) { edges { node { id } } } ledger(first: 5) @include(if: true) { edges { node { position } } }`;
    expect(await asked(`{ needs(first: 20) { edges { node { code ${page} } } } }`)).toHaveLength(3);
  });
});
