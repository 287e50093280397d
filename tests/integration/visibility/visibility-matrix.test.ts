// A1: every coordinate of the built schema, each thing in each state, through everybody's eyes. What each is given
// stands in expected-cells.txt, read and agreed on; what is not there, or is otherwise, turns this red.
// After a change that is meant: WRITE_EXPECTED_CELLS=1, then read the difference as the people it is about would.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSchema, extendSchema, parse, execute as run } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../../server/src/graphql/schema.ts';
import { contextFor, globalId } from '../../support/execute.ts';
import { looks, measure, type Part, printed, type Viewers } from './matrix.ts';
import { PERSONA_NAMES, viewersOf } from './personas.ts';
import { readableCoordinates } from './questions.ts';
import { BY_CODE, FILLED_NOWHERE, ROOTS } from './root-questions.ts';
import { makeSeenThings, type SeenThings } from './seen-things.fixture.ts';

const file = path.join(import.meta.dirname, 'expected-cells.txt');
let things: SeenThings;
let viewers: Viewers;
let parts: Part[];
beforeAll(async () => {
  things = await makeSeenThings();
  viewers = await viewersOf(things.world);
  parts = await measure(things, viewers, looks(things));
}, 120_000);
afterAll(() => things?.world.end());

describe('who is given what', () => {
  test('is as expected-cells.txt says', async () => {
    if (process.env.WRITE_EXPECTED_CELLS) await writeFile(file, printed(parts));
    expect(printed(parts).split('\n')).toEqual((await readFile(file, 'utf8')).split('\n'));
  });

  test('has a cell for every coordinate of the schema', () => {
    expect(withoutCell(readableCoordinates(schema))).toEqual([]);
  });

  test('and would not be silent about a new field or a new root field', () => {
    const grown = extendSchema(
      schema,
      parse('extend type Need { diagnosis: String } extend type Query { people: [String!]! }'),
    );
    expect(withoutCell(readableCoordinates(grown))).toEqual(['Need.diagnosis', 'Query.people']);
    expect(readableCoordinates(buildSchema('type Query { shelf: Shelf } type Shelf { width: String }'))).toContain(
      'Shelf.width',
    );
  });

  test('says something of each coordinate: it is filled for somebody somewhere', () => {
    const filled = new Set(parts.flatMap(({ rows }) => rows.flatMap((row) => (row.filled ? row.coordinates : []))));
    const empty = [...cellsGiven()].filter((coordinate) => !filled.has(coordinate)).sort();
    expect(empty).toEqual([...FILLED_NOWHERE].sort());
  });
});

const cellsGiven = () => new Set(parts.flatMap(({ rows }) => rows.flatMap(({ coordinates }) => coordinates)));

function withoutCell(coordinates: readonly string[]): string[] {
  const asked = [...ROOTS.map(([field]) => field), ...Object.keys(BY_CODE)].map((field) => `Query.${field}`);
  const covered = new Set([...cellsGiven(), ...asked]);
  return coordinates.filter((coordinate) => !covered.has(coordinate));
}

describe('what is hidden looks like what is not there', () => {
  const absentKey = '99999999-0000-7000-8000-000000000000';

  test('by node and nodes', async () => {
    for (const { title, seenBy } of parts.filter((part) => !part.title.startsWith('Query.'))) {
      const id = things.ids.get(title) ?? '';
      const noun = Buffer.from(id, 'base64url').toString().split(':')[0] ?? '';
      const document = 'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }';
      for (const persona of PERSONA_NAMES.filter((name) => !seenBy.includes(name))) {
        const [hidden, absent] = await Promise.all(
          [id, globalId(noun, absentKey)].map((asked) => ask(persona, document, { id: asked, ids: [asked] })),
        );
        expect(hidden, `${title} for ${persona}`).toEqual(absent);
      }
    }
  });

  test('by code', async () => {
    const tables = {
      need: 'code',
      offer: 'code',
      commitment: 'code',
      organization: 'slug',
      allocationRound: 'code',
    } as const;
    for (const [field, column] of Object.entries(tables)) {
      const noun = BY_CODE[field as keyof typeof BY_CODE];
      for (const { title, seenBy } of parts.filter((part) => part.title.startsWith(`${noun}.`))) {
        const [row] = await things.world.db.sql<{ word: string }>(
          `SELECT ${column} AS word FROM ${field === 'allocationRound' ? 'allocation_round' : field} WHERE id = $1`,
          [keyOf(things.ids.get(title))],
        );
        const document = `query ($word: String!) { ${field}(${column}: $word) { id } }`;
        for (const persona of PERSONA_NAMES) {
          const found = await ask(persona, document, { word: row?.word });
          const wanted = seenBy.includes(persona) ? { id: things.ids.get(title) } : null;
          expect(found, `${title} for ${persona}`).toEqual({ data: { [field]: wanted } });
        }
      }
    }
  });

  test('to every act', async () => {
    const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ name }) => name === 'id'),
    );
    expect(acts.length).toBeGreaterThan(25);
    for (const { name, args, type } of acts) {
      const written = args.map((arg) => `${arg.name}: ${SAMPLE[arg.name] ?? '1'}`).join(', ');
      const document = `mutation ($id: ID!) { answer: ${name}(${written}) { __typename ... on DomainError { message } } }`;
      expect(String(type)).toMatch(/Result!$/);
      for (const [title, id] of things.ids) {
        const [noun = '', state] = Buffer.from(id, 'base64url').toString().split(':');
        if (!isAbout(name, noun) || state === undefined) continue;
        const seers = parts.find((part) => part.title === title)?.seenBy ?? [];
        for (const persona of (['visitor', 'rival', 'farOfficer'] as const).filter((who) => !seers.includes(who))) {
          const [hidden, absent] = await Promise.all(
            [id, globalId(noun, absentKey)].map((asked) => ask(persona, document, { id: asked })),
          );
          expect(hidden, `${name} of ${title} by ${persona}`).toEqual(absent);
          expect(hidden).not.toHaveProperty('errors');
        }
      }
    }
  });
});

const keyOf = (id: string | undefined) =>
  Buffer.from(id ?? '', 'base64url')
    .toString()
    .split(':')[1];

/** Arguments of acts, good enough to come as far as the thing itself. */
const SAMPLE: Readonly<Record<string, string>> = {
  id: '$id',
  version: '1',
  quantity: '"1"',
  passedQuantity: '"1"',
  reason: '"دلیل روشن و کامل"',
  findings: '"همه دیده و شمرده شد"',
  windowEnd: '"2027-03-01"',
  lost: 'false',
  code: '"OTHER"',
  note: '"یادداشت"',
  bankReference: '"12345678"',
  verifierId: `"${globalId('Person', '99999999-0000-7000-8000-000000000000')}"`,
  input: '',
};
/** Which noun a verb acts on, read from its name: signCommitment, withdrawPledge. */
function isAbout(verb: string, noun: string): boolean {
  const word = { Commitment: 'Commitment|Pledge', AllocationRound: 'Round' }[noun] ?? noun;
  return noun !== '' && new RegExp(`(${word})(WithIssues)?$`).test(verb) && !verb.startsWith('edit');
}

async function ask(persona: (typeof PERSONA_NAMES)[number], document: string, variableValues: Record<string, unknown>) {
  const viewer = viewers.get(persona);
  if (!viewer) throw new Error(`nobody is ${persona}`);
  const contextValue = await contextFor(things.world, viewer);
  return JSON.parse(
    JSON.stringify(await run({ schema, document: parse(document), variableValues, contextValue })),
  ) as object;
}
