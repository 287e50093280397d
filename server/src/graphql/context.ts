import type { Catalogue } from '#modules/catalogue/index.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Loaders } from '../loaders.ts';
import type { Deps } from '../deps.ts';

/** The signed-in browser or token behind a request; null for visitors. */
export type SessionFacts = {
  kind: 'SESSION' | 'API_TOKEN';
  id: string;
  personId: string;
  membershipId: string;
  /** Signing needs a password proven again before this instant; null: not proven. */
  steppedUpUntil: Date | null;
};

/** Everything a resolver may touch. Made once for each request by http/context.ts. */
export type Context = {
  viewer: Viewer;
  session: SessionFacts | null;
  deps: Deps;
  loaders: Loaders;
  /** Places, groups and commodities, from memory. */
  catalogue: Catalogue;
  requestId: string;
};
