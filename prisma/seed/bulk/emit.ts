// One planned need with all that happened to it, as rows of every table.
import { coverage } from '../../../server/src/domain/coverage.ts';
import {
  bothSigned,
  deliveryAccepted,
  needPublished,
  pledged,
  pledgeWithdrawn,
  verificationPassed,
} from '../../../server/src/domain/ledger.ts';
import type { LedgerEntry } from '../../../server/src/domain/ledger-entry.ts';
import { EMPTY_NEED, fold, type NeedProjection } from '../../../server/src/domain/ledger-projection.ts';
import { compact, norm } from '../../../server/src/domain/persian-text.ts';
import type { BulkCast, Provider } from './bulk-cast.ts';
import { type Dated, writeChain } from './chain.ts';
import type { Ground, PlannedCommitment, PlannedItem, PlannedNeed } from './plan.ts';
import { bulkId, KIND } from './random.ts';
import type { BulkTables } from './tables.ts';

const DAY_MS = 86_400_000;

export type Scene = {
  readonly ground: Ground;
  readonly cast: BulkCast;
  readonly now: Date;
  readonly code: () => string;
  readonly offer: (number: number) => { readonly id: string; readonly itemId: string; readonly provider: Provider };
};

let items = 0;
let commitments = 0;
let audits = 0;

export function emitNeed(tables: BulkTables, scene: Scene, need: PlannedNeed, index: number): void {
  const story = new NeedStory(tables, scene, need, index);
  story.emit();
}

class NeedStory {
  readonly #tables: BulkTables;
  readonly #scene: Scene;
  readonly #need: PlannedNeed;
  readonly #index: number;
  readonly #id: string;
  readonly #dated: Dated[] = [];

  constructor(tables: BulkTables, scene: Scene, need: PlannedNeed, index: number) {
    this.#tables = tables;
    this.#scene = scene;
    this.#need = need;
    this.#index = index;
    this.#id = bulkId(KIND.NEED, index);
  }

