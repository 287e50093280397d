import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ledger from './ledger.ts';
import { ENTRY_KINDS, type LedgerEntry } from './ledger-entry.ts';
import {
  counted,
  EMPTY_NEED,
  EMPTY_OFFER,
  fold,
  free,
  type NeedProjection,
  type OfferProjection,
  remaining,
} from './ledger-projection.ts';

describe('the worked example of the design', () => {
  it('counts only what is signed', () => {
    const pledge = { needItemId: 'n', offerItemId: 'o', commitmentId: 'c', quantity: 30n };
    const entries = [ledger.needPublished('n', 100n), ledger.offerActivated('o', 50n), ledger.pledged(pledge)];
    const before = fold(entries).needs.get('n') ?? EMPTY_NEED;
    expect([before.open, before.held, counted(before), remaining(before)]).toEqual([70n, 30n, 0n, 70n]);
    const after = fold([...entries, ledger.bothSigned(pledge)]);
    const need = after.needs.get('n') ?? EMPTY_NEED;
    expect([need.open, need.held, counted(need), remaining(need)]).toEqual([70n, 0n, 30n, 70n]);
    expect(free(after.offers.get('o') ?? EMPTY_OFFER)).toBe(20n);
  });
});

/**
 * A random but legal history: each roll of the dice picks a step and a share of what that step can move; steps that
 * can move nothing are skipped. The model below knows commitments; the ledger only sees entries.
 */
type Roll = { readonly step: number; readonly need: number; readonly offer: number; readonly share: number };
type Commitment = { id: string; needItemId: string; offerItemId: string; held: bigint } & Record<
  'committed' | 'delivered' | 'verified',
  bigint
>;

