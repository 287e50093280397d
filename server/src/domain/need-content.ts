import { priceOn } from './commodity.ts';
import { ContentCheck, type Localized, type LocalizedInput } from './content.ts';
import { NEED_INTENTS, type NeedIntent } from './need.ts';
import { checkQuantity } from './quantity.ts';
import type { InvalidInput, SensitiveText } from './refusals.ts';

/**
 * What an officer writes in a need. An item without a price of its own takes the catalogue's newest price of the day;
 * its price and that day stay with the need for good, so that later prices never change what was published.
 * Example: 20 wheelchairs at 2,000,000,000 rial, minimum lot 1, from 2026-11-23 to 2027-02-20, severity 4.
 * Source: shared design, domain.md, "Things".
 */
export type NeedItemInput = {
  readonly commodityId: string;
  readonly quantity: bigint;
  readonly unitPrice?: bigint | null | undefined;
  readonly minimumLot?: bigint | null | undefined;
  readonly note?: string | null | undefined;
};

export type NeedInput = {
  readonly programId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly domainId: string;
  readonly title: LocalizedInput;
  readonly story: LocalizedInput;
  readonly intent: NeedIntent;
  readonly severity: number;
  readonly peopleCount?: number | null | undefined;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly evidencePlan: string;
  readonly items: readonly NeedItemInput[];
};

export type NeedItemContent = {
  readonly commodityId: string;
  readonly required: bigint;
  readonly unitPrice: bigint;
  readonly priceDate: string;
  readonly minimumLot: bigint;
  readonly note: string;
};

export type NeedContent = Omit<NeedInput, 'title' | 'story' | 'items' | 'peopleCount'> & {
  readonly title: Localized;
  readonly story: Localized;
  readonly peopleCount: number | null;
  readonly items: readonly NeedItemContent[];
};

type Prices = (commodityId: string) => readonly { readonly validFrom: string; readonly price: bigint }[] | null;

const MOST_ITEMS = 50;
const MOST_PRICE = 10n ** 15n;

/** `prices` gives a commodity's dated prices, null when there is no such commodity. */
export function needContent(
  input: NeedInput,
  today: string,
  prices: Prices,
): NeedContent | InvalidInput | SensitiveText {
  const check = new ContentCheck();
  const title = check.localized('title', input.title, { least: 5, most: 200 });
  const story = check.localized('story', input.story, { least: 20, most: 4000 }, 'story');
  const evidencePlan = check.story('evidencePlan', input.evidencePlan, { least: 5, most: 2000 });
  check.expect(NEED_INTENTS.includes(input.intent), 'intent', 'UNKNOWN');
  check.expect(
    Number.isInteger(input.severity) && input.severity >= 1 && input.severity <= 5,
    'severity',
    'OUT_OF_RANGE',
    '1-5',
  );
  check.expect(input.windowEnd >= input.windowStart, 'windowEnd', 'BEFORE_START', input.windowStart);
  check.expect(input.windowEnd >= today, 'windowEnd', 'IN_THE_PAST', today);
  const people = input.peopleCount ?? null;
  check.expect(
    people === null || (Number.isInteger(people) && people > 0 && people <= 100_000_000),
    'peopleCount',
    'OUT_OF_RANGE',
  );
  check.expect(input.items.length > 0, 'items', 'REQUIRED');
  check.expect(input.items.length <= MOST_ITEMS, 'items', 'TOO_MANY', MOST_ITEMS);
  const items = input.items.map((item, at) => itemContent(check, `items.${at}`, item, { today, prices }));
  return check.refusal() ?? { ...input, title, story, evidencePlan, peopleCount: people, items };
}

function itemContent(
  check: ContentCheck,
  path: string,
  item: NeedItemInput,
  given: { today: string; prices: Prices },
): NeedItemContent {
  const known = given.prices(item.commodityId);
  check.expect(known !== null, `${path}.commodityId`, 'UNKNOWN');
  const quantity = checkQuantity(item.quantity);
  if (!quantity.ok) check.fault(`${path}.quantity`, quantity.reason);
  const catalogue = priceOn(known ?? [], given.today);
  const unitPrice = item.unitPrice ?? catalogue?.price ?? null;
  check.expect(unitPrice !== null, `${path}.unitPrice`, 'REQUIRED');
  check.expect(unitPrice === null || (unitPrice >= 0n && unitPrice <= MOST_PRICE), `${path}.unitPrice`, 'OUT_OF_RANGE');
  const minimumLot = item.minimumLot ?? 1n;
  check.expect(minimumLot >= 1n && minimumLot <= item.quantity, `${path}.minimumLot`, 'OUT_OF_RANGE', item.quantity);
  return {
    commodityId: item.commodityId,
    required: item.quantity,
    unitPrice: unitPrice ?? 0n,
    priceDate:
      item.unitPrice === null || item.unitPrice === undefined ? (catalogue?.validFrom ?? given.today) : given.today,
    minimumLot,
    note: item.note?.trim() ? check.line(`${path}.note`, item.note, { least: 0, most: 500 }) : '',
  };
}
