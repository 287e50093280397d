// Everything that can be done in the market of market.fixture.ts: what will be answered, how it is done, and what it
// changes on paper.
import { lapsePledges } from '../../../server/src/modules/commitments/index.ts';
import { acceptPartOfTranche } from '../../../server/src/modules/commitments/use-cases/accept-part-of-tranche.ts';
import { acceptTranche } from '../../../server/src/modules/commitments/use-cases/accept-tranche.ts';
import { closeCommitment } from '../../../server/src/modules/commitments/use-cases/close-commitment.ts';
import { declinePledge } from '../../../server/src/modules/commitments/use-cases/decline-pledge.ts';
import { failVerification } from '../../../server/src/modules/commitments/use-cases/fail-verification.ts';
import { passVerification } from '../../../server/src/modules/commitments/use-cases/pass-verification.ts';
import { passVerificationWithIssues } from '../../../server/src/modules/commitments/use-cases/pass-verification-with-issues.ts';
import { pledgeCommitment } from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { returnTranche } from '../../../server/src/modules/commitments/use-cases/return-tranche.ts';
import { signCommitment } from '../../../server/src/modules/commitments/use-cases/sign-commitment.ts';
import { withdrawPledge } from '../../../server/src/modules/commitments/use-cases/withdraw-pledge.ts';
import { closeNeed } from '../../../server/src/modules/needs/use-cases/close-need.ts';
import { pauseNeed } from '../../../server/src/modules/needs/use-cases/pause-need.ts';
import { resumeNeed } from '../../../server/src/modules/needs/use-cases/resume-need.ts';
import { pauseOffer } from '../../../server/src/modules/offers/use-cases/pause-offer.ts';
import { resumeOffer } from '../../../server/src/modules/offers/use-cases/resume-offer.ts';
import { withdrawOffer } from '../../../server/src/modules/offers/use-cases/withdraw-offer.ts';
import { type Market, needAct, offerAct, type Paper, toCome } from './market.fixture.ts';
import { asked, assigned, commitmentNow, plan, received, steppedUp } from './steps.fixture.ts';

/** Which commitment, two quantities and a choice; each deed takes of it what it needs. */
export type Deed = { readonly which: number; readonly one: bigint; readonly other: bigint; readonly yes: boolean };
/** `write` writes down what was answered. Null: there is nothing to do it to. */
type Expected = {
  readonly answer: string;
  readonly act: () => Promise<unknown>;
  readonly write?: (answer: never) => void;
};
type Play = (market: Market, deed: Deed) => Expected | null;

/** One of those that it can be done to; mostly, so that it is also tried where it is refused. */
function pick(market: Market, { which, other }: Deed, fits: (paper: Paper) => boolean): Paper | null {
  const fitting = other === 0n ? [] : market.papers.filter(fits);
  const from = fitting.length > 0 ? fitting : market.papers;
  return from[which % Math.max(from.length, 1)] ?? null;
}
const isPledged = (paper: Paper) => paper.state === 'PLEDGED';
const isUnderWay = (paper: Paper) => ['COMMITTED', 'IN_DELIVERY'].includes(paper.state);
const waitsForCheck = (paper: Paper) =>
  ['IN_DELIVERY', 'DELIVERED'].includes(paper.state) && paper.delivered > paper.verified;
const canClose = (paper: Paper) =>
  paper.state === 'VERIFIED' || (paper.state === 'DELIVERED' && paper.failed === paper.quantity);

const viewer = ({ world }: Market, name: Parameters<Market['world']['viewer']>[0]) => world.viewer(name);

/** What comes back is open and free again where it is still asked for and offered. */
function comesBack(market: Market, paper: Paper, quantity: bigint, toOffer = quantity): void {
  if (market.needState !== 'CLOSED') market.open += quantity;
  if (paper.fromOffer && market.offerState !== 'WITHDRAWN') market.free += toOffer;
}

