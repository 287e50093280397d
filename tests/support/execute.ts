import { type GraphQLError, parse, execute as run, validate } from 'graphql';
import type { Viewer } from '../../server/src/domain/viewer.ts';
import type { Context } from '../../server/src/graphql/context.ts';
import { schema } from '../../server/src/graphql/schema.ts';
import { createLoaders } from '../../server/src/loaders.ts';
import { createNeedFacetIndex, type NeedFacetIndex } from '../../server/src/modules/needs/index.ts';
import type { World } from './world.ts';

/** An id as the API gives it. */
export const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');
/** The key in an id that the API gave. */
export const keyOf = (globalId: string) => Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';

/** The part of a world that a request needs. */
export type Asked = Pick<World, 'db' | 'deps'>;
const facetIndexes = new WeakMap<Asked, NeedFacetIndex>();

/** A request's context, as http/context.ts makes it, for a viewer that needs no session. */
export async function contextFor(world: Asked, viewer: Viewer, { steppedUp = true } = {}): Promise<Context> {
  const { db, deps } = world;
  const facets = facetIndexes.get(world) ?? createNeedFacetIndex(db.read, deps.now);
  facetIndexes.set(world, facets);
  const session = viewer.kind === 'member' ? { id: viewer.membershipId, ...viewer } : null;
  const later = new Date(deps.now().getTime() + 600_000);
  return {
    viewer,
    session: session && {
      kind: 'SESSION',
      id: session.id,
      personId: session.personId,
      membershipId: session.membershipId,
      steppedUpUntil: steppedUp ? later : null,
    },
    deps,
    loaders: createLoaders(db.read, viewer),
    read: db.read,
    facets,
    catalogue: await deps.catalogue.current(),
    requestId: 'test',
    browser: { userAgent: 'test', become: () => undefined, keep: () => undefined },
    changes: {
      watch: () => {
        throw new Error('signals are tested over HTTP');
      },
    },
    system: { version: 'test', demo: null },
  };
}

export type Answer<Data> = { readonly data: Data; readonly errors: readonly GraphQLError[] };

/** Runs a document over the built schema; a document the schema does not allow is a fault of the test. */
export async function execute<Data = Record<string, unknown>>(
  world: Asked,
  viewer: Viewer,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
  options: { readonly steppedUp?: boolean } = {},
): Promise<Answer<Data>> {
  const parsed = parse(document);
  const faults = validate(schema, parsed);
  if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('\n'));
  const contextValue = await contextFor(world, viewer, options);
  const { data, errors = [] } = await run({ schema, document: parsed, variableValues: variables, contextValue });
  return { data: data as Data, errors };
}

/** The same where nothing may go wrong: an error fails the test with its cause. */
export async function ask<Data = Record<string, unknown>>(...asked: Parameters<typeof execute>): Promise<Data> {
  const { data, errors } = await execute<Data>(...asked);
  if (errors[0]) throw errors[0].originalError ?? errors[0];
  return data;
}
