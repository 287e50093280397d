import { lapsePledges } from '#modules/commitments/index.ts';
import { impactJobs } from '#modules/impact/index.ts';
import { sealLedger } from '#modules/ledger/index.ts';
import { matchingJobs } from '#modules/matching/index.ts';
import { expireNeeds } from '#modules/needs/index.ts';
import { expireOffers } from '#modules/offers/index.ts';
import type { Deps } from './deps.ts';
import type { JobHandler } from './jobs.ts';

/** How many things one run of a time-driven job moves; the next minute takes the rest. */
const MOST = 500;

/** Everything that happens without anybody pressing a button. */
export function backgroundWork(deps: Deps): JobHandler[] {
  return [
    { name: 'lapse-pledges', cron: '* * * * *', run: () => lapsePledges(deps, MOST) },
    { name: 'expire-needs', cron: '* * * * *', run: () => expireNeeds(deps, MOST) },
    { name: 'expire-offers', cron: '* * * * *', run: () => expireOffers(deps, MOST) },
    { name: 'seal-ledger', cron: '*/10 * * * *', run: () => sealLedger(deps) },
    ...matchingJobs(deps),
    ...impactJobs(deps),
  ];
}
