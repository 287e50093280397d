// The measured matrix: for each thing and each part of it, who is given what. Printed so that a person can read it.
import { type DocumentNode, execute, type GraphQLOutputType } from 'graphql';
import type { Viewer } from '../../../server/src/domain/viewer.ts';
import { schema } from '../../../server/src/graphql/schema.ts';
import { contextFor } from '../../support/execute.ts';
import { PERSONA_NAMES, type Persona } from './personas.ts';
import { type Cells, cellsOf, nodeQuestion, rootQuestion } from './questions.ts';
import { ROOTS } from './root-questions.ts';
import type { SeenThings } from './seen-things.fixture.ts';

export type Viewers = ReadonlyMap<Persona, Viewer>;
export type Look = {
  readonly title: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly type: GraphQLOutputType;
  /** Under which name its parts stand. */
  readonly path: '' | 'it';
};

/** Everything that is looked at: each thing by its id, each root field by its arguments. */
export function looks({ ids }: SeenThings, neighbours: 'ids' | 'leaves' = 'ids'): Look[] {
  const things = [...ids].map(([title, id]): Look => {
    const noun = Buffer.from(id, 'base64url').toString().split(':')[0] ?? '';
    const type = schema.getType(noun) as GraphQLOutputType;
    return { title, document: nodeQuestion(schema, noun, neighbours), variables: { id }, type, path: '' };
  });
  const roots = ROOTS.map(([field, args]): Look => {
    const written = args.replace(/\$([a-zA-Z.]+)/g, (_, name: string) => `"${ids.get(name) ?? name}"`);
    const document = rootQuestion(schema, field, written, neighbours);
    return {
      title: `Query.${field}${args}`,
      document,
      variables: {},
      path: 'it',
      type: schema.getQueryType()?.getFields()[field]?.type as GraphQLOutputType,
    };
  });
  return [...things, ...roots];
}

export async function answerTo({ world }: SeenThings, viewer: Viewer, { document, variables }: Look): Promise<unknown> {
  const contextValue = await contextFor(world, viewer);
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data?.node ?? data?.answer ?? null;
}

export type Row = {
  readonly path: string;
  readonly coordinates: readonly string[];
  readonly cell: string;
  readonly filled: boolean;
};
export type Part = { readonly title: string; readonly seenBy: readonly Persona[]; readonly rows: readonly Row[] };

export async function measure(
  things: SeenThings,
  viewers: Viewers,
  looked: readonly Look[],
  personas: readonly Persona[] = PERSONA_NAMES,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const look of looked) {
    const given = new Map<Persona, Cells>();
    for (const persona of personas) {
      const viewer = viewers.get(persona);
      const answer = viewer && (await answerTo(things, viewer, look));
      if (answer !== null) given.set(persona, cellsOf(look.type, answer, look.path));
    }
    parts.push({ title: look.title, seenBy: [...given.keys()], rows: rowsOf(given, nameOf(things)) });
  }
  return parts;
}

const nameOf = ({ ids }: SeenThings) => {
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  return (value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value);
};

function rowsOf(given: ReadonlyMap<Persona, Cells>, name: (value: unknown) => unknown): Row[] {
  const paths = new Map(
    [...given.values()].flatMap((cells) => [...cells].map(([path, { coordinates }]) => [path, coordinates])),
  );
  return [...paths].map(([path, coordinates]) => {
    const groups = Map.groupBy(given.keys(), (persona) =>
      JSON.stringify((given.get(persona)?.get(path)?.values ?? []).map(name)),
    );
    const shown = [...groups].filter(([value]) => !/^\[("",?|null,?)*\]$/.test(value));
    const filled = shown.length > 0;
    return { path, coordinates, filled, cell: filled ? cellText(path, shown, given.size) : 'nothing' };
  });
}

/** `all`, or the personas that are given it; where several are given different things, each group apart. */
function cellText(path: string, shown: [string, Persona[]][], seers: number): string {
  const [first] = shown;
  if (shown.length === 1 && first) return first[1].length === seers ? 'all' : first[1].join(' ');
  const isWord =
    path.endsWith('availableActions') || shown.every(([value]) => /^\[("[a-z]+\.[A-Za-z]+",?)*\]$/.test(value));
  return shown
    .map(
      ([value, personas]) => `(${personas.join(' ')}${isWord ? `: ${(JSON.parse(value) as string[]).join(' ')}` : ''})`,
    )
    .sort()
    .join(' ');
}

/** Parts that are given alike stand together; nothing is left out. */
export function printed(parts: readonly Part[]): string {
  return `${parts.map(printedPart).join('\n\n')}\n`;
}

function printedPart({ title, seenBy, rows }: Part): string {
  const seen = seenBy.length === PERSONA_NAMES.length ? 'everybody' : seenBy.length === 0 ? 'nobody' : seenBy.join(' ');
  const groups = Map.groupBy(rows, ({ cell }) => cell);
  const order = (cell: string) => (cell === 'all' ? 0 : cell === 'nothing' ? 2 : 1);
  const lines = [...groups]
    .sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b))
    .map(
      ([cell, alike]) =>
        `  ${cell} <- ${alike
          .map(({ path }) => path || 'it')
          .sort()
          .join(' ')}`,
    );
  return [`${title} | seen by ${seen}`, ...lines].join('\n');
}
