/**
 * The golden triangle: completeness, adequacy and justice of help, measured over cells of county x target group.
 *
 * Rule: for each need item, v = required quantity x price at publication, covered = min(counted, required) x that price.
 * - adequacy = sum of covered / sum of v. Capped per item: one over-funded need never hides another.
 * - completeness = people in cells whose adequacy reaches the threshold / people in all cells with eligible people. A
 *   cell with people but no published need is *silent*: unreached.
 * - justice = 1 - Gini of the cells' adequacy, weighted by people (a silent cell weighs in with nothing); shown beside the
 *   lowest cell and the mean. With nothing given to anybody it is unknown, never "perfect".
 * Three axes, never one blended number. The stage says what counts as given: signed (COUNTED), arrived (DELIVERED) or
 * checked (VERIFIED); a pledge that only holds quantity counts nowhere.
 *
 * Example: Maragheh x PWD, 100 people: 20 wheelchairs at 10 required, 9 signed: 90/200 = 0.45, reached. Sarab x PWD, 100
 * people: 10 at 10, none signed: 0/100. Adequacy 90/300 = 0.30; completeness 100/200 = 0.50; mean 0.225, Gini 0.5, justice 0.5.
 * Source: design, domain.md "Golden triangle"; the Gini coefficient in its mean-difference form.
 */
import { compareRatios, type Ratio, ratioOf, ratioScale, scaledShare } from './ratio.ts';

export type TriangleStage = 'COUNTED' | 'DELIVERED' | 'VERIFIED';

export const triangleStages: readonly TriangleStage[] = ['COUNTED', 'DELIVERED', 'VERIFIED'];

/** The registered denominator: how many people of a target group in a county are eligible. */
export interface EligiblePeople {
  readonly provinceId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly people: bigint;
}

/** A need item that has been published, with its projection of the ledger. */
export interface TriangleItem {
  readonly needItemId: string;
  readonly needId: string;
  readonly programId: string;
  readonly provinceId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly required: bigint;
  /** Rial per unit at publication. */
  readonly unitPrice: bigint;
  readonly committed: bigint;
  readonly delivered: bigint;
  readonly verified: bigint;
}

export interface TriangleCell {
  readonly provinceId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly people: bigint;
  readonly needs: number;
  readonly items: number;
  /** Covered value / required value, in rial. */
  readonly adequacy: Ratio;
  readonly reached: boolean;
  /** People, but no published need. */
  readonly silent: boolean;
}

export interface Triangle {
  readonly stage: TriangleStage;
  /** The day the figures stand for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly threshold: Ratio;
  /** Rial covered / rial required. */
  readonly adequacy: Ratio;
  /** People reached / people eligible. */
  readonly completeness: Ratio;
  /** 1 - Gini; the numerator and denominator are those of the weighted mean difference. */
  readonly justice: Ratio;
  /** Mean of the cells' adequacy weighted by people, in steps of 10^-12. */
  readonly mean: Ratio;
  /** The worst-served cell with people (a silent one included), and the worst of those that did publish a need. */
  readonly lowest: TriangleCell | null;
  readonly lowestWithNeed: TriangleCell | null;
  /** All cells, worst served first. */
  readonly cells: readonly TriangleCell[];
  readonly silent: readonly TriangleCell[];
  /** Published items without a price: they carry no weight in adequacy and are named, not hidden. */
  readonly unpriced: readonly string[];
}

export interface TriangleOptions {
  readonly stage: TriangleStage;
  readonly asOf: string;
  readonly threshold?: Ratio;
}

/** A quarter: the council may set another. */
export const defaultThreshold: Ratio = ratioOf(1n, 4n);

/** The quantity of an item that counts at a stage. */
export function quantityAt(
  stage: TriangleStage,
  item: Pick<TriangleItem, 'committed' | 'delivered' | 'verified'>,
): bigint {
  if (stage === 'VERIFIED') return item.verified;
  if (stage === 'DELIVERED') return item.delivered + item.verified;
  return item.committed + item.delivered + item.verified;
}

