// Collects every GraphQL document of the client, checks it against the SDL and writes schema/operations.json:
// { sha256: text }, the list of documents that the server accepts from our own pages.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from 'graphql';
import { operationText } from '../src/lib/graphql/operation-text.ts';
import { sha256 } from '../src/lib/sha256.ts';

const CALL = /\bgraphql\(\s*`([^`]*)`/g;
// gql.tada reads these on the client and strips them before a document is sent.
const CLIENT_DIRECTIVES = new Set(['_unmask', '_optional', '_required']);

type Sources = { operations: OperationDefinitionNode[]; fragments: Map<string, FragmentDefinitionNode> };

export class OperationProblem extends Error {}

export function collectDocuments(folder: string): Sources {
  const sources: Sources = { operations: [], fragments: new Map() };
  for (const file of globSync('**/*.{ts,tsx}', { cwd: folder }).sort()) {
    if (file.endsWith('.test.ts') || file.endsWith('.test.tsx')) continue;
    for (const [, text = ''] of readFileSync(join(folder, file), 'utf8').matchAll(CALL)) {
      for (const definition of withoutClientDirectives(parse(text, { noLocation: true })).definitions) {
        add(sources, definition, file);
      }
    }
  }
  return sources;
}

function add(sources: Sources, definition: DefinitionNode, file: string): void {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) {
    const name = definition.name.value;
    if (sources.fragments.has(name)) throw new OperationProblem(`Fragment ${name} is written twice (again in ${file})`);
    sources.fragments.set(name, definition);
  }
  if (definition.kind === Kind.OPERATION_DEFINITION) {
    if (!definition.name) throw new OperationProblem(`An operation in ${file} has no name`);
    sources.operations.push(definition);
  }
}

function withoutClientDirectives(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter: (node) => (node.kind === Kind.DIRECTIVE && CLIENT_DIRECTIVES.has(node.name.value) ? null : undefined),
  });
}

/** The operation with every fragment it reaches. */
function complete(operation: OperationDefinitionNode, fragments: Sources['fragments']): DocumentNode {
  const reached = new Map<string, FragmentDefinitionNode>();
  const reach = (spread: FragmentSpreadNode): void => {
    const name = spread.name.value;
    if (reached.has(name)) return;
    const fragment = fragments.get(name);
    if (!fragment) throw new OperationProblem(`Fragment ${name} is spread but never written`);
    reached.set(name, fragment);
    spreadsOf(fragment).forEach(reach);
  };
  spreadsOf(operation).forEach(reach);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...reached.values()] };
}

function spreadsOf(node: OperationDefinitionNode | FragmentDefinitionNode): FragmentSpreadNode[] {
  const spreads: FragmentSpreadNode[] = [];
  visit(node, {
    enter(inner) {
      if (inner.kind === Kind.FRAGMENT_SPREAD) spreads.push(inner);
    },
  });
  return spreads;
}

/** Operation name → hash and text; throws when a name repeats or a document does not fit the schema. */
export function manifest(sources: Sources, schema: GraphQLSchema): Map<string, { hash: string; text: string }> {
  const found = new Map<string, { hash: string; text: string }>();
  for (const operation of sources.operations) {
    const name = operation.name?.value ?? '';
    const document = complete(operation, sources.fragments);
    const [fault] = validate(schema, document);
    if (fault) throw new OperationProblem(`${name}: ${fault.message}`);
    const text = operationText(document);
    const hash = sha256(text);
    if (found.has(name) && found.get(name)?.hash !== hash)
      throw new OperationProblem(`Operation ${name} is written twice`);
    found.set(name, { hash, text });
  }
  return found;
}

const root = resolve(import.meta.dirname, '../..');
const listFile = join(root, 'schema/operations.json');
export const sourceFolder = join(root, 'client/src');
export const schemaFile = join(root, 'schema/schema.graphql');

/** Writes the list anew when it changed; answers whether it did. */
export function writeOperations(): boolean {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const operations = manifest(collectDocuments(sourceFolder), schema);
  const byHash = [...operations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { hash, text }]) => [hash, text]);
  const list = `${JSON.stringify(Object.fromEntries(byHash), null, 2)}\n`;
  if (existsSync(listFile) && readFileSync(listFile, 'utf8') === list) return false;
  writeFileSync(listFile, list);
  return true;
}

if (import.meta.main) writeOperations();
