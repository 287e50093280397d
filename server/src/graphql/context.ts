import type { Viewer } from '#domain/viewer.ts';
import type { Catalogue } from '#modules/catalogue/index.ts';
import type { NeedFacetIndex } from '#modules/needs/index.ts';
import type { Deps } from '../deps.ts';
import type { Loaders } from '../loaders.ts';

/** The signed-in browser or token behind a request; null for visitors. */
export type SessionFacts = {
  kind: 'SESSION' | 'API_TOKEN';
  id: string;
  personId: string;
  membershipId: string;
  /** Signing needs a password proven again before this instant; null: not proven. */
  steppedUpUntil: Date | null;
};

/** The browser behind a request: who it belongs to from here on, and the token it keeps. */
export type Browser = {
  readonly userAgent: string;
  /** Changes this very context, so that the answer to a sign-in is read with the eyes of who signed in. */
  become(context: Context, who: { viewer: Viewer; session: SessionFacts } | null): void;
  /** Sends a new token with the answer; null makes the browser forget the one it has. */
  keep(token: string | null): void;
};

/** That a thing changed, never what it is now. `noun` WorkQueue: something the viewer may have to act on. */
export type ChangeSignal = { readonly noun: string; readonly id: string; readonly at: Date };

/** Changes as they are committed, on any server of this database, for one viewer. */
export type Changes = {
  /** Only things the viewer may see at that moment; without things, a signal that the work queue may have changed. */
  watch(context: Context, things: readonly { noun: string; id: string }[] | null): AsyncIterable<ChangeSignal>;
};

/** What this very server is. `demo` only on the embedded database with the demo world. */
export type SystemFacts = {
  readonly version: string;
  readonly demo: { readonly emails: readonly string[]; readonly password: string } | null;
};

/** Everything a resolver may touch. Made once for each request by http/context.ts. */
export type Context = {
  viewer: Viewer;
  session: SessionFacts | null;
  deps: Deps;
  loaders: Loaders;
  /** The read side (may be a replica): lists and reports pass the viewer along. */
  read: Deps['read'];
  /** Counts by facet, from memory. */
  facets: NeedFacetIndex;
  /** Places, groups and commodities, from memory. */
  catalogue: Catalogue;
  requestId: string;
  browser: Browser;
  changes: Changes;
  system: SystemFacts;
};