export function triangleOf(
  people: readonly EligiblePeople[],
  items: readonly TriangleItem[],
  options: TriangleOptions,
): Triangle {
  const threshold = options.threshold ?? defaultThreshold;
  const cells = cellsOf(people, items, options.stage, threshold);
  const peopled = cells.filter((cell) => cell.people > 0n);
  const reached = peopled.filter((cell) => cell.reached);
  return {
    stage: options.stage,
    asOf: options.asOf,
    threshold,
    adequacy: ratioOf(
      sum(cells, (cell) => cell.adequacy.numerator),
      sum(cells, (cell) => cell.adequacy.denominator),
    ),
    completeness: ratioOf(
      sum(reached, (cell) => cell.people),
      sum(peopled, (cell) => cell.people),
    ),
    ...evenness(peopled),
    lowest: peopled[0] ?? null,
    lowestWithNeed: peopled.find((cell) => !cell.silent) ?? null,
    cells,
    silent: cells.filter((cell) => cell.silent),
    unpriced: items.filter((item) => item.unitPrice === 0n).map((item) => item.needItemId),
  };
}

function cellsOf(
  people: readonly EligiblePeople[],
  items: readonly TriangleItem[],
  stage: TriangleStage,
  threshold: Ratio,
): TriangleCell[] {
  const drafts = new Map<string, CellDraft>();
  for (const row of people) draftOf(drafts, row).people += row.people;
  for (const item of items) {
    const given = quantityAt(stage, item);
    const draft = draftOf(drafts, item);
    draft.needs.add(item.needId);
    draft.items += 1;
    draft.required += item.required * item.unitPrice;
    draft.covered += atMost(item.required, given) * item.unitPrice;
  }
  return [...drafts.values()].map((draft) => finished(draft, threshold)).sort(worstServedFirst);
}

interface CellDraft {
  readonly place: Pick<EligiblePeople, 'provinceId' | 'countyId' | 'targetGroupId'>;
  readonly needs: Set<string>;
  people: bigint;
  items: number;
  required: bigint;
  covered: bigint;
}

function draftOf(drafts: Map<string, CellDraft>, place: CellDraft['place']): CellDraft {
  const key = cellKey(place);
  const known = drafts.get(key);
  if (known) return known;
  const fresh: CellDraft = { place, needs: new Set(), people: 0n, items: 0, required: 0n, covered: 0n };
  drafts.set(key, fresh);
  return fresh;
}

function finished({ place, needs, people, items, required, covered }: CellDraft, threshold: Ratio): TriangleCell {
  const adequacy = ratioOf(covered, required);
  return {
    provinceId: place.provinceId,
    countyId: place.countyId,
    targetGroupId: place.targetGroupId,
    people,
    needs: needs.size,
    items,
    adequacy,
    reached: required > 0n && compareRatios(adequacy, threshold) >= 0,
    silent: people > 0n && items === 0,
  };
}

/** Among equally served cells the one with more people comes first; ids only decide between equals. */
function worstServedFirst(left: TriangleCell, right: TriangleCell): number {
  const byAdequacy = compareRatios(left.adequacy, right.adequacy);
  if (byAdequacy !== 0) return byAdequacy;
  if (left.people !== right.people) return left.people > right.people ? -1 : 1;
  return cellKey(left) < cellKey(right) ? -1 : 1;
}

/** Justice and mean over cells sorted worst served first: every pair's difference once, by running sums. */
function evenness(sorted: readonly TriangleCell[]): { justice: Ratio; mean: Ratio } {
  let people = 0n;
  let served = 0n;
  let differences = 0n;
  for (const cell of sorted) {
    const share = scaledShare(cell.adequacy);
    differences += cell.people * (share * people - served);
    people += cell.people;
    served += cell.people * share;
  }
  const whole = people * served;
  return { justice: ratioOf(whole - differences, whole), mean: ratioOf(served, people * ratioScale) };
}

export function cellKey(place: { readonly countyId: string; readonly targetGroupId: string }): string {
  return `${place.countyId}\u0000${place.targetGroupId}`;
}

function sum<T>(rows: readonly T[], of: (row: T) => bigint): bigint {
  return rows.reduce((total, row) => total + of(row), 0n);
}

function atMost(limit: bigint, quantity: bigint): bigint {
  if (quantity > limit) return limit;
  return quantity;
}
