// What is agreed between the two sides: the printed schema is the built one, and every document the client will send
// stands in the list of trusted documents under its own hash, answers the schema and stays within the limits.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  Kind,
  lexicographicSortSchema,
  type OperationDefinitionNode,
  parse,
  print,
  printSchema,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../server/src/graphql/context.ts';
import { schema } from '../../server/src/graphql/schema.ts';
import { Documents } from '../../server/src/http/documents.ts';
import { weigh } from '../../server/src/http/weigh.ts';

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

  test('are light enough to run, with the largest page a screen asks for', () => {
    const admitting = new Documents(schema, () => operations);
    const weighed = documents.flatMap(([, text]) => {
      const admitted = admitting.admit(text, true);
      if (!('document' in admitted)) throw new Error(`not admitted: ${text.slice(0, 60)}`);
      const variables = variablesOf(admitted.operation);
      return variables === null ? [] : [[text.slice(0, 60), variables, admitted] as const];
    });
    expect(weighed.length).toBeGreaterThan(30);
    const heavy = weighed.flatMap(([text, variables, admitted]) =>
      weigh(schema, admitted, variables, {} as Context).map(({ message }) => `${text}: ${message}`),
    );
    expect(heavy).toEqual([]);
  });

  test('would be refused where the schema lost a field', () => {
    const poorer = buildSchema(printed.replaceAll('deliverBy: Date!', 'deliverUntil: Date!'));
    expect(documents.some(([, text]) => validate(poorer, parse(text)).length > 0)).toBe(true);
  });
});

const operationsOf = (document: DocumentNode) =>
  document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** For `needId` the id of a need; what is asked by a code takes any text. */
function anyId(name: string): string {
  const typename = `${name[0]?.toUpperCase()}${name.slice(1)}`.replace(/Id$/, '');
  return Buffer.from(`${typename}:01990000-0000-7000-8000-000000000000`).toString('base64url');
}

/** Rows of the largest page a screen asks for: the work queue's; a need's board has fewer offers for each of its items. */
const rowsOf = (operation: string | undefined) => (operation === 'MatchingBoard' ? 8 : 25);

/** The variables that have to be given: any id or text, the largest page, a filter of nothing; null when one is something else. */
function variablesOf({ name, variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> | null {
  const given = variableDefinitions.flatMap(({ variable, type }) =>
    type.kind === Kind.NON_NULL_TYPE
      ? [[variable.name.value, anyValue(variable.name.value, print(type.type), rowsOf(name?.value))] as const]
      : [],
  );
  return given.every(([, value]) => value !== undefined) ? Object.fromEntries(given) : null;
}

function anyValue(name: string, type: string, rows: number): unknown {
  if (type === 'ID' || type === 'String') return anyId(name);
  if (type === 'Int') return rows;
  if (type.startsWith('[')) return [];
  return type.endsWith('Filter') ? {} : undefined;
}
