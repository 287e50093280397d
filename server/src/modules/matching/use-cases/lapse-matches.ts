import { inTransaction } from '#db/transaction.ts';
import { VISITOR } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { lapseOverdue } from '../data/match.repository.ts';

/** Time acts: proposals that both sides have not accepted within the hold time lapse. Answers how many; run again at the limit. */
export function lapseMatches(deps: Deps, limit: number): Promise<number> {
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const lapsed = await lapseOverdue(tx, at, limit);
    for (const { id, provinceId } of lapsed)
      await recordDeed(tx, VISITOR, {
        id: deps.newId(),
        at,
        action: 'lapseMatch',
        noun: 'Match',
        nounId: id,
        provinceId,
      });
    return lapsed.length;
  });
}
