import { type Whole, whole } from '../../lib/locale/digits.ts';

/** Disjoint parts as the API gives them: required = open + held + committed (+ received) + delivered + verified. */
export type Chain = {
  required: Whole;
  held: Whole;
  committed: Whole;
  received?: Whole;
  delivered: Whole;
  verified: Whole;
};

export const STAGES = ['verified', 'delivered', 'received', 'committed', 'held'] as const;
export type Stage = (typeof STAGES)[number];

export type ChainParts = {
  parts: readonly { stage: Stage; amount: bigint; share: number }[];
  required: bigint;
  /** Signed or further: what counts. A pledge never does. */
  counted: bigint;
  open: bigint;
  /** Beyond the need: shown, never cut off. */
  over: bigint;
  /** Where the need ends on the bar, 1 when nothing is beyond it. */
  requiredShare: number;
};

export function chainParts(chain: Chain): ChainParts {
  const amounts = STAGES.map((stage) => ({ stage, amount: whole(chain[stage] ?? 0) }));
  const required = whole(chain.required);
  const all = amounts.reduce((sum, { amount }) => sum + amount, 0n);
  const scale = all > required ? all : required;
  const share = (amount: bigint) => (scale === 0n ? 0 : Number((amount * 1_000_000n) / scale) / 1_000_000);
  return {
    parts: amounts.map((part) => ({ ...part, share: share(part.amount) })),
    required,
    counted: amounts.reduce((sum, { stage, amount }) => (stage === 'held' ? sum : sum + amount), 0n),
    open: all > required ? 0n : required - all,
    over: all > required ? all - required : 0n,
    requiredShare: share(required),
  };
}
