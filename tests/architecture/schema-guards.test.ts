// The API's habits, held against the built schema; each guard is first shown a schema that breaks it.
import { buildSchema, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../server/src/graphql/schema.ts';
import { ACTS_WITHOUT_EITHER, BOUNDED_LISTS, COUNTS, SHARES } from './schema-exceptions.ts';
import { guards } from './schema-guards.ts';

const names = Object.keys(guards);

describe('the built schema', () => {
  test.each(names)('%s', (name) => {
    expect(guards[name]?.(schema)).toEqual([]);
  });

  test('is the whole schema: every noun of the design is in it', () => {
    const nouns = [
      'Need',
      'NeedItem',
      'Offer',
      'OfferItem',
      'Commitment',
      'Tranche',
      'Verification',
      'Program',
      'Organization',
    ];
    expect(nouns.filter((noun) => schema.getType(noun) === undefined)).toEqual([]);
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).length).toBeGreaterThan(40);
  });

  test('no exception is kept for what is gone', () => {
    const mutations = schema.getMutationType()?.getFields() ?? {};
    expect(Object.keys(ACTS_WITHOUT_EITHER).filter((name) => !(name in mutations))).toEqual([]);
    const used = new Set(fieldNames(schema));
    expect([...COUNTS, ...SHARES, ...Object.keys(BOUNDED_LISTS)].filter((name) => !used.has(name))).toEqual([]);
  });
});

const fieldNames = (built: GraphQLSchema) =>
  Object.values(built.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).flatMap((name) => [name, `${type.name}.${name}`]);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      name,
      `${type.name}.${name}`,
      ...args.map((arg) => arg.name),
    ]);
  });

/** Keeps every habit. */
const right = /* GraphQL */ `
  "Reads." type Query { "Shelves." shelves("How many." first: Int, "After." after: String): ShelfConnection! }
  "Acts." type Mutation {
    "Makes one." makeShelf("What." input: ShelfInput!, "Key." idempotencyKey: IdempotencyKey!): MakeShelfResult!
    "Fills one." fillShelf("Which." id: ID!, "Its version." version: Int!): FillShelfResult!
  }
  "Made once." scalar IdempotencyKey
  "Whole units." scalar BigInt
  "One page." type ShelfConnection { "Rows." edges: [Shelf!]! }
  "A shelf." type Shelf { "Its version." version: Int!, "Units on it." quantity: BigInt!, "Its kind." kind: Kind! }
  "What is asked." input ShelfInput { "Units." quantity: BigInt! }
  "Kinds." enum Kind { "Of wood." WOOD }
  "Base." interface DomainError { "In words." message: String! }
  "Hidden or absent." type NotFound implements DomainError { "In words." message: String! }
  "Made or not." union MakeShelfResult = Shelf | NotFound
  "Filled or not." union FillShelfResult = Shelf | NotFound
`;

/** The guard that must see it, what is changed into what, and where the fault is. */
const planted: [number, string, string, string][] = [
  [0, 'scopes of shelves', 'taken away', 'Query.shelves'],
  [1, ', "Key." idempotencyKey: IdempotencyKey!', '', 'Mutation.makeShelf'],
  [1, 'idempotencyKey: IdempotencyKey!', 'idempotencyKey: IdempotencyKey', 'Mutation.makeShelf'],
  [1, ', "Its version." version: Int!', '', 'Mutation.fillShelf'],
  [1, '"Its version." version: Int!): Fill', '"Key." idempotencyKey: IdempotencyKey!): Fill', 'Mutation.fillShelf'],
  [2, '"A shelf." type', 'type', 'Shelf'],
  [2, '"Units on it." quantity', 'quantity', 'Shelf.quantity'],
  [2, '"How many." first', 'first', 'Query.shelves(first:)'],
  [2, '"Of wood." WOOD', 'WOOD', 'Kind.WOOD'],
  [2, '"Units." quantity', '"" quantity', 'ShelfInput.quantity'],
  [2, '"Made once." scalar', 'scalar', 'IdempotencyKey'],
  [3, '"How many." first: Int, ', '', 'Query.shelves'],
  [4, ': ShelfConnection!', ': [Shelf!]!', 'Query.shelves'],
  [5, ': FillShelfResult!', ': Shelf!', 'Mutation.fillShelf'],
  [5, ': FillShelfResult!', ': MakeShelfResult!', 'Mutation.fillShelf'],
  [5, 'NotFound implements DomainError', 'NotFound', 'Mutation.makeShelf'],
  [5, 'MakeShelfResult = Shelf | NotFound', 'MakeShelfResult = Shelf', 'Mutation.makeShelf'],
  [6, 'quantity: BigInt!, "Its', 'quantity: Int!, "Its', 'Shelf.quantity'],
  [6, '"Units." quantity: BigInt!', '"Units." quantity: Float!', 'ShelfInput.quantity'],
  [6, '"Which." id: ID!', '"Which." id: ID!, "Units." amount: Int', 'Mutation.fillShelf(amount:)'],
];

describe('each guard turns red on a planted violation', () => {
  test('and is green where nothing is wrong', () => {
    for (const name of names) expect(guards[name]?.(withScopes(right))).toEqual([]);
  });

  test.each(planted)('guard %i: %s -> %s', (guard, from, to, where) => {
    const text = right.replace(from, to);
    const built = guard === 0 ? withScopes(right, ['shelves']) : withScopes(text);
    expect(guard === 0 || text !== right).toBe(true);
    expect(guards[names[guard] ?? '']?.(built)).toContain(where);
  });

  test('and none is without one', () => {
    expect(names.filter((_, guard) => !planted.some(([at]) => at === guard))).toEqual([]);
  });
});

/** A schema whose root fields say who may call them, as the builder's options do, but for some. */
function withScopes(text: string, but: readonly string[] = []): GraphQLSchema {
  const built = buildSchema(text);
  for (const root of [built.getQueryType(), built.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {}))
      field.extensions = { pothosOptions: but.includes(field.name) ? {} : { authScopes: { anybody: true } } };
  return built;
}
