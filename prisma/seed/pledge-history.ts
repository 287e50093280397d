// The life of one sample pledge as dated deeds: said, signed, planned, sent, received, accepted, verified.
import type { Deps } from '../../server/src/deps.ts';
import { acceptPartOfTranche } from '../../server/src/modules/commitments/use-cases/accept-part-of-tranche.ts';
import { acceptTranche } from '../../server/src/modules/commitments/use-cases/accept-tranche.ts';
import { assignVerification } from '../../server/src/modules/commitments/use-cases/assign-verification.ts';
import { declinePledge } from '../../server/src/modules/commitments/use-cases/decline-pledge.ts';
import { dispatchTranche } from '../../server/src/modules/commitments/use-cases/dispatch-tranche.ts';
import { failVerification } from '../../server/src/modules/commitments/use-cases/fail-verification.ts';
import { lapsePledges } from '../../server/src/modules/commitments/use-cases/lapse-pledges.ts';
import { passVerification } from '../../server/src/modules/commitments/use-cases/pass-verification.ts';
import { passVerificationWithIssues } from '../../server/src/modules/commitments/use-cases/pass-verification-with-issues.ts';
import { planTranches } from '../../server/src/modules/commitments/use-cases/plan-tranches.ts';
import { pledgeCommitment } from '../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { receiveTranche } from '../../server/src/modules/commitments/use-cases/receive-tranche.ts';
import { requestVerification } from '../../server/src/modules/commitments/use-cases/request-verification.ts';
import { returnTranche } from '../../server/src/modules/commitments/use-cases/return-tranche.ts';
import { signCommitment } from '../../server/src/modules/commitments/use-cases/sign-commitment.ts';
import { withdrawPledge } from '../../server/src/modules/commitments/use-cases/withdraw-pledge.ts';
import type { PledgeSeed, TrancheSeed } from './data/needs.ts';
import { OFFERS } from './data/offers.ts';
import { ACTORS, signatoryOf } from './data/people.ts';
import { done, itemOf, newKey, type Stage } from './stage.ts';

/** Something that happens on a day of the script, counted from the day of seeding. */
export type Deed = { readonly day: number; readonly act: () => Promise<unknown> };

type Told = {
  readonly stage: Stage;
  readonly needId: string;
  readonly step: PledgeSeed;
  /** The last day of the need's window. */
  readonly lastDay: number;
  /** Items of standing offers by `offer key/commodity`. */
  readonly offerItemOf: (offer: string, needItemId: string) => Promise<string>;
};

const HOLD_DAYS = 14;
/** Nothing happens after today. */
const clip = (day: number) => Math.min(day, 0);

export function deedsOfPledge(script: Told): Deed[] {
  // nothing is planned for after the need's window
  const tranches = script.step.tranches.map((tranche) => ({
    ...tranche,
    dueDay: Math.min(tranche.dueDay, script.lastDay),
  }));
  const step = { ...script.step, tranches };
  const life = new PledgeLife({ ...script, step });
  const signs = signingDays(step);
  const deeds: Deed[] = [{ day: step.day, act: () => life.pledge() }];
  if (signs.provider !== null) deeds.push({ day: signs.provider, act: () => life.sign(life.signatory) });
  if (signs.program !== null) deeds.push({ day: signs.program, act: () => life.sign(life.approver) });
  if (step.end === 'WITHDRAWN') deeds.push({ day: clip(step.day + 4), act: () => life.withdraw() });
  if (step.end === 'DECLINED') deeds.push({ day: clip(step.day + 4), act: () => life.decline() });
  if (step.end === 'LAPSED') deeds.push({ day: clip(step.day + HOLD_DAYS + 1), act: () => life.lapse() });
  if (step.signedBy !== 'BOTH') return deeds;
  const planned = Math.max(signs.provider ?? step.day, signs.program ?? step.day);
  deeds.push({ day: planned, act: () => life.plan(step.tranches) });
  for (const [at, tranche] of step.tranches.entries())
    deeds.push(...life.deedsOfTranche(tranche, planned, step.tranches.slice(at + 1)));
  deeds.push(...life.deedsOfVerification(Math.max(planned, ...step.tranches.map((tranche) => clip(tranche.dueDay)))));
  return deeds;
}

/** The provider signs the day after, the approver the day after that; both before the first tranche leaves. */
function signingDays({ day, signedBy }: PledgeSeed): { provider: number | null; program: number | null } {
  const first = clip(day + 1);
  return {
    provider: signedBy === 'BOTH' || signedBy === 'PROVIDER' ? first : null,
    program: signedBy === 'BOTH' ? clip(day + 2) : signedBy === 'PROGRAM' ? first : null,
  };
}

class PledgeLife {
  readonly #told: Told;
  #id = '';

  constructor(told: Told) {
    this.#told = told;
  }

