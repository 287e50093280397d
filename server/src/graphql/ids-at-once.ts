import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { globalIdOf } from './global-id.ts';

type OwnId = (parent: unknown) => string;

/** The relay plugin lets every id of a node wait for two promises, and a page has hundreds. Here they are given at once. */
export function giveIdsAtOnce(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    const own = ownId(type);
    const field = type.getFields().id;
    if (own !== null && field !== undefined) field.resolve = (parent: unknown) => globalIdOf(type.name, own(parent));
  }
  return schema;
}

/** The `id: { resolve }` that builder.node was given. */
function ownId(type: GraphQLObjectType): OwnId | null {
  const options = type.extensions.pothosOptions as { readonly id?: { readonly resolve?: OwnId } } | undefined;
  return options?.id?.resolve ?? null;
}
