import { v7 as uuidv7 } from 'uuid';
import { type ChangeFeed, openChangeFeed } from '#db/change-feed.ts';
import { connectDatabase, type Database } from '#db/client.ts';
import type { SystemFacts } from '#graphql/context.ts';
import { schema } from '#graphql/schema.ts';
import { createCatalogueCache } from '#modules/catalogue/index.ts';
import { passwordQueue } from '#modules/identity/index.ts';
import { createNeedFacetIndex } from '#modules/needs/index.ts';
import { backgroundWork } from './background-work.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { createApollo } from './http/apollo.ts';
import { Documents, type Operations } from './http/documents.ts';
import { serveFiles } from './http/files.ts';
import type { Logger } from './http/log.ts';
import { createHttpServer, type HttpServer } from './http/server.ts';
import { createJobRunner, type Jobs } from './jobs.ts';

export type AppParts = {
  readonly config: Pick<Config, 'publicUrl' | 'development' | 'metricsToken' | 'databaseReplicaUrl'>;
  /** The database's address as its owner; the pools take the application's role. */
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly system: SystemFacts;
  /** Reads what our own client may ask; read again only in development. */
  readonly operations: () => Operations;
  /** Folder of the built web client; without an index.html no pages are served. */
  readonly pages: string;
  /** Null: the database has every migration of this release. */
  readonly migrationFault: () => Promise<string | null>;
  readonly now?: () => Date;
};

export type App = {
  readonly http: HttpServer;
  readonly deps: Deps;
  readonly database: Database;
  /** In this order: http first, then what works in the background, the database last. */
  stop(patience: { readonly graceMs: number; readonly deadlineMs: number }): Promise<void>;
};

/** What use cases lean on. */
export function createDeps(database: Database, jobs: Jobs, now: () => Date = () => new Date()): Deps {
  return {
    jobs,
    read: database.primary,
    reports: database.reports,
    transactions: database.transactions,
    catalogue: createCatalogueCache(database.read, now),
    now,
    newId: uuidv7,
  };
}

/** Config -> database -> schema -> http. Listens nowhere yet. */
export async function createApp(parts: AppParts): Promise<App> {
  const { config, databaseUrl, log } = parts;
  const database = connectDatabase({ url: databaseUrl, replicaUrl: config.databaseReplicaUrl });
  const jobs = createJobRunner(databaseUrl, log);
  const deps = createDeps(database, jobs, parts.now);
  const changes = openChangeFeed(databaseUrl);
  const http = await createHttp(parts, database, deps, changes);
  await jobs.start(backgroundWork(deps));
  return {
    http,
    deps,
    database,
    stop: async (patience) => {
      await http.drain(patience);
      await jobs.stop(patience.graceMs);
      await changes.close();
      await database.close();
      log.info('stopped');
    },
  };
}

async function createHttp(parts: AppParts, database: Database, deps: Deps, changes: ChangeFeed): Promise<HttpServer> {
  const { config, log, system } = parts;
  const { publicUrl, development, metricsToken } = config;
  const facets = createNeedFacetIndex(database.read, deps.now);
  const around = { deps, read: database.read, facets, system, changes, publicUrl, log };
  const documents = new Documents(schema, parts.operations, parts.config.development);
  const apollo = createApollo({ schema, documents, log });
  await apollo.start();
  const readiness = { database: () => database.ping(), migrations: remembered(parts.migrationFault) };
  const api = { schema, documents, apollo, around, development };
  const files = serveFiles(parts.pages);
  return createHttpServer({ api, files, readiness, passwords: passwordQueue, publicUrl, metricsToken, log });
}

/** Asking the migration engine takes a second; while all is well a minute-old answer is good enough. */
function remembered(ask: () => Promise<string | null>): () => Promise<string | null> {
  let answeredAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - answeredAt < 60_000) return null;
    const fault = await ask();
    if (fault === null) answeredAt = performance.now();
    return fault;
  };
}