  get #county() {
    const county = this.#scene.ground.counties[this.#need.county];
    if (!county) throw new Error('a bulk need is in no county');
    return county;
  }

  get #staff() {
    const staff = this.#scene.cast.staffOf.get(this.#county.provinceId);
    if (!staff) throw new Error(`no office in ${this.#county.provinceId}`);
    return staff;
  }

  #at(daysAfterPublication: number): Date {
    const at = this.#scene.now.getTime() - (this.#need.publishedAgo - daysAfterPublication) * DAY_MS;
    return new Date(Math.min(at, this.#scene.now.getTime()));
  }

  #day(offset: number): string {
    return new Date(this.#scene.now.getTime() + offset * DAY_MS).toISOString().slice(0, 10);
  }

  emit(): void {
    const projections = this.#need.items.map((item, position) => this.#item(item, position));
    this.#row(projections);
    const { approverMembership, approver } = this.#staff;
    writeChain(this.#tables, { chainId: this.#id, of: 'need', provinceId: this.#county.provinceId }, this.#dated);
    this.#audit('publishNeed', 'Need', this.#id, { at: this.#at(0), person: approver, membership: approverMembership });
  }

  #item(item: PlannedItem, position: number): { projection: NeedProjection; price: bigint; kind: string } {
    const commodity = this.#scene.ground.commodities[item.commodity];
    if (!commodity) throw new Error('a bulk item has no commodity');
    const id = bulkId(KIND.NEED_ITEM, items++);
    const membershipId = this.#staff.approverMembership;
    const own: LedgerEntry[] = [needPublished(id, BigInt(item.required))];
    this.#dated.push({ entry: own[0] as LedgerEntry, at: this.#at(0), membershipId });
    for (const planned of item.commitments) own.push(...this.#commitment(planned, id, commodity.id, commodity.price));
    const projection = fold(own).needs.get(id) ?? EMPTY_NEED;
    this.#tables.needItem.add(
      id,
      this.#id,
      this.#county.provinceId,
      position,
      commodity.id,
      item.required,
      commodity.price,
      this.#day(-this.#need.publishedAgo),
      1,
      projection.open,
      projection.held,
      projection.committed,
      projection.delivered,
      projection.verified,
    );
    return { projection, price: commodity.price, kind: commodity.kind };
  }

  #commitment(planned: PlannedCommitment, needItemId: string, commodityId: string, price: bigint): LedgerEntry[] {
    const id = bulkId(KIND.COMMITMENT, commitments);
    const trancheId = bulkId(KIND.TRANCHE, commitments);
    const verificationId = bulkId(KIND.VERIFICATION, commitments);
    commitments += 1;
    const { offer, quantity: units, day, reaches } = planned;
    const quantity = BigInt(units);
    const given = this.#scene.offer(offer);
    const { provider } = given;
    const staff = this.#staff;
    const pledge = { needItemId, offerItemId: given.itemId, commitmentId: id, quantity };
    const entries: LedgerEntry[] = [];
    const step = (entry: LedgerEntry, after: number, membershipId: string) => {
      entries.push(entry);
      this.#dated.push({ entry, at: this.#at(day + after), membershipId });
    };
    const signed = reaches !== 'PLEDGED' && reaches !== 'WITHDRAWN';
    const delivered = reaches === 'DELIVERED' || reaches === 'VERIFIED' || reaches === 'CLOSED';
    const verified = reaches === 'VERIFIED' || reaches === 'CLOSED';
    step(pledged(pledge), 0, provider.membership);
    if (reaches === 'WITHDRAWN') step(pledgeWithdrawn(pledge), 1, provider.membership);
    if (signed) step(bothSigned(pledge), 2, staff.approverMembership);
    if (delivered) step(deliveryAccepted({ ...pledge, trancheId }), 20, staff.approverMembership);
    if (verified) step(verificationPassed({ ...pledge, trancheId: null }), 30, staff.approverMembership);
    const at = (after: number) => this.#at(day + after);
    const { provinceId, id: countyId } = this.#county;
    const from = -this.#need.publishedAgo + day;
    const due = this.#day(from + 20);
    this.#tables.commitment.add(
      id,
      this.#scene.code(),
      this.#id,
      needItemId,
      given.id,
      given.itemId,
      provider.organization,
      staff.organization,
      provinceId,
      countyId,
      commodityId,
      units,
      price,
      reaches,
      this.#day(from),
      this.#day(from + 40),
      new Date(at(0).getTime() + 14 * DAY_MS),
      provider.signatory,
      at(0),
      signed ? provider.signatory : null,
      signed ? at(1) : null,
      signed ? staff.approver : null,
      signed ? at(2) : null,
      signed ? at(2) : null,
      reaches === 'WITHDRAWN' ? at(1) : reaches === 'CLOSED' ? at(31) : null,
      delivered ? units : 0,
      verified ? units : 0,
      true,
      1,
      at(2),
    );
    if (signed) {
      const done = delivered ? units : null;
      const receiver = delivered ? staff.receiver : null;
      this.#tables.tranche.add(
        trancheId,
        id,
        provinceId,
        1,
        units,
        due,
        delivered ? 'ACCEPTED' : 'PLANNED',
        delivered ? provider.signatory : null,
        delivered ? at(18) : null,
        done,
        receiver,
        delivered ? at(19) : null,
        done,
        receiver,
        delivered ? at(20) : null,
        1,
      );
    }
    if (verified)
      this.#tables.verification.add(
        verificationId,
        id,
        provinceId,
        'PASSED',
        'SAMPLE',
        units,
        units,
        at(21),
        staff.verifier,
        at(22),
        due,
        at(30),
        'اقلام شمرده شد.',
        1,
      );
    this.#audit('pledgeCommitment', 'Commitment', id, {
      at: at(0),
      person: provider.signatory,
      membership: provider.membership,
    });
    return entries;
  }

  #row(done: readonly { projection: NeedProjection; price: bigint; kind: string }[]): void {
    const { need, scene, staff, county } = {
      need: this.#need,
      scene: this.#scene,
      staff: this.#staff,
      county: this.#county,
    };
    const value = (account: 'required' | 'open' | 'held' | 'committed' | 'delivered' | 'verified') =>
      done.reduce((sum, { projection, price }) => sum + projection[account] * price, 0n);
    const required = value('required');
    const countedValue = value('committed') + value('delivered') + value('verified');
    const units = (pick: (projection: NeedProjection) => bigint) =>
      done.reduce((sum, { projection }) => sum + pick(projection), 0n);
    const counted = units((projection) => projection.committed + projection.delivered + projection.verified);
    const share =
      required > 0n
        ? (countedValue * 10_000n) / required
        : (counted * 10_000n) / units((projection) => projection.required);
    const first = scene.ground.commodities[need.items[0]?.commodity ?? 0];
    const titleFa = `${need.items[0]?.required ?? 0} ${first?.nameFa ?? ''} برای گروه ${this.#index + 1}`;
    const titleEn = `${need.items[0]?.required ?? 0} ${first?.nameEn ?? ''} for group ${this.#index + 1}`;
    const story = `این نیاز نمونه است و برای سنجش کارایی سامانه ساخته شده است. شماره ${this.#index + 1}.`;
    const searched = `${titleFa} ${titleEn} ${story}`;
    const published = this.#at(0);
    this.#tables.need.add(
      this.#id,
      scene.code(),
      staff.program,
      staff.organization,
      county.provinceId,
      county.id,
      need.group,
      need.domain,
      titleFa,
      titleEn,
      story,
      'صورت‌جلسه تحویل (نمونه)',
      need.intent,
      need.severity,
      need.people,
      this.#day(-need.publishedAgo),
      this.#day(need.endsIn),
      need.state,
      staff.officer,
      staff.approver,
      published,
      published,
      [...new Set(done.map(({ kind }) => kind))],
      done.length,
      done.filter(({ projection }) => projection.open > 0n).length,
      coverage(done.map(({ projection }) => projection)),
      required,
      value('open'),
      value('held'),
      value('committed'),
      value('delivered'),
      value('verified'),
      share,
      norm(searched),
      compact(searched),
      true,
      1,
      published,
      published,
    );
  }

  #audit(action: string, noun: string, nounId: string, by: { at: Date; person: string; membership: string }): void {
    this.#tables.audit.add(
      bulkId(KIND.AUDIT, audits++),
      by.at,
      by.person,
      by.membership,
      action,
      noun,
      nounId,
      this.#county.provinceId,
      '{}',
    );
  }
}