const pledge: Play = (market, { one, yes: fromOffer }) => {
  const { world, need, offer } = market;
  const quantity = one + 1n;
  const answer =
    market.needState !== 'PUBLISHED' || (fromOffer && market.offerState !== 'ACTIVE')
      ? 'NotAllowed'
      : quantity > market.open
        ? 'NotEnoughRemaining'
        : fromOffer && quantity > market.free
          ? 'NotEnoughCapacity'
          : 'done';
  return {
    answer,
    act: () =>
      pledgeCommitment(
        world.deps,
        viewer(market, 'member') as never,
        asked(world, need, quantity, fromOffer ? { offer } : {}),
      ),
    write: ({ commitmentId }: { commitmentId: string }) => {
      market.open -= quantity;
      if (fromOffer) market.free -= quantity;
      const signed = { provider: false, program: false };
      const none = { delivered: 0n, verified: 0n, failed: 0n };
      market.papers.push({ id: commitmentId, quantity, fromOffer, state: 'PLEDGED', signed, ...none });
    },
  };
};

const sign: Play = (market, deed) => {
  const side = deed.yes ? 'provider' : 'program';
  const paper = pick(market, deed, (one) => isPledged(one) && !one.signed[side]);
  if (!paper) return null;
  const { world } = market;
  return {
    answer: paper.signed[side] ? 'NotAllowed' : paper.state === 'PLEDGED' ? 'done' : 'TransitionRefused',
    act: async () => {
      const { id, version } = await commitmentNow(world, paper.id);
      const by = viewer(market, deed.yes ? 'signatory' : 'approver');
      return signCommitment(world.deps, by, { id, version, ...steppedUp(world) });
    },
    write: () => {
      paper.signed[side] = true;
      if (paper.signed.provider && paper.signed.program) paper.state = 'COMMITTED';
    },
  };
};

const release: Play = (market, deed) => {
  const paper = pick(market, deed, isPledged);
  if (!paper) return null;
  const { world } = market;
  const act = deed.yes ? withdrawPledge : declinePledge;
  return {
    answer: paper.state === 'PLEDGED' ? 'done' : 'TransitionRefused',
    act: async () => {
      const { id, version } = await commitmentNow(world, paper.id);
      return act(world.deps, viewer(market, deed.yes ? 'member' : 'approver'), { id, version, reason: 'دلیلی هست' });
    },
    write: () => {
      paper.state = deed.yes ? 'WITHDRAWN' : 'DECLINED';
      comesBack(market, paper, paper.quantity);
    },
  };
};

/** All that is only pledged, at once. */
const lapse: Play = (market, { one }) => {
  // seldom, or nothing would ever be signed
  if (one > 2n) return null;
  const { world, need } = market;
  return {
    answer: 'done',
    act: async () => {
      await world.db.sql(`UPDATE commitment SET hold_until = pledged_at WHERE need_id = $1 AND state = 'PLEDGED'`, [
        need.id,
      ]);
      return lapsePledges(world.deps, 100);
    },
    write: () => {
      for (const paper of market.papers.filter(isPledged)) {
        paper.state = 'LAPSED';
        comesBack(market, paper, paper.quantity);
      }
    },
  };
};

/** Plans, sends, counts some of it and accepts some of that. */
const deliver: Play = (market, deed) => {
  const paper = pick(market, deed, isUnderWay);
  if (!paper || !isUnderWay(paper)) return null;
  const { world } = market;
  const rest = toCome(paper);
  const sent = 1n + (deed.one % rest);
  const arrived = deed.yes ? sent : deed.other % (sent + 1n);
  const accepted = deed.yes ? arrived : deed.one % (arrived + 1n);
  return {
    answer: 'done',
    act: async () => {
      await plan(world, paper.id, sent < rest ? [sent, rest - sent] : [sent]);
      const { id, version } = await received(world, paper.id, arrived);
      const act = { id, version, quantity: accepted, reason: 'همین اندازه سالم بود' };
      const by = viewer(market, 'receiver');
      if (accepted === 0n) return returnTranche(world.deps, by, act);
      if (accepted === arrived) return acceptTranche(world.deps, by, act);
      return acceptPartOfTranche(world.deps, by, act);
    },
    write: () => {
      paper.delivered += accepted;
      if (accepted > 0n) paper.state = toCome(paper) === 0n ? 'DELIVERED' : 'IN_DELIVERY';
    },
  };
};

