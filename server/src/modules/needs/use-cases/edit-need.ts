import { inTransaction } from '#db/transaction.ts';
import type { ActRefusal } from '#domain/act.ts';
import type { NeedInput } from '#domain/need-content.ts';
import { refuse } from '#domain/policies/can.ts';
import { NotFound, Refusal, StaleVersion } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createNeedLoaders } from '../data/need.loader.ts';
import { rewriteNeed } from '../data/need.repository.ts';
import type { NeedActed } from './act-on-need.ts';
import { itemRows, needColumns } from './need-rows.ts';
import { placeNeed } from './write-need.ts';

/** The author changes a draft or a returned need; an edit based on an older version is refused and nothing is lost. */
export async function editNeed(
  deps: Deps,
  viewer: Viewer,
  { id, version, input }: { id: string; version: number; input: NeedInput },
): Promise<NeedActed | ActRefusal> {
  const loaders = createNeedLoaders(deps.read, viewer);
  const need = await loaders.need.load(id);
  if (!need) return new NotFound({ id });
  const refused = refuse(viewer, 'edit', await loaders.needFacts.load(need));
  if (refused) return refused;
  if (need.version !== version) return new StaleVersion({ expected: version, actual: need.version });
  const placed = await placeNeed(deps, input);
  if (placed instanceof Refusal) return placed;
  const moved = refuse(viewer, 'write', {
    ...(await loaders.needFacts.load(need)),
    provinceId: placed.provinceId,
    countyId: placed.countyId,
  });
  if (moved) return moved;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const { state } = need;
    const rewritten = { id, version, from: state, to: state };
    const gone = await rewriteNeed(tx, rewritten, needColumns(placed, at), itemRows(deps, id, placed));
    if (gone) return gone;
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at,
      action: 'editNeed',
      noun: 'Need',
      nounId: id,
      provinceId: placed.provinceId,
    });
    return { needId: id };
  });
}
