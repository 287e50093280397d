import { gzipSync } from 'node:zlib';

/** One attack of the catalogue (reliability, section 2.3): what is sent as a script, and what has to come back. */
export type Attack = {
  readonly name: string;
  readonly body?: unknown;
  readonly raw?: string | Buffer;
  readonly headers?: Record<string, string>;
  readonly status: number;
  readonly code: string;
};

const repeat = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');
const nested = (depth: number) =>
  `{ provinces { ${'counties { province { '.repeat(depth)} id ${'} }'.repeat(depth)} } }`;
const query = (name: string, text: string, code: string, variables?: unknown): Attack => ({
  name,
  body: { query: text, variables },
  status: 400,
  code,
});

const hidden = (length: number) =>
  `{ ...f0 } ${repeat(length, (n) => `fragment f${n} on Query { provinces { ...p${n} } } fragment p${n} on Province { counties { province { id ${n + 1 < length ? `...p${n + 1}` : ''} } } }`)}`;
const doubling = (levels: number) =>
  `{ provinces { ...d0 } } ${repeat(levels, (n) => `fragment d${n} on Province { ${n + 1 < levels ? `a${n}: counties { province { ...d${n + 1} } } b${n}: counties { province { ...d${n + 1} } }` : 'id'} }`)}`;
const wideDoubling = (levels: number) =>
  `{ ...d0 } ${repeat(levels, (n) => `fragment d${n} on Query { ${n + 1 < levels ? `...d${n + 1} ... on Query { ...d${n + 1} }` : 'system { version now today demo }'} }`)}`;
const inline = (breadth: number, depth: number) =>
  `{ ${repeat(breadth, () => `${'... on Query { '.repeat(depth)} system { version } ${'} '.repeat(depth)}`)} }`;
const login = (n: number) => `l${n}: signIn(email: "a@b.ir", password: "guess number ${n}") { __typename }`;
const firsts =
  'query ($n: Int) { needs(first: $n) { edges { node { id items { id commodity { id prices { source } } } } } } }';
const whole =
  '{ needs(first: 100) { edges { node { id items { commodity { prices { source validFrom price } substitutes { prices { source } } } } } } } }';

