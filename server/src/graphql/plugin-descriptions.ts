import { type GraphQLSchema, isInterfaceType, isObjectType, isUnionType } from 'graphql';

/** What the plugins make without a word: pages, edges, ids and the unions of results. */
const TYPES: Readonly<Record<string, string>> = {
  Query: 'Everything that can be read.',
  Mutation: 'Everything that can be done, by its verb. What is refused is an answer, not an error.',
  Subscription: 'What can be waited for.',
  Node: 'Anything that can be read again by its id.',
  PageInfo: 'Where a page of a list stands.',
};
const FIELDS: Readonly<Record<string, string>> = {
  'PageInfo.hasNextPage': 'True when more rows come after this page.',
  'PageInfo.hasPreviousPage': 'True when this page came after a cursor.',
  'PageInfo.startCursor': 'Cursor of the first row; null on an empty page.',
  'PageInfo.endCursor': 'Cursor of the last row, for `after` of the next page; null on an empty page.',
  'Query.node': 'Anything by its id; null when there is no such thing or the viewer may not see it.',
  'Query.nodes': 'Several things by their ids, in the order asked for; null for each that node would not give.',
};
const ARGUMENTS: Readonly<Record<string, string>> = {
  id: 'The id that the API gave.',
  ids: 'The ids that the API gave.',
};

/** Describes them, so that nothing in the printed schema is left to guess. */
export function describePluginParts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    type.description ??= TYPES[type.name] ?? ofWhat(type.name);
    if (isUnionType(type)) type.description ??= 'The thing as it is afterwards, or why nothing was done.';
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.description ??= FIELDS[`${type.name}.${field.name}`] ?? ofField(type.name, field.name);
      if (`${type.name}.${field.name}` in FIELDS)
        for (const argument of field.args) argument.description ??= ARGUMENTS[argument.name];
    }
  }
  return schema;
}

function ofWhat(name: string): string | undefined {
  if (name.endsWith('Connection')) return 'A page of a list.';
  return name.endsWith('Edge') ? 'A row of a page and where it stands.' : undefined;
}

function ofField(type: string, field: string): string | undefined {
  if (field === 'id') return 'Stands for it everywhere in the API; opaque.';
  if (field === 'edges') return 'The rows of this page.';
  if (field === 'pageInfo') return 'Where this page stands in the list.';
  if (!type.endsWith('Edge')) return undefined;
  return field === 'cursor' ? 'Where the row stands, for `after`.' : 'The row.';
}
