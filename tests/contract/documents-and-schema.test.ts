// What is agreed between the two sides: the printed schema is the built one, and every document the client will send
// stands in the list of trusted documents under its own hash, answers the schema and stays within the limits.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSchema, type DocumentNode, Kind, lexicographicSortSchema, parse, printSchema, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../server/src/graphql/schema.ts';

const folder = path.join(import.meta.dirname, '../../schema');
const printed = await readFile(path.join(folder, 'schema.graphql'), 'utf8');
const operations = JSON.parse(await readFile(path.join(folder, 'operations.json'), 'utf8')) as Record<string, string>;
const documents = Object.entries(operations);

test('the printed schema is the one that is built', () => {
  expect(printed.trimEnd()).toBe(printSchema(lexicographicSortSchema(schema)).trimEnd());
});

describe('the trusted documents', () => {
  test('stand each under the hash of its text', () => {
    const wrong = documents.filter(([hash, text]) => createHash('sha256').update(text).digest('hex') !== hash);
    expect(wrong.map(([hash]) => hash)).toEqual([]);
    expect(documents.length).toBeGreaterThan(40);
  });

  test('are what the built schema allows', () => {
    const faults = documents.flatMap(([, text]) => validate(schema, parse(text)).map(({ message }) => message));
    expect(faults).toEqual([]);
  });

  test('hold one operation each, a mutation one act, and no two bear one name', () => {
    const names = documents.map(([, text]) => {
      const found = operationsOf(parse(text));
      const [only] = found;
      expect(found).toHaveLength(1);
      if (only?.operation === 'mutation') expect(only.selectionSet.selections).toHaveLength(1);
      return only?.name?.value;
    });
    expect(names).not.toContain(undefined);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('would be refused where the schema lost a field', () => {
    const poorer = buildSchema(printed.replaceAll('deliverBy: Date!', 'deliverUntil: Date!'));
    expect(documents.some(([, text]) => validate(poorer, parse(text)).length > 0)).toBe(true);
  });
});

const operationsOf = (document: DocumentNode) =>
  document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
