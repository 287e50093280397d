import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';
import { createNeedLoaders } from '#modules/needs/index.ts';

/** Every loader of one request. They hold the viewer, so no type can obtain a row the viewer may not see. */
export function createLoaders(read: Read, viewer: Viewer) {
  return {
    ...createNeedLoaders(read, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