export const ATTACKS: readonly Attack[] = [
  query('depth 50', nested(25), 'QUERY_TOO_DEEP'),
  query('depth 500', nested(250), 'GRAPHQL_PARSE_FAILED'),
  query('depth hidden in 20 fragments', hidden(20), 'QUERY_TOO_DEEP'),
  query('a fragment named __schema', `{ ...__schema } fragment __schema on Query ${nested(8)}`, 'QUERY_TOO_DEEP'),
  query('101 aliases of __typename', `{ ${repeat(101, (n) => `a${n}: __typename`)} }`, 'QUERY_TOO_WIDE'),
  query('100 logins by alias', `mutation { ${repeat(100, login)} }`, 'GRAPHQL_PARSE_FAILED'),
  query('15 logins by alias', `mutation { ${repeat(15, login)} }`, 'TOO_MANY_ROOT_FIELDS'),
  query('2 logins', `mutation { ${repeat(2, login)} }`, 'TOO_MANY_ROOT_FIELDS'),
  query(
    '2 logins, one in a fragment',
    `mutation { ${login(1)} ...more } fragment more on Mutation { ${login(2)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ),
  query(
    '2 logins by one fragment spread twice',
    `mutation { ...one ... on Mutation { ...one } } fragment one on Mutation { ${login(1)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ),
  query(
    '2 logins, one of them skipped',
    `mutation { ${login(1)} ${login(2).replace('{ __typename }', '@skip(if: true) { __typename }')} }`,
    'TOO_MANY_ROOT_FIELDS',
  ),
  {
    name: 'a batch of 10',
    raw: JSON.stringify(Array(10).fill({ query: '{ __typename }' })),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'an empty batch', raw: '[]', status: 400, code: 'BAD_REQUEST' },
  query('one field 500 times', `{ system { ${repeat(500, () => 'version')} } }`, 'QUERY_TOO_WIDE'),
  query('one field 3000 times', `{ system { ${repeat(3000, () => 'version')} } }`, 'GRAPHQL_PARSE_FAILED'),
  query('one field 9000 times', `{ system { ${repeat(9000, () => 'version')} } }`, 'GRAPHQL_PARSE_FAILED'),
  query('10 unknown directives', `{ __typename ${'@aa '.repeat(10)} }`, 'GRAPHQL_VALIDATION_FAILED'),
  query('150 directives', `{ __typename ${'@skip(if: false) '.repeat(150)} }`, 'GRAPHQL_PARSE_FAILED'),
  query('100 directives', `{ __typename ${'@aa '.repeat(100)} }`, 'QUERY_TOO_WIDE'),
  query('1000 directives', `{ __typename ${'@aa '.repeat(1000)} }`, 'GRAPHQL_PARSE_FAILED'),
  query(
    'fragments in a circle',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    'GRAPHQL_VALIDATION_FAILED',
  ),
  query(
    'a fragment that spreads itself',
    '{ ...a } fragment a on Query { system { version } ...a }',
    'GRAPHQL_VALIDATION_FAILED',
  ),
  query('doubling fragments, 5 levels with aliases', doubling(5), 'QUERY_TOO_COMPLEX'),
  query('doubling fragments, 16 levels with aliases', doubling(16), 'QUERY_TOO_DEEP'),
  query('doubling fragments, 10 levels without depth', wideDoubling(10), 'QUERY_TOO_WIDE'),
  query('doubling fragments, 45 levels: 2^45 fields', wideDoubling(45), 'QUERY_TOO_WIDE'),
  query('inline fragments 60 x 20', inline(60, 20), 'GRAPHQL_PARSE_FAILED'),
  { name: 'inline fragments 200 x 100', body: { query: inline(200, 100) }, status: 413, code: 'PAYLOAD_TOO_LARGE' },
  query('everything in one page, literal', whole, 'QUERY_TOO_COMPLEX'),
  query(
    'everything in one page, by a variable',
    whole.replace('{ needs(first: 100)', 'query ($n: Int) { needs(first: $n)'),
    'QUERY_TOO_COMPLEX',
    { n: 100 },
  ),
  query(
    'everything in one page, by a default',
    whole.replace('{ needs(first: 100)', 'query ($n: Int = 100) { needs(first: $n)'),
    'QUERY_TOO_COMPLEX',
  ),
  query(
    'everything in one page, a variable inside a fragment',
    `query ($n: Int = 100) { ...f } fragment f on Query ${whole.replace('first: 100', 'first: $n')}`,
    'QUERY_TOO_COMPLEX',
  ),
  query(
    'a negative page gives no credit',
    `query ($n: Int) { a: needs(first: $n) { edges { node { id } } } ${whole.slice(1)}`,
    'QUERY_TOO_COMPLEX',
    { n: -1_000_000 },
  ),
  query('a page of 2^31', firsts, 'BAD_USER_INPUT', { n: 2 ** 31 }),
  query('a page of 1.5', firsts, 'BAD_USER_INPUT', { n: 1.5 }),
  query('a page of text', firsts, 'BAD_USER_INPUT', { n: '10' }),
  query(
    '150 operations in one document',
    repeat(150, (n) => `query q${n} { __typename }`),
    'TOO_MANY_OPERATIONS',
  ),
  query('2 operations in one document', 'query a { __typename } query b { __typename }', 'TOO_MANY_OPERATIONS'),
  query(
    '160 unused fragments',
    `{ __typename } ${repeat(160, (n) => `fragment f${n} on Query { __typename }`)}`,
    'GRAPHQL_PARSE_FAILED',
  ),
  query(
    '60 unused fragments',
    `{ __typename } ${repeat(60, (n) => `fragment f${n} on Query { __typename }`)}`,
    'QUERY_TOO_WIDE',
  ),
  query('only a fragment', 'fragment f on Query { __typename }', 'BAD_REQUEST'),
  query('introspection', '{ __schema { types { name } } }', 'INTROSPECTION_DISABLED'),
  query('introspection of one type', '{ __type(name: "Need") { fields { name } } }', 'INTROSPECTION_DISABLED'),
  query(
    'introspection in a fragment under an alias',
    '{ ...f } fragment f on Query { x: __schema { queryType { name } } }',
    'INTROSPECTION_DISABLED',
  ),
  query(
    'circular introspection',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ),
  query('a misspelt field', '{ sistem { version } }', 'GRAPHQL_VALIDATION_FAILED'),
  query('a misspelt argument', '{ needs(frist: 1) { edges { cursor } } }', 'GRAPHQL_VALIDATION_FAILED'),
  query('a misspelt type', '{ ... on Qery { __typename } }', 'GRAPHQL_VALIDATION_FAILED'),
  query(
    'a misspelt enum value',
    '{ needs(filter: { states: [PUBLISHD] }) { edges { cursor } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ),
  query('a misspelt input field', '{ needs(filter: { txet: "a" }) { edges { cursor } } }', 'GRAPHQL_VALIDATION_FAILED'),
  query(
    'a misspelt input field in a variable',
    'query ($f: NeedFilter) { needs(filter: $f) { edges { cursor } } }',
    'BAD_USER_INPUT',
    { f: { txet: 'a' } },
  ),
  query(
    'a misspelt enum value in a variable',
    'query ($f: NeedFilter) { needs(filter: $f) { edges { cursor } } }',
    'BAD_USER_INPUT',
    { f: { states: ['PUBLISHD'] } },
  ),
  query(
    '5000 unknown input fields',
    'query ($f: NeedFilter) { needs(filter: $f) { edges { cursor } } }',
    'BAD_USER_INPUT',
    {
      f: Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`x${n}`, 1])),
    },
  ),
  query(
    'variables nested 3000 deep',
    'query ($f: NeedFilter) { needs(filter: $f) { edges { cursor } } }',
    'BAD_USER_INPUT',
    {
      f: JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`),
    },
  ),
  query('a missing variable', 'query ($id: ID!) { node(id: $id) { id } }', 'BAD_USER_INPUT'),
  query(
    'a NUL character in a variable',
    'query ($f: NeedFilter) { needs(filter: $f) { edges { cursor } } }',
    'BAD_REQUEST',
    { f: { text: '\u0000' } },
  ),
  query(
    'a NUL character in the document',
    '{ needs(filter: { text: "\\u0000" }) { edges { cursor } } }',
    'BAD_REQUEST',
  ),
  {
    name: 'a subscription on the ordinary way',
    body: { query: 'subscription { changed { id } }' },
    status: 400,
    code: 'BAD_REQUEST',
  },
  query('no query at all', '', 'BAD_REQUEST'),
  { name: 'a query that is a number', body: { query: 7 }, status: 400, code: 'BAD_REQUEST' },
  {
    name: 'variables that are a list',
    body: { query: '{ __typename }', variables: [] },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables that are text',
    body: { query: '{ __typename }', variables: '{}' },
    status: 400,
    code: 'BAD_REQUEST',
  },
  query('a broken document', '{ system { version ', 'GRAPHQL_PARSE_FAILED'),
  { name: 'broken JSON', raw: '{"query": "{ __typename }"', status: 400, code: 'BAD_REQUEST' },
  { name: 'JSON that is a text', raw: '"{ __typename }"', status: 400, code: 'BAD_REQUEST' },
  { name: 'null', raw: 'null', status: 400, code: 'BAD_REQUEST' },
  { name: 'nothing', raw: '', status: 400, code: 'BAD_REQUEST' },
  {
    name: 'bytes that are not UTF-8',
    raw: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a body of 2 MB',
    raw: JSON.stringify({ query: `{ ${' '.repeat(2_000_000)} __typename }` }),
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    name: 'a gzip bomb',
    raw: gzipSync(Buffer.alloc(50_000_000, ' ')),
    headers: { 'content-encoding': 'gzip' },
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'another charset',
    raw: '{"query":"{ __typename }"}',
    headers: { 'content-type': 'application/json; charset=cp1252' },
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  { name: 'an unknown hash', body: { documentId: 'a'.repeat(64) }, status: 400, code: 'DOCUMENT_NOT_ALLOWED' },
];
