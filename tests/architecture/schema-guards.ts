// Habits every part of the API keeps, read from the built schema: what architecture.md promises to whoever calls it.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { ACTS_WITHOUT_EITHER, BOUNDED_LISTS, COUNTS, SHARES } from './schema-exceptions.ts';

type Field = GraphQLField<unknown, unknown>;
type Guard = (schema: GraphQLSchema) => string[];

/** Each with the sentence it defends; each answers with the coordinates that break it. */
export const guards: Readonly<Record<string, Guard>> = {
  'every root field says who may call it': (schema) =>
    rootFields(schema).flatMap(({ coordinate, field }) => (hasScopes(field) ? [] : [coordinate])),
  'a mutation that makes something takes an idempotency key, one that acts on something its version': keysAndVersions,
  'every type, field, argument and enum value is described': undescribed,
  'every connection takes first and after': (schema) => outputFields(schema).flatMap(unpaged),
  'every list of rows that can grow is a connection': unboundedLists,
  'every mutation answers with its own union, whose refusals are domain errors': results,
  'no quantity is an Int or a Float': quantities,
};

const hasScopes = (field: Field): boolean => {
  const options = field.extensions.pothosOptions as
    | { authScopes?: object | ((...given: never[]) => unknown) }
    | undefined;
  const scopes = options?.authScopes;
  return typeof scopes === 'function' || Object.keys(scopes ?? {}).length > 0;
};

function rootFields(schema: GraphQLSchema): { coordinate: string; field: Field }[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({ coordinate: `${root?.name}.${field.name}`, field })),
  );
}

const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

const outputFields = (schema: GraphQLSchema): { coordinate: string; field: Field }[] =>
  ownTypes(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field }))
      : [],
  );

function keysAndVersions(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    if (name in ACTS_WITHOUT_EITHER) return [];
    const typeOf = (argument: string) => String(args.find((arg) => arg.name === argument)?.type);
    const key = typeOf('idempotencyKey') === 'IdempotencyKey!';
    const version = typeOf('version') === 'Int!';
    const actsOnOne = args.some((arg) => arg.name === 'id');
    return key !== version && (!actsOnOne || version) ? [] : [`Mutation.${name}`];
  });
}

const isSaid = (described: { readonly description?: string | null | undefined }) =>
  (described.description ?? '').trim().length > 3;

function undescribed(schema: GraphQLSchema): string[] {
  return ownTypes(schema).flatMap((type) => [
    ...(isSaid(type) ? [] : [type.name]),
    ...(isEnumType(type)
      ? type.getValues().flatMap((value) => (isSaid(value) ? [] : [`${type.name}.${value.name}`]))
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => (isSaid(field) ? [] : [`${type.name}.${field.name}`]))
      : []),
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => undescribedField(type.name, field))
      : []),
  ]);
}

const undescribedField = (type: string, field: Field): string[] => [
  ...(isSaid(field) ? [] : [`${type}.${field.name}`]),
  ...field.args.flatMap((arg) => (isSaid(arg) ? [] : [`${type}.${field.name}(${arg.name}:)`])),
];

function unpaged({ coordinate, field }: { coordinate: string; field: Field }): string[] {
  if (!getNamedType(field.type).name.endsWith('Connection')) return [];
  const typeOf = (name: string) => String(field.args.find((arg) => arg.name === name)?.type);
  return typeOf('first') === 'Int' && typeOf('after') === 'String' ? [] : [coordinate];
}

/** Rows of things people make (they have a version, so they are many) come in pages, or as the parts of one thing. */
function unboundedLists(schema: GraphQLSchema): string[] {
  return rootFields(schema).flatMap(({ coordinate, field }) => {
    if (coordinate in BOUNDED_LISTS) return [];
    const named = getNamedType(field.type);
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    return isListType(bare) && isObjectType(named) && 'version' in named.getFields() ? [coordinate] : [];
  });
}

function results(schema: GraphQLSchema): string[] {
  const error = schema.getType('DomainError');
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, type }) => {
    const coordinate = `Mutation.${name}`;
    if (name === 'signOut') return []; // nothing to refuse: true or false
    const union = getNamedType(type);
    if (!isUnionType(union)) return [coordinate];
    const signsIn = ['stepUp', 'useOneTimeLink'].includes(name); // other ways to the same end
    const wanted = signsIn ? 'SignInResult' : `${name[0]?.toUpperCase()}${name.slice(1)}Result`;
    const members = union.getTypes();
    const things = members.filter((member) => !isInterfaceType(error) || !member.getInterfaces().includes(error));
    return union.name === wanted && things.length === 1 && members.length > 1 ? [] : [coordinate];
  });
}

function quantities(schema: GraphQLSchema): string[] {
  const inputs = ownTypes(schema).flatMap((type) =>
    isInputObjectType(type) ? Object.values(type.getFields()).map((field) => at(type.name, field)) : [],
  );
  const outputs = outputFields(schema).flatMap(({ coordinate, field }) => [
    { coordinate, name: field.name, type: field.type },
    ...field.args.map((arg) => ({ coordinate: `${coordinate}(${arg.name}:)`, name: arg.name, type: arg.type })),
  ]);
  return [...inputs, ...outputs].flatMap(({ coordinate, name, type }) => {
    const scalar = getNamedType(type).name;
    const counts = COUNTS.includes(name) || COUNTS.includes(coordinate);
    const known = scalar === 'Int' ? counts : scalar !== 'Float' || SHARES.includes(name);
    return known ? [] : [coordinate];
  });
}

const at = (type: string, field: GraphQLInputField | GraphQLArgument) => ({
  coordinate: `${type}.${field.name}`,
  name: field.name,
  type: field.type,
});
