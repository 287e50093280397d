import { inTransaction } from '#db/transaction.ts';
import { type NeedFilter, needFits } from '#modules/needs/index.ts';
import { type OfferFilter, offerFits } from '#modules/offers/index.ts';
import { programsWithin } from '#modules/programs/index.ts';
import type { Deps } from '../../../deps.ts';
import { insertAlerts, type SearchToAsk, searchesAfter } from '../data/saved-search.repository.ts';

export type AlertAbout = { readonly needId: string } | { readonly offerId: string };

/**
 * Everybody whose saved search would list a need just published, or an offer just made active, hears of it. The search decides by the
 * same narrowing as the list. Answers how many alerts are new.
 */
export async function alertSearches(deps: Deps, about: AlertAbout): Promise<number> {
  const isNeed = 'needId' in about;
  const subjectId = isNeed ? about.needId : about.offerId;
  // what was saved passed the filter of this very subject
  const fits = (filter: SearchToAsk['filter']) =>
    isNeed
      ? needIsListed(deps, filter as NeedFilter, subjectId)
      : offerFits(deps.read, filter as OfferFilter, subjectId, deps.now());
  let alerted = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const searches = await searchesAfter(deps.read, isNeed ? 'NEEDS' : 'OFFERS', after);
    const fitting: string[] = [];
    for (const search of searches) if (await fits(search.filter)) fitting.push(search.id);
    if (fitting.length > 0)
      alerted += await inTransaction(deps, (tx) => insertAlerts(tx, fitting, subjectId, deps.now()));
    const last = searches.at(-1);
    if (!last) return alerted;
    after = last.id;
  }
}

/** A program stands for its parts too, as in the list. */
async function needIsListed({ read }: Deps, filter: NeedFilter, needId: string): Promise<boolean> {
  const { programIds } = filter;
  const whole = programIds ? { ...filter, programIds: await programsWithin(read, programIds) } : filter;
  return needFits(read, whole, needId);
}