/** A check of whatever is under check, passed, passed in part or failed. */
const check: Play = (market, deed) => {
  const paper = pick(market, deed, waitsForCheck);
  if (!paper || !waitsForCheck(paper)) return null;
  const { world } = market;
  let verdict = { passed: 0n, failed: 0n };
  return {
    answer: 'done',
    act: async () => {
      const { id, version, quantity } = await assigned(world, paper.id);
      const passed = deed.one % (quantity + 1n);
      verdict = { passed, failed: quantity - passed };
      const act = { id, version, findings: 'دیده شد', reason: 'نبود', lost: deed.yes, passedQuantity: passed };
      const by = viewer(market, 'verifier');
      if (passed === quantity) return passVerification(world.deps, by, act);
      if (passed === 0n) return failVerification(world.deps, by, act);
      return passVerificationWithIssues(world.deps, by, act);
    },
    write: () => {
      const { passed, failed } = verdict;
      const before = toCome(paper);
      paper.verified += passed;
      paper.delivered -= failed;
      paper.failed += failed;
      comesBack(market, paper, failed, deed.yes ? 0n : failed);
      if (deed.yes && paper.fromOffer) market.lost += failed;
      if (before === 0n && paper.delivered === paper.verified && paper.verified > 0n) paper.state = 'VERIFIED';
    },
  };
};

const close: Play = (market, deed) => {
  const paper = pick(market, deed, canClose);
  if (!paper) return null;
  const { world } = market;
  return {
    answer: canClose(paper) ? 'done' : 'TransitionRefused',
    act: async () => {
      const { id, version } = await commitmentNow(world, paper.id);
      return closeCommitment(world.deps, viewer(market, 'approver'), { id, version, reason: 'کار پایان یافت' });
    },
    write: () => {
      paper.state = 'CLOSED';
    },
  };
};

const pauseOrResumeNeed: Play = (market, { one }) => {
  const { world } = market;
  const yes = one < 3n;
  const [act, from, to] = yes
    ? ([pauseNeed, 'PUBLISHED', 'PAUSED'] as const)
    : ([resumeNeed, 'PAUSED', 'PUBLISHED'] as const);
  return {
    answer: market.needState === from ? 'done' : 'TransitionRefused',
    act: async () => act(world.deps, viewer(market, 'approver'), await needAct(market)),
    write: () => {
      market.needState = to;
    },
  };
};

const endNeed: Play = (market, { one, other }) => {
  // seldom, or there would be little left to do
  if (one > 3n || other > 3n) return null;
  const { world } = market;
  return {
    answer: market.needState === 'PUBLISHED' ? 'done' : 'TransitionRefused',
    act: async () =>
      closeNeed(world.deps, viewer(market, 'approver'), { ...(await needAct(market)), reason: 'پایان دوره' }),
    write: () => {
      market.needState = 'CLOSED';
      market.open = 0n;
    },
  };
};

const pauseOrResumeOffer: Play = (market, { one }) => {
  const { world } = market;
  const yes = one < 3n;
  const [act, from, to] = yes
    ? ([pauseOffer, 'ACTIVE', 'PAUSED'] as const)
    : ([resumeOffer, 'PAUSED', 'ACTIVE'] as const);
  return {
    answer: market.offerState === from ? 'done' : 'TransitionRefused',
    act: async () => act(world.deps, viewer(market, 'member'), await offerAct(market)),
    write: () => {
      market.offerState = to;
    },
  };
};

const endOffer: Play = (market, { one, other }) => {
  if (one > 3n || other > 3n) return null;
  const { world } = market;
  return {
    answer: market.offerState === 'ACTIVE' ? 'done' : 'TransitionRefused',
    act: async () => withdrawOffer(world.deps, viewer(market, 'signatory'), await offerAct(market)),
    write: () => {
      market.offerState = 'WITHDRAWN';
      market.free = 0n;
    },
  };
};

export const DEEDS = {
  pledge,
  sign,
  release,
  lapse,
  deliver,
  check,
  close,
  pauseOrResumeNeed,
  endNeed,
  pauseOrResumeOffer,
  endOffer,
} as const satisfies Record<string, Play>;
