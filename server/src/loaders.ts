import type { Read } from '#db/read.ts';
import { VISITOR, type Viewer } from '#domain/viewer.ts';
import { createCommitmentLoaders } from '#modules/commitments/index.ts';
import { createIdentityLoaders } from '#modules/identity/index.ts';
import { createLedgerLoaders } from '#modules/ledger/index.ts';
import { createMatchingLoaders } from '#modules/matching/index.ts';
import { createNeedLoaders } from '#modules/needs/index.ts';
import { createOfferLoaders } from '#modules/offers/index.ts';
import { createOrganizationLoaders } from '#modules/organizations/index.ts';
import { createProgramLoaders } from '#modules/programs/index.ts';

/** What a statement may bring along, and how a page is asked for: graphql/ builds them, db/ reads them. */
export type { Ahead, Branch, Brought, Columns } from '#db/bring-along.ts';
export type { PageKey } from '#db/loader.ts';

const MODULES = [
  createCommitmentLoaders,
  createIdentityLoaders,
  createLedgerLoaders,
  createMatchingLoaders,
  createNeedLoaders,
  createOfferLoaders,
  createOrganizationLoaders,
  createProgramLoaders,
] as const;

type Of<Makers> = Makers extends readonly [infer First, ...infer Rest]
  ? (First extends (...given: never[]) => infer Made ? Made : never) & Of<Rest>
  : unknown;
export type Loaders = Of<typeof MODULES>;

/** Makes the loaders of a module when the first of them is asked for: most requests need those of two or three. */
class RequestLoaders {
  readonly #read: Read;
  readonly #viewer: Viewer;
  readonly #made: Record<string, unknown>[] = [];
  constructor(read: Read, viewer: Viewer) {
    this.#read = read;
    this.#viewer = viewer;
  }
  of(module: number, name: string): unknown {
    this.#made[module] ??= { ...MODULES[module]?.(this.#read, this.#viewer) };
    return this.#made[module]?.[name];
  }
}

const noRead: Read = { rows: async () => [], columns: async () => [] };
for (const [module, make] of MODULES.entries()) {
  for (const name of Object.keys(make(noRead, VISITOR))) {
    Object.defineProperty(RequestLoaders.prototype, name, {
      get(this: RequestLoaders) {
        return this.of(module, name);
      },
    });
  }
}

/** Every loader of one request. They hold the viewer, so no type can obtain a row the viewer may not see. */
export const createLoaders = (read: Read, viewer: Viewer): Loaders =>
  new RequestLoaders(read, viewer) as unknown as Loaders;
