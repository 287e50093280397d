import type { IncomingMessage } from 'node:http';
import { VISITOR, type Viewer } from '#domain/viewer.ts';
import type { Browser, Context, SessionFacts, SystemFacts } from '#graphql/context.ts';
import { findSignedIn, noteUse, type SignedIn } from '#modules/identity/index.ts';
import type { NeedFacetIndex } from '#modules/needs/index.ts';
import type { Deps } from '../deps.ts';
import { createLoaders } from '../loaders.ts';
import { type ChangeSource, changesFor } from './change-stream.ts';
import { HttpFault } from './fault.ts';
import { bugFacts, type Logger } from './log.ts';
import { type Credential, credentialOf, type SessionCookie, sessionCookie, setCookie } from './session.ts';

type Read = Deps['read'];

/** What every request shares. */
export type Surroundings = {
  readonly deps: Deps;
  /** The read side: a replica where there is one. */
  readonly read: Read;
  readonly facets: NeedFacetIndex;
  readonly system: SystemFacts;
  readonly changes: ChangeSource;
  readonly publicUrl: string;
  readonly log: Logger;
};

/** A request from outside, with the credential it brought; nothing has been believed yet. */
export type Caller = {
  readonly requestId: string;
  readonly request: IncomingMessage;
  readonly cookie: SessionCookie;
  readonly credential: Credential | null;
  /** Aborted when the client is gone or the server stops. */
  readonly closed: AbortSignal;
  /** Headers that go out with the answer. */
  readonly replyHeaders: Map<string, string>;
};

export function callerOf(request: IncomingMessage, requestId: string, publicUrl: string, closed: AbortSignal): Caller {
  const cookie = sessionCookie(publicUrl, request.headers.host);
  const credential = credentialOf(request.headers, cookie);
  if (credential === 'MALFORMED') throw invalidToken();
  return { requestId, request, cookie, credential, closed, replyHeaders: new Map() };
}

export type Recognised = { readonly context: Context; readonly signedIn: SignedIn | null };

/** The viewer of this request, made anew from the database; a dead session is a visitor, a dead API token is refused. */
export async function recognise(caller: Caller, around: Surroundings): Promise<Recognised> {
  const { credential } = caller;
  const { deps, log } = around;
  const signedIn = credential === null ? null : await findSignedIn(deps.read, credential, deps.now());
  if (signedIn === null && credential?.kind === 'API_TOKEN') throw invalidToken();
  if (signedIn?.needsTouch) {
    // the answer does not wait for it; a note that fails is made by the next request
    noteUse(deps, signedIn).catch((error: unknown) => log.warn(bugFacts(error), 'use not noted'));
  }
  const viewer = signedIn?.viewer ?? VISITOR;
  return { signedIn, context: await contextOf(caller, around, viewer, signedIn?.session ?? null) };
}

/** The same request reading the primary: a mutation's answer shows what it wrote, which a replica may not have yet. */
export async function onPrimary({ viewer, session }: Context, caller: Caller, around: Surroundings): Promise<Context> {
  return contextOf(caller, { ...around, read: around.deps.read }, viewer, session);
}

export async function contextOf(
  caller: Caller,
  around: Surroundings,
  viewer: Viewer,
  session: SessionFacts | null,
): Promise<Context> {
  const { deps, read, facets, system } = around;
  const catalogue = await deps.catalogue.current();
  const loaders = createLoaders(read, viewer);
  const { requestId } = caller;
  return {
    viewer,
    session,
    deps,
    loaders,
    read,
    facets,
    catalogue,
    requestId,
    browser: browserOf(caller, read),
    changes: changesFor(caller, around, caller.closed),
    system,
  };
}

function browserOf({ request, cookie, replyHeaders }: Caller, read: Read): Browser {
  return {
    userAgent: (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 200),
    become: (context, who) => {
      const viewer = who?.viewer ?? VISITOR;
      Object.assign(context, { viewer, session: who?.session ?? null, loaders: createLoaders(read, viewer) });
    },
    keep: (token) => {
      replyHeaders.set('set-cookie', setCookie(cookie, token));
    },
  };
}

const invalidToken = () =>
  new HttpFault(401, 'UNAUTHENTICATED', 'The token is not valid.', { 'www-authenticate': 'Bearer' });
