import { createHash } from 'node:crypto';
import { honourRate } from '#domain/honour.ts';
import type { TriangleItem } from '#domain/triangle.ts';
import type { HonourText, NeedItemText, OfferItemText, SpokenForText } from '../data/market-pages.report.ts';
import type { GroupTexts, NeedLeft, OfferLeft, RoundSetting } from './market-input.ts';
import { sharedText } from './text-memory.ts';
import { tradeGroups } from './trade-groups.ts';

/** In this order they come in: what rows are counted with goes before the rows. */
export const ROW_KINDS = ['honour', 'spokenFor', 'needs', 'offers'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A group of commodities, named by its first, with how many rows it has. */
export type MarketGroup = GroupTexts & { readonly name: string; readonly rows: number };

/**
 * The market as it comes in page by page: every row goes to its group of commodities at once, as text in shared memory, and only what
 * the golden triangle is made of is kept as a row. So a country's rows are never objects all at the same time.
 */
export class MarketIntake {
  /** Everything published in the place, whatever its commodity. */
  readonly items: TriangleItem[] = [];
  private readonly hash = createHash('sha256');
  private readonly groupOf: (commodityId: string) => string;
  private readonly honour = new Map<string, number | null>();
  private readonly spoken = new Map<string, bigint>();
  private readonly byName = new Map<
    string,
    { needs: SharedArrayBuffer[]; offers: SharedArrayBuffer[]; rows: number }
  >();
  private readonly words = new Map<string, string>();

  constructor(setting: RoundSetting) {
    this.groupOf = tradeGroups(setting.commodities);
    this.hash.update(timelessText(setting)).update('\n');
  }

  take(of: RowKind, text: string): void {
    this.hash.update(of).update(text).update('\n');
    if (of === 'needs') this.takeNeeds(JSON.parse(text));
    else if (of === 'offers') this.takeOffers(JSON.parse(text));
    else if (of === 'honour')
      for (const row of JSON.parse(text) as HonourText[]) this.honour.set(row.organizationId, perThousand(row));
    else for (const row of JSON.parse(text) as SpokenForText[]) this.takeSpoken(row);
  }

  /** In order of their names. */
  groups(): MarketGroup[] {
    const named = [...this.byName].map(([name, group]) => ({ name, ...group }));
    return named.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The group a need item is in. */
  groupWithNeed(needItemId: string): MarketGroup | undefined {
    return this.groups().find(({ needs }) =>
      needs.some((bytes) => Buffer.from(bytes).includes(`"id":"${needItemId}"`)),
    );
  }

  /** The same for the same setting and rows. */
  inputHash(): string {
    return this.hash.digest('hex');
  }

  private takeSpoken({ needItemId, offerItemId, quantity }: SpokenForText): void {
    for (const id of [needItemId, offerItemId]) this.spoken.set(id, (this.spoken.get(id) ?? 0n) + BigInt(quantity));
  }

  private takeNeeds(rows: readonly NeedItemText[]): void {
    for (const row of rows) this.items.push(this.triangleItem(row));
    this.keep(
      'needs',
      rows.map((row): NeedLeft => ({ ...row, open: this.left(row.open, row.id) })),
    );
  }

  private takeOffers(rows: readonly OfferItemText[]): void {
    this.keep(
      'offers',
      rows.map((row): OfferLeft => {
        const rate = this.honour.get(row.organizationId) ?? null;
        return { ...row, free: this.left(row.free, row.id), honourRate: rate };
      }),
    );
  }

  private left(quantity: string, id: string): string {
    const rest = BigInt(quantity) - (this.spoken.get(id) ?? 0n);
    return rest > 0n ? String(rest) : '0';
  }

  private keep(side: 'needs' | 'offers', rows: readonly (NeedLeft | OfferLeft)[]): void {
    for (const [name, own] of Map.groupBy(rows, (row) => this.groupOf(row.commodityId))) {
      const group = this.byName.get(name) ?? { needs: [], offers: [], rows: 0 };
      this.byName.set(name, group);
      group[side].push(sharedText(JSON.stringify(own)));
      group.rows += own.length;
    }
  }

  private triangleItem(row: NeedItemText): TriangleItem {
    return {
      needItemId: row.id,
      needId: row.needId,
      programId: this.word(row.programId),
      provinceId: this.word(row.provinceId),
      countyId: this.word(row.countyId),
      targetGroupId: this.word(row.targetGroupId),
      required: BigInt(row.required),
      unitPrice: BigInt(row.unitPrice),
      committed: BigInt(row.committed),
      delivered: BigInt(row.delivered),
      verified: BigInt(row.verified),
    };
  }

  /** One string for all rows that say the same. */
  private word(text: string): string {
    const known = this.words.get(text);
    if (known === undefined) this.words.set(text, text);
    return known ?? text;
  }
}

function perThousand({ finished, promised, delivered }: HonourText): number | null {
  const rate = honourRate({ finished, promised: BigInt(promised), delivered: BigInt(delivered) });
  return rate === null ? null : Math.min(1000, Math.floor(rate / 10));
}

/** Leaves out the instant: what is read at another minute of the same day, unchanged, is the same input and output. */
export function timelessText(value: unknown): string {
  return JSON.stringify(value, (name: string, inner: unknown) => (name === 'asOf' ? undefined : inner));
}
