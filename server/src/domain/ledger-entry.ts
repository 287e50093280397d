/**
 * An entry is one step: a positive quantity moved between two accounts of an item, on the need's side, the offer's
 * side or both. Its postings sum to zero per item, so nothing is created and nothing is lost.
 * Example: PLEDGED 30 has four postings: need open -30, held +30; offer free -30, held +30.
 * An entry that does not balance or moves nothing is a fault of the program, so it throws; wrong input was refused
 * before. Source: shared design, domain.md, "Ledger"; IATI codes: mission.md 4.6.
 */
export const NEED_ACCOUNTS = ['required', 'open', 'held', 'committed', 'delivered', 'verified', 'closed'] as const;
export type NeedAccount = (typeof NEED_ACCOUNTS)[number];

export const OFFER_ACCOUNTS = [
  'capacity',
  'free',
  'held',
  'committed',
  'delivered',
  'verified',
  'lost',
  'withdrawn',
] as const;
export type OfferAccount = (typeof OFFER_ACCOUNTS)[number];

export const ENTRY_KINDS = [
  'NEED_PUBLISHED',
  'NEED_RAISED',
  'NEED_LOWERED',
  'NEED_CLOSED',
  'NEED_CANCELLED',
  'OFFER_ACTIVATED',
  'OFFER_WITHDRAWN',
  'OFFER_EXPIRED',
  'PLEDGED',
  'PLEDGE_WITHDRAWN',
  'PLEDGE_DECLINED',
  'PLEDGE_LAPSED',
  'COMMITTED',
  'DELIVERED',
  'VERIFIED',
  'VERIFICATION_FAILED',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type Posting =
  | { readonly side: 'NEED'; readonly itemId: string; readonly account: NeedAccount; readonly delta: bigint }
  | { readonly side: 'OFFER'; readonly itemId: string; readonly account: OfferAccount; readonly delta: bigint };

export type LedgerEntry = {
  readonly kind: EntryKind;
  readonly needItemId: string | null;
  readonly offerItemId: string | null;
  readonly commitmentId: string | null;
  readonly trancheId: string | null;
  readonly quantity: bigint;
  readonly postings: readonly Posting[];
};

export class LedgerFault extends Error {
  override readonly name = 'LedgerFault';
}

type Movement =
  | { readonly side: 'NEED'; readonly from: NeedAccount; readonly to: NeedAccount }
  | { readonly side: 'OFFER'; readonly from: OfferAccount; readonly to: OfferAccount };

export const need = (from: NeedAccount, to: NeedAccount): Movement => ({ side: 'NEED', from, to });
export const offer = (from: OfferAccount, to: OfferAccount): Movement => ({ side: 'OFFER', from, to });

type Head = Pick<LedgerEntry, 'kind' | 'quantity'> &
  Partial<Pick<LedgerEntry, 'needItemId' | 'offerItemId' | 'commitmentId' | 'trancheId'>>;

export function entry(head: Head, ...movements: Movement[]): LedgerEntry {
  const { kind, quantity, needItemId = null, offerItemId = null, commitmentId = null, trancheId = null } = head;
  const postings = movements.flatMap((movement) => posted(movement, { needItemId, offerItemId, quantity }));
  return checked({ kind, needItemId, offerItemId, commitmentId, trancheId, quantity, postings });
}

function posted(
  movement: Movement,
  of: { needItemId: string | null; offerItemId: string | null; quantity: bigint },
): Posting[] {
  const itemId = movement.side === 'NEED' ? of.needItemId : of.offerItemId;
  if (itemId === null) throw new LedgerFault(`A movement on the ${movement.side} side needs its item.`);
  if (movement.side === 'NEED')
    return [
      { side: 'NEED', itemId, account: movement.from, delta: -of.quantity },
      { side: 'NEED', itemId, account: movement.to, delta: of.quantity },
    ];
  return [
    { side: 'OFFER', itemId, account: movement.from, delta: -of.quantity },
    { side: 'OFFER', itemId, account: movement.to, delta: of.quantity },
  ];
}

/** The rule of double entry, for entries made here and for entries read back from storage. */
export function checked(made: LedgerEntry): LedgerEntry {
  if (made.quantity <= 0n) throw new LedgerFault(`${made.kind}: a quantity must be positive, not ${made.quantity}.`);
  const sums = new Map<string, bigint>();
  for (const { side, itemId, delta } of made.postings)
    sums.set(`${side} ${itemId}`, (sums.get(`${side} ${itemId}`) ?? 0n) + delta);
  if (sums.size === 0) throw new LedgerFault(`${made.kind}: an entry without postings moves nothing.`);
  for (const [item, sum] of sums)
    if (sum !== 0n) throw new LedgerFault(`${made.kind}: the postings of ${item} sum to ${sum}, not to zero.`);
  return made;
}

export type IatiTransaction = { readonly provider: string; readonly program: string; readonly reversal: boolean };

const IATI: Readonly<Partial<Record<EntryKind, IatiTransaction>>> = {
  PLEDGED: { provider: '12', program: '13', reversal: false },
  PLEDGE_WITHDRAWN: { provider: '12', program: '13', reversal: true },
  PLEDGE_DECLINED: { provider: '12', program: '13', reversal: true },
  PLEDGE_LAPSED: { provider: '12', program: '13', reversal: true },
  COMMITTED: { provider: '2', program: '11', reversal: false },
  DELIVERED: { provider: '3', program: '1', reversal: false },
  VERIFICATION_FAILED: { provider: '3', program: '1', reversal: true },
};

/** The IATI 2.03 transaction type in each side's file; a reversal repeats the type with a negative value. */
export function iatiTransaction(kind: EntryKind): IatiTransaction | null {
  return IATI[kind] ?? null;
}
