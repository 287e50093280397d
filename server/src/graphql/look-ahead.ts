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
import type { Ahead, Branch, Columns, Loaders } from '../loaders.ts';
import type { Edge } from './edge.ts';
import { DEFAULT_FIRST, MAXIMUM_FIRST } from './pagination.ts';

/** What a document asks of the rows of a type: their columns (null: any), and the edges it follows from them. */
type Asked = { readonly columns: Columns | null; readonly edges: readonly AskedEdge[] };
type AskedEdge = {
  readonly edge: Edge;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly below: Asked;
};

const ANYTHING: Asked = { columns: null, edges: [] };
/** By the field's place in its document, which is parsed once. */
const known = new WeakMap<FieldNode, Asked>();
const ROWS_OF_CONNECTION = ['edges', 'node'];

/**
 * What an operation asks of a field's rows, for the statement that reads them: the columns that its fields say they read
 * (reads.ts), and the edges (edge.ts) it follows. `path` leads from the field to the rows. An edge on `@include` or
 * `@skip`, or behind another type, is left to the loaders. `needed`: columns somebody else will read.
 */
export function aheadOf(
  info: GraphQLResolveInfo,
  loaders: Loaders,
  { path = [], needed = [] }: { readonly path?: readonly string[]; readonly needed?: readonly string[] } = {},
): Ahead {
  const [node] = info.fieldNodes;
  const type = getNamedType(info.returnType);
  if (node === undefined || !isObjectType(type)) return { columns: null, branches: [] };
  const asked = known.get(node) ?? askedOf(info, type, info.fieldNodes, path, needed);
  known.set(node, asked);
  return ahead(asked, info, loaders);
}

/** The same for a connection. */
export const aheadOfConnection = (info: GraphQLResolveInfo, loaders: Loaders, needed: readonly string[]) =>
  aheadOf(info, loaders, { path: ROWS_OF_CONNECTION, needed });

function askedOf(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  [next, ...further]: readonly string[],
  needed: readonly string[],
): Asked {
  const { always, sometimes } = selectedFields(info, type, nodes);
  if (next !== undefined) {
    const field = type.getFields()[next];
    const target = field && getNamedType(field.type);
    if (sometimes.has(next) || !isObjectType(target)) return ANYTHING;
    return askedOf(info, target, always.get(next) ?? [], further, needed);
  }
  const edges = [...always].flatMap(([name, same]) => {
    const [field, node] = [type.getFields()[name], same[0]];
    const edge = field?.extensions.edge as Edge | undefined;
    const target = field && getNamedType(field.type);
    if (edge === undefined || node === undefined || sometimes.has(name) || !isObjectType(target)) return [];
    const below = askedOf(info, target, same, edge.page ? ROWS_OF_CONNECTION : [], edge.page ?? []);
    return [{ edge, field: field as GraphQLField<unknown, unknown>, node, below }];
  });
  return { columns: columnsOf(type, [...always.keys(), ...sometimes.keys()], needed), edges };
}

type ByName = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields asked for in every case, and those asked for in some, by their names; a field may have several aliases. */
function selectedFields(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): { always: ByName; sometimes: ByName } {
  const always = new Map<string, FieldNode[]>();
  const sometimes = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode, surely: boolean): void => {
    for (const selection of selections) {
      const sure = surely && (selection.directives ?? []).length === 0;
      if (selection.kind === 'Field') {
        const into = sure ? always : sometimes;
        into.set(selection.name.value, [...(into.get(selection.name.value) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value ?? type.name;
      if (fragment === undefined) continue;
      if (condition === type.name) collect(fragment.selectionSet, sure);
      else if (!isObjectType(info.schema.getType(condition))) collect(fragment.selectionSet, false);
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(selectionSet, true);
  return { always, sometimes };
}

function columnsOf(type: GraphQLObjectType, names: readonly string[], needed: readonly string[]): Columns | null {
  const columns = new Set(needed);
  for (const name of names) {
    const read = name === '__typename' ? [] : readBy(type, name);
    if (read === null) return null;
    for (const column of read) columns.add(column);
  }
  const sorted = [...columns].sort();
  return { names: sorted, text: sorted.join(' ') };
}

function readBy(type: GraphQLObjectType, name: string): readonly string[] | null {
  const { edge, reads, pothosExposedField } = type.getFields()[name]?.extensions ?? {};
  if (edge !== undefined) return [(edge as Edge).steps[0]?.key ?? ''];
  if (reads !== undefined) return reads as readonly string[];
  if (typeof pothosExposedField === 'string') return [pothosExposedField];
  return name === 'id' && type.getInterfaces().some((one) => one.name === 'Node') ? ['id'] : null;
}

function ahead({ columns, edges }: Asked, info: GraphQLResolveInfo, loaders: Loaders): Ahead {
  return { columns, branches: edges.flatMap((one) => branchOf(one, info, loaders) ?? []) };
}

function branchOf({ edge, field, node, below }: AskedEdge, info: GraphQLResolveInfo, loaders: Loaders): Branch | null {
  const rows = edge.page ? rowsOfFirstPage(field, node, info.variableValues) : null;
  if (edge.page && rows === null) return null;
  const end = edge.steps.length - 1;
  let further = ahead(below, info, loaders);
  for (let at = end; at > 0; at -= 1) further = { columns: only(edge.steps[at]?.key ?? ''), branches: [branch(at)] };
  return branch(0);

  function branch(at: number): Branch {
    const { into, loader, key } = edge.steps[at] as Edge['steps'][number];
    return { into, loader: loaders[loader], key, rows: at === end ? rows : null, ...further };
  }
}

const only = (name: string): Columns => ({ names: [name], text: name });

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
