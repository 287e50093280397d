/** Why a pair stands there: named parts that sum to the score, and the limits that keep the quantity from being larger. */
export type Reason = { readonly code: string; readonly facts: Readonly<Record<string, unknown>> };
export type ExplainedPart = Reason & { readonly points: number; readonly maximum: number };
export type Explanation = {
  readonly score: number;
  readonly parts: readonly ExplainedPart[];
  readonly limits: readonly Reason[];
  /** Worth of one more unit reaching the need's cell, in points; rounds only. */
  readonly shadowPrice: number | null;
};