const rolls = fc.array(
  fc.record({
    step: fc.nat({ max: 8 }),
    need: fc.nat({ max: 2 }),
    offer: fc.nat({ max: 2 }),
    share: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 40, maxLength: 120, size: 'max' },
);

const part = (whole: bigint, share: number) => (whole * BigInt(share) + 99n) / 100n;

class History {
  readonly entries: LedgerEntry[] = [];
  readonly commitments: Commitment[] = [];
  constructor() {
    for (const id of ['n0', 'n1', 'n2']) this.entries.push(ledger.needPublished(id, 97n));
    for (const id of ['o0', 'o1', 'o2']) this.entries.push(ledger.offerActivated(id, 80n));
  }
  need(id: string): NeedProjection {
    return fold(this.entries).needs.get(id) ?? EMPTY_NEED;
  }
  offer(id: string): OfferProjection {
    return fold(this.entries).offers.get(id) ?? EMPTY_OFFER;
  }
  of(roll: Roll, has: 'held' | 'committed' | 'delivered'): Commitment | undefined {
    const found = this.commitments.filter((commitment) => commitment[has] > 0n);
    return found[roll.need % Math.max(found.length, 1)];
  }

  play(roll: Roll): void {
    const steps = [
      this.pledge,
      this.pledge,
      this.pledge,
      this.release,
      this.sign,
      this.deliver,
      this.verify,
      this.leave,
    ];
    (steps[roll.step] ?? this.leave).call(this, roll);
  }
  /** Seldom, so that histories get long: a need is closed, or an offer withdrawn. */
  leave(roll: Roll): void {
    if (roll.share <= 90) return;
    const { open } = this.need(`n${roll.need}`);
    const { free: now } = this.offer(`o${roll.offer}`);
    if (roll.step === 7 && open > 0n) this.entries.push(ledger.needClosed(`n${roll.need}`, open));
    if (roll.step === 8 && now > 0n) this.entries.push(ledger.offerWithdrawn(`o${roll.offer}`, now));
  }
  pledge(roll: Roll): void {
    const needItemId = `n${roll.need}`;
    const offerItemId = `o${roll.offer}`;
    const { open } = this.need(needItemId);
    const { free: now } = this.offer(offerItemId);
    const [most] = [open, now].sort((a, b) => Number(a - b));
    const quantity = part(most ?? 0n, roll.share);
    if (quantity === 0n) return;
    const id = `c${this.commitments.length}`;
    this.commitments.push({ id, needItemId, offerItemId, held: quantity, committed: 0n, delivered: 0n, verified: 0n });
    this.entries.push(ledger.pledged({ needItemId, offerItemId, commitmentId: id, quantity }));
  }
  release(roll: Roll): void {
    const one = this.of(roll, 'held');
    if (one === undefined) return;
    const before = [this.need(one.needItemId), this.offer(one.offerItemId)] as const;
    const release = [ledger.pledgeWithdrawn, ledger.pledgeDeclined, ledger.pledgeLapsed][roll.offer];
    this.entries.push((release ?? ledger.pledgeLapsed)({ ...one, commitmentId: one.id, quantity: one.held }));
    // What comes back is exactly what was held.
    expect(this.need(one.needItemId).open - before[0].open).toBe(one.held);
    expect(this.offer(one.offerItemId).free - before[1].free).toBe(one.held);
    one.held = 0n;
  }
  sign(roll: Roll): void {
    const one = this.of(roll, 'held');
    if (one === undefined) return;
    this.entries.push(ledger.bothSigned({ ...one, commitmentId: one.id, quantity: one.held }));
    one.committed = one.held;
    one.held = 0n;
  }
  deliver(roll: Roll): void {
    const one = this.of(roll, 'committed');
    if (one === undefined) return;
    const quantity = part(one.committed, roll.share);
    this.entries.push(ledger.deliveryAccepted({ ...one, commitmentId: one.id, trancheId: 't', quantity }));
    one.committed -= quantity;
    one.delivered += quantity;
  }
  verify(roll: Roll): void {
    const outcome = roll.offer;
    const one = this.of(roll, 'delivered');
    if (one === undefined) return;
    const quantity = part(one.delivered, roll.share);
    const checked = { ...one, commitmentId: one.id, trancheId: null, quantity };
    if (outcome === 0) this.entries.push(ledger.verificationPassed(checked));
    else this.entries.push(ledger.verificationFailed(checked, outcome === 1 ? 'FREE' : 'LOST'));
    one.delivered -= quantity;
    if (outcome === 0) one.verified += quantity;
  }
}

const histories = rolls.map((all) => {
  const history = new History();
  for (const roll of all) history.play(roll);
  return history;
});

describe('any legal history', () => {
  it('really takes every step (or the properties below would say nothing)', () => {
    const seen = new Set(
      fc.sample(histories, { numRuns: 100, seed: 1405 }).flatMap((one) => one.entries.map((made) => made.kind)),
    );
    const notPlayed = ['NEED_RAISED', 'NEED_LOWERED', 'NEED_CANCELLED', 'OFFER_EXPIRED'];
    expect([...seen].sort()).toEqual(ENTRY_KINDS.filter((kind) => !notPlayed.includes(kind)).sort());
  });

  it('creates nothing and loses nothing', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { needs, offers } = fold(history.entries);
        for (const { required, open, held, committed, delivered, verified, closed } of needs.values()) {
          expect(required).toBe(97n);
          expect(open + held + committed + delivered + verified + closed).toBe(required);
        }
        for (const { capacity, ...parts } of offers.values()) {
          expect(capacity).toBe(80n);
          expect(Object.values(parts).reduce((sum, one) => sum + one, 0n)).toBe(capacity);
        }
      }),
    );
  });

  it('keeps every account at zero or above, and held + counted within what is asked and offered', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (let length = 0; length <= history.entries.length; length += 1) {
          const { needs, offers } = fold(history.entries.slice(0, length));
          for (const item of needs.values()) {
            for (const account of Object.values(item)) expect(account >= 0n).toBe(true);
            expect(item.held + counted(item) <= item.required).toBe(true);
            expect(remaining(item)).toBe(item.open);
          }
          for (const item of offers.values()) {
            for (const account of Object.values(item)) expect(account >= 0n).toBe(true);
            expect(item.held + counted(item) <= item.capacity).toBe(true);
            expect(free(item)).toBe(item.free);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows both sides of the same quantity: what needs hold and count, offers hold and count', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { needs, offers } = fold(history.entries);
        const total = (
          items: Iterable<NeedProjection | OfferProjection>,
          account: 'held' | 'committed' | 'delivered' | 'verified',
        ) => [...items].reduce((sum, item) => sum + item[account], 0n);
        for (const account of ['held', 'committed', 'delivered', 'verified'] as const) {
          const inCommitments = history.commitments.reduce((sum, one) => sum + one[account], 0n);
          expect(total(needs.values(), account)).toBe(inCommitments);
          expect(total(offers.values(), account)).toBe(inCommitments);
        }
      }),
    );
  });
});
