import { ContentCheck, type Localized, type LocalizedInput } from './content.ts';
import { checkQuantity } from './quantity.ts';
import type { InvalidInput, SensitiveText } from './refusals.ts';

/**
 * What a provider writes in an offer: how much of what, between which days, and for whom. An empty limit limits
 * nothing; provinces and counties are one limit, of places. When the provider does not say how tied an item is, its
 * limits say it, in the words of IATI's EarmarkingCategory: 1 no limit, 2 one limit, 3 several, 4 tied to programs.
 * Example: 500 packs of diapers, at least 20 and at most 200 for one need, only for older people of Maragheh: two
 * limits, so earmarking 3.
 * Source: shared design, domain.md, "Things"; mission.md 4.6, EarmarkingCategory.
 */
export type OfferLimits = {
  readonly provinceIds: readonly string[];
  readonly countyIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly domainIds: readonly string[];
  readonly programIds: readonly string[];
};

export type OfferItemInput = { readonly [Limit in keyof OfferLimits]?: readonly string[] | null | undefined } & {
  readonly commodityId: string;
  readonly capacity: bigint;
  readonly minimumPerNeed?: bigint | null | undefined;
  readonly maximumPerNeed?: bigint | null | undefined;
  readonly earmarking?: number | null | undefined;
};

export type OfferInput = {
  readonly title: LocalizedInput;
  readonly note?: string | null | undefined;
  /** Calendar days, YYYY-MM-DD, both included. */
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly items: readonly OfferItemInput[];
};

export type OfferItemContent = OfferLimits & {
  readonly commodityId: string;
  readonly capacity: bigint;
  readonly minimumPerNeed: bigint;
  readonly maximumPerNeed: bigint | null;
  readonly earmarking: number;
};

export type OfferContent = Omit<OfferInput, 'title' | 'note' | 'items'> & {
  readonly title: Localized;
  readonly note: string;
  readonly items: readonly OfferItemContent[];
};

/** Whether the catalogue has a thing of this name. */
export type Known = Readonly<Record<keyof OfferLimits | 'commodityId', (id: string) => boolean>>;

const LIMITS = ['provinceIds', 'countyIds', 'targetGroupIds', 'domainIds', 'programIds'] as const;
const MOST_ITEMS = 50;
const MOST_OF_A_LIMIT = 500;

export function offerContent(
  input: OfferInput,
  today: string,
  known: Known,
): OfferContent | InvalidInput | SensitiveText {
  const check = new ContentCheck();
  const title = check.localized('title', input.title, { least: 5, most: 200 });
  const note = input.note?.trim() ? check.story('note', input.note, { least: 0, most: 2000 }) : '';
  check.expect(input.windowEnd >= input.windowStart, 'windowEnd', 'BEFORE_START', input.windowStart);
  check.expect(input.windowEnd >= today, 'windowEnd', 'IN_THE_PAST', today);
  check.expect(input.items.length > 0, 'items', 'REQUIRED');
  check.expect(input.items.length <= MOST_ITEMS, 'items', 'TOO_MANY', MOST_ITEMS);
  const items = input.items.map((item, at) => itemContent(check, `items.${at}`, item, known));
  const { windowStart, windowEnd } = input;
  return check.refusal() ?? { title, note, windowStart, windowEnd, items };
}

function itemContent(check: ContentCheck, path: string, item: OfferItemInput, known: Known): OfferItemContent {
  check.expect(known.commodityId(item.commodityId), `${path}.commodityId`, 'UNKNOWN');
  const capacity = checkQuantity(item.capacity);
  if (!capacity.ok) check.fault(`${path}.capacity`, capacity.reason);
  const minimumPerNeed = item.minimumPerNeed ?? 1n;
  const maximumPerNeed = item.maximumPerNeed ?? null;
  check.expect(
    minimumPerNeed >= 1n && minimumPerNeed <= item.capacity,
    `${path}.minimumPerNeed`,
    'OUT_OF_RANGE',
    item.capacity,
  );
  // more than there is may stand as a maximum: it limits nothing, and the capacity may be written down again
  check.expect(
    maximumPerNeed === null || maximumPerNeed >= minimumPerNeed,
    `${path}.maximumPerNeed`,
    'TOO_SMALL',
    minimumPerNeed,
  );
  const limits = limitsOf(check, path, item, known);
  const earmarking = item.earmarking ?? earmarkingOf(limits);
  check.expect([1, 2, 3, 4].includes(earmarking), `${path}.earmarking`, 'OUT_OF_RANGE', '1-4');
  const { commodityId } = item;
  return { ...limits, commodityId, capacity: item.capacity, minimumPerNeed, maximumPerNeed, earmarking };
}

function limitsOf(check: ContentCheck, path: string, item: OfferItemInput, known: Known): OfferLimits {
  const limit = (name: keyof OfferLimits) => {
    const ids = [...new Set(item[name] ?? [])];
    check.expect(ids.length <= MOST_OF_A_LIMIT, `${path}.${name}`, 'TOO_MANY', MOST_OF_A_LIMIT);
    check.expect(ids.every(known[name]), `${path}.${name}`, 'UNKNOWN');
    return ids;
  };
  return Object.fromEntries(LIMITS.map((name) => [name, limit(name)])) as unknown as OfferLimits;
}

/** IATI EarmarkingCategory by the limits alone. */
export function earmarkingOf(limits: OfferLimits): 1 | 2 | 3 | 4 {
  if (limits.programIds.length > 0) return 4;
  const places = limits.provinceIds.length + limits.countyIds.length;
  const narrowed = [places, limits.targetGroupIds.length, limits.domainIds.length].filter((count) => count > 0).length;
  if (narrowed === 0) return 1;
  return narrowed === 1 ? 2 : 3;
}
