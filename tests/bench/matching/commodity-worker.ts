// A worker of the bench: the market of one commodity from shared columns to kept lots, as a round's group of commodities is solved.
import { createHash } from 'node:crypto';
import { allocate } from '../../../server/src/domain/matching/allocate.ts';
import type { Market } from '../../../server/src/domain/matching/market.ts';
import { pairRules } from '../../../server/src/domain/matching/pair-rules.ts';
import { defaultPolicy } from '../../../server/src/domain/matching/policy.ts';
import { workAsMember } from '../../../server/src/modules/matching/worker/thread-team.ts';
import { ofCommodity } from './market-memory.ts';

export type CommodityTask = { readonly market: Market; readonly commodity: number };
export type CommodityAnswer = {
  readonly objective: bigint;
  readonly bound: bigint;
  readonly holds: boolean;
  readonly seconds: number;
  /** Of every line: who gives whom how much. */
  readonly bytes: string;
};

workAsMember<CommodityTask, CommodityAnswer>(({ market, commodity }) => {
  const start = performance.now();
  const result = allocate(ofCommodity(market, commodity), defaultPolicy, pairRules);
  if (!result) throw new Error('stopped, and nobody may stop it');
  const { offer, need, quantity } = result.allocations;
  const hash = createHash('sha256');
  for (const column of [offer, need, quantity]) hash.update(column);
  return {
    objective: result.objective,
    bound: result.bound,
    holds: result.certificate.holds,
    seconds: (performance.now() - start) / 1000,
    bytes: hash.digest('hex'),
  };
});
