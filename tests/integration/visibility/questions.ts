// Asks for everything the built schema has: documents made from it, so that a new field is asked for by itself.
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');
/** Another noun, known by its id alone. */
const isNeighbour = (type: GraphQLNamedType) => isAbstractType(type) || (isObjectType(type) && isNode(type));
const isPlumbing = (name: string) => /(Connection|Edge|PageInfo)$/.test(name);

/** Every field of a type; of another noun behind an edge only which one it is, or its own plain fields too. */
export function selectAll(type: GraphQLOutputType, neighbours: 'ids' | 'leaves' = 'ids'): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  return `{ ${Object.values(named.getFields())
    .map((field) => selectField(field, neighbours))
    .join(' ')} }`;
}

function selectField({ name, type }: Field, neighbours: 'ids' | 'leaves'): string {
  const named = getNamedType(type);
  if (isAbstractType(named)) return `${name} { ... on Node { id } }`;
  if (!isObjectType(named)) return name;
  if (!isNode(named)) return `${name} ${selectAll(named, neighbours)}`;
  const leaves =
    neighbours === 'ids'
      ? []
      : Object.values(named.getFields())
          .filter(isLeaf)
          .map((field) => selectField(field, 'ids'));
  return `${name} { id ${leaves.join(' ')} }`;
}

const isLeaf = ({ name, type }: Field) => {
  const named = getNamedType(type);
  return name !== 'id' && (isLeafType(named) || named.name === 'LocalizedText');
};

export function nodeQuestion(schema: GraphQLSchema, noun: string, neighbours: 'ids' | 'leaves' = 'ids'): DocumentNode {
  const type = schema.getType(noun);
  if (!isObjectType(type)) throw new Error(`no type ${noun}`);
  return right(
    schema,
    `query ($id: ID!) { node(id: $id) { __typename ... on ${noun} ${selectAll(type, neighbours)} } }`,
  );
}

/** A root field with its arguments as they stand in the document. */
export function rootQuestion(
  schema: GraphQLSchema,
  field: string,
  args: string,
  neighbours: 'ids' | 'leaves' = 'ids',
): DocumentNode {
  const root = schema.getQueryType()?.getFields()[field];
  if (!root) throw new Error(`no root field ${field}`);
  const named = getNamedType(root.type);
  const selected =
    isObjectType(named) && isNode(named)
      ? '{ id }'
      : named.name === 'Node'
        ? '{ id }'
        : selectAll(root.type, neighbours);
  return right(schema, `{ answer: ${field}${args} ${selected} }`);
}

function right(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  return document;
}

/** Coordinates of everything a reader can get, each of which needs a cell. Refusals and signals have tests of their own. */
export function readableCoordinates(schema: GraphQLSchema): string[] {
  const apart = new Set([
    'Mutation',
    'Subscription',
    'ChangeSignal',
    'Done',
    'SessionRevoked',
    'FieldFault',
    'SensitiveSpan',
  ]);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__') || isPlumbing(type.name) || apart.has(type.name)) return [];
    if (type.getInterfaces().some(({ name }) => name === 'DomainError')) return [];
    return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
  });
}

export type Cells = Map<string, { readonly coordinates: readonly string[]; readonly values: unknown[] }>;

/** An answer cut into cells: `path -> values`, lists gathered, other nouns as their ids, pages as their rows. */
export function cellsOf(
  type: GraphQLOutputType,
  answer: unknown,
  path = '',
  above: readonly string[] = [],
  cells: Cells = new Map(),
): Cells {
  const named = getNamedType(type);
  if (Array.isArray(answer) && answer.length > 0) {
    for (const one of answer) cellsOf(named, one, path, above, cells);
    return cells;
  }
  const given = Array.isArray(answer) ? null : (answer ?? null);
  const isPart = isObjectType(named) && named.name !== 'LocalizedText' && (path === '' || !isNode(named));
  if (!isPart) {
    const texts =
      named.name === 'LocalizedText' ? ['fa', 'azb', 'en'].map((language) => `LocalizedText.${language}`) : [];
    const value = isNeighbour(named) ? ((given as { id: string } | null)?.id ?? null) : given;
    put(cells, path, [...above, ...texts], value === null ? [] : [value]);
    return cells;
  }
  const isPage = isPlumbing(named.name);
  for (const [name, field] of Object.entries(named.getFields())) {
    if (isPage && !['edges', 'node'].includes(name)) continue;
    const next = isPage ? path : path === '' ? name : `${path}.${name}`;
    const coordinates = isPage ? above : [...above, `${named.name}.${name}`];
    cellsOf(field.type, (given as Record<string, unknown> | null)?.[name], next, coordinates, cells);
  }
  return cells;
}

function put(cells: Cells, path: string, coordinates: readonly string[], values: unknown[]): void {
  const before = cells.get(path);
  if (before) before.values.push(...values);
  else cells.set(path, { coordinates, values });
}
