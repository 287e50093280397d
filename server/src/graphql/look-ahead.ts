import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Branch, Loaders } from '../loaders.ts';
import type { Edge } from './edge.ts';
import { DEFAULT_FIRST, MAXIMUM_FIRST } from './pagination.ts';

/** An edge that an operation asks for, as its document says it. */
type Asked = {
  readonly edge: Edge;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly below: readonly Asked[];
};

/** By the field's place in its document, which is parsed once. */
const known = new WeakMap<FieldNode, readonly Asked[]>();
const ROWS_OF_CONNECTION = ['edges', 'node'];

/**
 * The edges (edge.ts) that an operation follows from a field's rows, as branches for the statement that reads the rows.
 * `path` leads from the field to the rows. What hangs on `@include` or `@skip`, or stands behind another type, is left to
 * the loaders.
 */
export function branchesOf(
  info: GraphQLResolveInfo,
  loaders: Loaders,
  path: readonly string[] = [],
): readonly Branch[] {
  const [node] = info.fieldNodes;
  const type = getNamedType(info.returnType);
  if (node === undefined || !isObjectType(type)) return [];
  const asked = known.get(node) ?? askedBelow(info, type, info.fieldNodes, path);
  known.set(node, asked);
  return branches(asked, info, loaders);
}

/** The same for a connection. */
export const branchesOfConnection = (info: GraphQLResolveInfo, loaders: Loaders) =>
  branchesOf(info, loaders, ROWS_OF_CONNECTION);

function askedBelow(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  [next, ...further]: readonly string[],
): Asked[] {
  const selected = selectedFields(info, type, nodes);
  return [...selected.values()].flatMap((same) => {
    const [node] = same;
    const field = node && type.getFields()[node.name.value];
    const target = field && getNamedType(field.type);
    if (node === undefined || field === undefined || !isObjectType(target)) return [];
    if (next !== undefined) return node.name.value === next ? askedBelow(info, target, same, further) : [];
    const edge = field.extensions.edge as Edge | undefined;
    if (edge === undefined) return [];
    return [{ edge, field, node, below: askedBelow(info, target, same, edge.page ? ROWS_OF_CONNECTION : []) }];
  });
}

/** The fields asked for in every case, by the name they are answered under. */
function selectedFields(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const selected = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.directives !== undefined && selection.directives.length > 0) continue;
      if (selection.kind === 'Field') {
        const name = selection.alias?.value ?? selection.name.value;
        selected.set(name, [...(selected.get(name) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value ?? type.name;
      if (fragment !== undefined && condition === type.name) collect(fragment.selectionSet);
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(selectionSet);
  return selected;
}

const branches = (asked: readonly Asked[], info: GraphQLResolveInfo, loaders: Loaders): Branch[] =>
  asked.flatMap((one) => branchOf(one, info, loaders) ?? []);

function branchOf({ edge, field, node, below }: Asked, info: GraphQLResolveInfo, loaders: Loaders): Branch | null {
  const rows = edge.page ? rowsOfFirstPage(field, node, info.variableValues) : null;
  if (edge.page && rows === null) return null;
  const end = edge.steps.length - 1;
  const [branch = null] = edge.steps.reduceRight<Branch[]>(
    (further, { loader, key }, at) => [
      { loader: loaders[loader], key, rows: at === end ? rows : null, below: further },
    ],
    branches(below, info, loaders),
  );
  return branch;
}

/** Null: a page further on, or a number that the field will refuse. */
function rowsOfFirstPage(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number | null {
  const { first, after } = getArgumentValues(field, node, variables) as {
    first?: number | null;
    after?: string | null;
  };
  const rows = first ?? DEFAULT_FIRST;
  return !after && rows >= 1 && rows <= MAXIMUM_FIRST ? rows : null;
}