  get #deps(): Deps {
    return this.#told.stage.deps;
  }

  get signatory() {
    const { stage, step } = this.#told;
    return stage.as(signatoryOf(step.by), step.by);
  }

  get approver() {
    return this.#told.stage.as(ACTORS.approver);
  }

  get #what(): string {
    return `${this.#told.needId} ${this.#told.step.by} ${this.#told.step.quantity}`;
  }

  async pledge(): Promise<void> {
    const { stage, step, needId, lastDay, offerItemOf } = this.#told;
    const needItemId = await itemOf(stage, needId, step.item);
    const offered = OFFERS.find((offer) => offer.key === step.fromOffer)?.window[1] ?? lastDay;
    const last = Math.max(Math.min(lastDay, offered), ...step.tranches.map((tranche) => tranche.dueDay));
    const answer = await pledgeCommitment(this.#deps, this.signatory, {
      needItemId,
      offerItemId: step.fromOffer === null ? null : await offerItemOf(step.fromOffer, needItemId),
      quantity: step.quantity,
      conditions: step.conditions,
      deliverFrom: stage.day(step.day),
      deliverBy: stage.day(last),
      idempotencyKey: newKey(),
    });
    this.#id = done(answer, this.#what).commitmentId;
  }

  async sign(who: PledgeLife['signatory']): Promise<void> {
    const steppedUpUntil = this.#told.stage.provenUntil();
    done(await signCommitment(this.#deps, who, { ...(await this.#current()), steppedUpUntil }), this.#what);
  }

  async withdraw(): Promise<void> {
    const act = { ...(await this.#current()), reason: this.#told.step.reason };
    done(await withdrawPledge(this.#deps, this.signatory, act), this.#what);
  }

  async decline(): Promise<void> {
    const act = { ...(await this.#current()), reason: this.#told.step.reason ?? 'با برنامه این نیاز سازگار نیست.' };
    done(await declinePledge(this.#deps, this.approver, act), this.#what);
  }

  async lapse(): Promise<void> {
    await lapsePledges(this.#deps, 1000);
  }

  /** Plans what is still to come: the tranches of the script as far as they go, the rest for the last day. */
  async plan(tranches: readonly TrancheSeed[]): Promise<void> {
    const { stage } = this.#told;
    let left = await this.#toPlan();
    if (left === 0n) return;
    const plan: { quantity: bigint; dueOn: string }[] = [];
    for (const tranche of tranches) {
      if (tranche.quantity > left) break;
      plan.push({ quantity: tranche.quantity, dueOn: stage.day(tranche.dueDay) });
      left -= tranche.quantity;
    }
    const { deliverBy, version } = await this.#row();
    if (left > 0n) plan.push({ quantity: left, dueOn: deliverBy });
    done(
      await planTranches(this.#deps, this.signatory, { commitmentId: this.#id, version, tranches: plan }),
      `${this.#what}: plan`,
    );
  }

  deedsOfTranche(tranche: TrancheSeed, planned: number, later: readonly TrancheSeed[]): Deed[] {
    const on = (day: number) => Math.max(planned, clip(day));
    const deeds: Deed[] = [];
    if (tranche.upTo === 'PLANNED') return deeds;
    deeds.push({ day: on(tranche.dueDay - 2), act: () => this.#dispatch(tranche) });
    if (tranche.upTo === 'DISPATCHED') return deeds;
    deeds.push({ day: on(tranche.dueDay - 1), act: () => this.#receive(tranche) });
    if (tranche.upTo === 'RECEIVED') return deeds;
    deeds.push({ day: on(tranche.dueDay), act: () => this.#settle(tranche, later) });
    return deeds;
  }

  async #dispatch(tranche: TrancheSeed): Promise<void> {
    const act = await this.#tranche(tranche, 'PLANNED');
    const reference = act.cash ? `NM-${this.#id.slice(-12)}` : null;
    done(
      await dispatchTranche(this.#deps, this.signatory, { id: act.id, version: act.version, bankReference: reference }),
      this.#what,
    );
  }

  async #receive(tranche: TrancheSeed): Promise<void> {
    const { id, version } = await this.#tranche(tranche, 'DISPATCHED');
    const receiver = this.#told.stage.as(ACTORS.receiver);
    done(await receiveTranche(this.#deps, receiver, { id, version, quantity: tranche.quantity }), this.#what);
  }

  async #settle(tranche: TrancheSeed, later: readonly TrancheSeed[]): Promise<void> {
    const { id, version } = await this.#tranche(tranche, 'RECEIVED');
    const receiver = this.#told.stage.as(ACTORS.receiver);
    if (tranche.upTo === 'ACCEPTED') done(await acceptTranche(this.#deps, receiver, { id, version }), this.#what);
    const reason = tranche.reason ?? '';
    if (tranche.upTo === 'PARTLY_ACCEPTED')
      done(
        await acceptPartOfTranche(this.#deps, receiver, { id, version, quantity: tranche.accepted, reason }),
        this.#what,
      );
    if (tranche.upTo === 'RETURNED')
      done(await returnTranche(this.#deps, receiver, { id, version, reason }), this.#what);
    if (tranche.upTo !== 'ACCEPTED' && later.length > 0) {
      await this.#told.stage.later();
      await this.plan(later);
    }
  }

  deedsOfVerification(delivered: number): Deed[] {
    const { verification } = this.#told.step;
    if (verification === 'NONE') return [];
    const deeds: Deed[] = [{ day: clip(delivered + 1), act: () => this.#request() }];
    if (verification === 'REQUESTED') return deeds;
    deeds.push({ day: clip(delivered + 2), act: () => this.#assign() });
    if (verification === 'ASSIGNED') return deeds;
    deeds.push({ day: clip(delivered + 5), act: () => this.#decide() });
    return deeds;
  }

  /** Unless the system has drawn the delivery for a check itself. */
  async #request(): Promise<void> {
    if (await this.#openVerification()) return;
    done(
      await requestVerification(this.#deps, this.approver, { commitmentId: this.#id, idempotencyKey: newKey() }),
      this.#what,
    );
  }

  async #assign(): Promise<void> {
    const open = await this.#openVerification();
    if (!open) throw new Error(`${this.#what}: nothing to assign`);
    const verifier = this.#told.stage.as(ACTORS.verifier);
    const act = { id: open.id, version: open.version, verifierId: verifier.personId };
    done(await assignVerification(this.#deps, verifier, act), this.#what);
  }

  async #decide(): Promise<void> {
    const { step, stage } = this.#told;
    const open = await this.#openVerification();
    if (!open) throw new Error(`${this.#what}: nothing to decide`);
    const verifier = stage.as(ACTORS.verifier);
    const act = {
      id: open.id,
      version: open.version,
      findings: step.findings || 'اقلام شمرده و با صورت‌جلسه تحویل سنجیده شد.',
    };
    if (step.verification === 'PASSED') done(await passVerification(this.#deps, verifier, act), this.#what);
    if (step.verification === 'PASSED_WITH_ISSUES')
      done(
        await passVerificationWithIssues(this.#deps, verifier, { ...act, passedQuantity: open.quantity }),
        this.#what,
      );
    if (step.verification === 'FAILED')
      done(await failVerification(this.#deps, verifier, { ...act, reason: step.reason ?? step.findings }), this.#what);
  }

  async #row() {
    const text = 'SELECT version, quantity, delivered, failed, deliver_by AS "deliverBy" FROM commitment WHERE id = $1';
    type Row = { version: number; quantity: bigint; delivered: bigint; failed: bigint; deliverBy: string };
    const [row] = await this.#told.stage.database.primary.rows<Row>({ name: 'seed/commitment', text }, [this.#id]);
    if (!row) throw new Error(`${this.#what}: no commitment`);
    return row;
  }

  async #current() {
    return { id: this.#id, version: (await this.#row()).version };
  }

  async #toPlan(): Promise<bigint> {
    const { quantity, delivered, failed } = await this.#row();
    const text = `SELECT coalesce(sum(quantity), 0)::bigint AS moving FROM tranche WHERE commitment_id = $1 AND state IN ('DISPATCHED','RECEIVED')`;
    const [row] = await this.#told.stage.database.primary.rows<{ moving: bigint }>({ name: 'seed/moving', text }, [
      this.#id,
    ]);
    return quantity - delivered - failed - (row?.moving ?? 0n);
  }

  async #tranche(tranche: TrancheSeed, state: string) {
    const text = `SELECT t.id, t.version, k.kind = 'CASH' AS cash FROM tranche t JOIN commitment c ON c.id = t.commitment_id
      JOIN commodity k ON k.id = c.commodity_id WHERE t.commitment_id = $1 AND t.state = $2 AND t.quantity = $3 AND t.due_on = $4 LIMIT 1`;
    type Row = { id: string; version: number; cash: boolean };
    const values = [this.#id, state, tranche.quantity, this.#told.stage.day(tranche.dueDay)];
    const [row] = await this.#told.stage.database.primary.rows<Row>({ name: 'seed/tranche', text }, values);
    if (!row) throw new Error(`${this.#what}: no ${state} tranche of ${tranche.quantity} due on day ${tranche.dueDay}`);
    return row;
  }

  async #openVerification() {
    const text = `SELECT id, version, quantity FROM verification WHERE commitment_id = $1 AND state IN ('REQUESTED','ASSIGNED')`;
    type Row = { id: string; version: number; quantity: bigint };
    const [row] = await this.#told.stage.database.primary.rows<Row>({ name: 'seed/verification', text }, [this.#id]);
    return row ?? null;
  }
}
