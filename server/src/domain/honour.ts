/**
 * How an organization keeps its word: what it delivered of what it signed, by value, over commitments that are finished
 * or due. Below five of them the rate says too little and is not told.
 * Example: six commitments of 100 million rial each, five delivered in full, one half: 5.5 / 6 = 9166 ten-thousandths.
 * Source: shared reference, mission.md 3.5.
 */
export const FEWEST_COMMITMENTS = 5;

export function honourRate(record: {
  readonly finished: number;
  readonly promised: bigint;
  readonly delivered: bigint;
}): number | null {
  if (record.finished < FEWEST_COMMITMENTS || record.promised === 0n) return null;
  return Number((record.delivered * 10_000n) / record.promised);
}
