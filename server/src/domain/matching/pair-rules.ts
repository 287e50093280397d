/** The two questions the allocation asks of a pair, answered over columns. */
import { pairEligible } from './eligibility.ts';
import type { PairRules } from './market.ts';
import { preparedRules } from './prepared-rules.ts';
import { pairScore } from './score.ts';

export const pairRules: PairRules = { eligible: pairEligible, score: pairScore, prepare: preparedRules };
