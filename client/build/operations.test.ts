import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initGraphQLTada } from 'gql.tada';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { operationText } from '../src/lib/graphql/operation-text.ts';
import { sha256 } from '../src/lib/sha256.ts';
import { collectDocuments, manifest } from './operations.ts';

const schema = buildSchema(
  'type Query { need(code: String!): Need } type Need { id: ID! code: String! title: Text! } type Text { fa: String! }',
);
const TITLE = 'fragment Title on Need @_unmask { title { fa } }';
const CARD = 'fragment Card on Need { id ...Title }';
const PAGE = 'query Page($code: String!) { need(code: $code) { code ...Card } }';

function folderWith(...documents: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'operations-'));
  for (const [at, document] of documents.entries()) {
    writeFileSync(join(folder, `${at}.tsx`), `const d = graphql(\`${document}\`);`);
  }
  return folder;
}

it('gives a document the same hash in the browser as in the list of trusted documents', () => {
  const graphql = initGraphQLTada() as unknown as (
    text: string,
    fragments?: unknown[],
  ) => Parameters<typeof operationText>[0];
  const card = graphql(CARD, [graphql(TITLE)]);
  const inBrowser = operationText(graphql(PAGE, [card]));
  const listed = manifest(collectDocuments(folderWith(PAGE, CARD, TITLE)), schema).get('Page');
  expect(listed?.text).toBe(inBrowser);
  expect(listed?.hash).toBe(sha256(inBrowser));
  expect(inBrowser).toContain('__typename');
  expect(inBrowser).not.toContain('_unmask');
});

it('refuses a misspelt field, a missing fragment and a name used twice', () => {
  const of =
    (...documents: string[]) =>
    () =>
      manifest(collectDocuments(folderWith(...documents)), schema);
  expect(of('query A { need(code: "1") { titel } }')).toThrow('A: Cannot query field "titel"');
  expect(of(PAGE)).toThrow('Fragment Card is spread but never written');
  expect(of('query A { need(code: "1") { id } }', 'query A { need(code: "2") { id } }')).toThrow('written twice');
  expect(of('{ need(code: "1") { id } }')).toThrow('has no name');
});
