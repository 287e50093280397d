import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { DOMAINS } from './domains.ts';
import { NEEDS, type NeedSeed, type PledgeSeed, REFERENCE_SAMPLES } from './needs.ts';
import { OFFERS, type OfferItemSeed, type OfferSeed } from './offers.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { ACTORS, PEOPLE, signatoryOf } from './people.ts';
import { COUNTIES } from './places.ts';
import { PROGRAMS } from './programs.ts';
import { TARGET_GROUPS } from './target-groups.ts';

const HOLD_DAYS = 14;
const COMMODITIES = new Map(CATALOGUE.map((commodity) => [commodity.code, commodity]));
const PROVIDERS = new Map(ORGANIZATIONS.map((organization) => [organization.slug, organization]));

const pledgesOf = (need: NeedSeed): PledgeSeed[] => need.steps.filter((step) => step.kind === 'PLEDGE');
const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, each) => sum + each, 0n);
const accepted = (pledge: PledgeSeed): bigint => total(pledge.tranches.map((tranche) => tranche.accepted));
const passed = (pledge: PledgeSeed): boolean => pledge.verification.startsWith('PASSED');
const taken = (pledge: PledgeSeed): boolean => pledge.end === null && pledge.verification !== 'FAILED';
const counted = (pledge: PledgeSeed): boolean => taken(pledge) && pledge.signedBy === 'BOTH';

/** How far one item of a need has come: what the ledger must say once the script has run. */
function standing(need: NeedSeed, item: number) {
  const pledges = pledgesOf(need).filter((pledge) => pledge.item === item);
  return {
    required: need.items[item]?.quantity ?? 0n,
    held: total(pledges.filter((pledge) => taken(pledge) && !counted(pledge)).map((pledge) => pledge.quantity)),
    counted: total(pledges.filter(counted).map((pledge) => pledge.quantity)),
    delivered: total(pledges.filter(counted).map(accepted)),
    verified: total(pledges.filter((pledge) => counted(pledge) && passed(pledge)).map(accepted)),
  };
}

function reference(key: string) {
  const need = REFERENCE_SAMPLES.find((each) => each.key === key);
  if (!need) throw new Error(`${key} is not among the reference samples`);
  return standing(need, 0);
}

describe('needs', () => {
  it('are at least 80 with 150 items, over all counties, groups, kinds, intents, severities and states', () => {
    expect(NEEDS.length).toBeGreaterThanOrEqual(80);
    expect(NEEDS.flatMap((need) => need.items).length).toBeGreaterThanOrEqual(150);
    expect(new Set(NEEDS.map((need) => need.key)).size).toBe(NEEDS.length);
    expect(new Set(NEEDS.map((need) => need.title.fa)).size).toBe(NEEDS.length);
    expect(new Set(NEEDS.map((need) => need.countyCode)).size).toBe(21);
    expect(new Set(NEEDS.map((need) => need.group)).size).toBe(17);
    expect(new Set(NEEDS.flatMap((need) => need.items.map((item) => COMMODITIES.get(item.commodity)?.kind))).size).toBe(
      8,
    );
    expect(new Set(NEEDS.map((need) => need.intent)).size).toBe(5);
    expect(new Set(NEEDS.map((need) => need.severity)).size).toBe(5);
    expect(new Set(NEEDS.map((need) => need.state)).size).toBe(9);
  });

  it('point only at things that exist', () => {
    const counties = new Set(COUNTIES.map((county) => county.code));
    const groups = new Set(TARGET_GROUPS.map((group) => group.code));
    const domains = new Set(DOMAINS.map((domain) => domain.code));
    const programs = new Set(PROGRAMS.map((program) => program.slug));
    for (const need of NEEDS) {
      expect(counties).toContain(need.countyCode);
      expect(groups).toContain(need.group);
      expect(domains).toContain(need.domain);
      expect(programs).toContain(need.program);
      for (const item of need.items) {
        expect(COMMODITIES.has(item.commodity), `${need.key}: ${item.commodity}`).toBe(true);
        expect(item.minimumLot <= item.quantity, need.key).toBe(true);
      }
    }
  });

  it('are asked at a price known on the day of publication, whenever the world is seeded from 2026-11-23 on', () => {
    for (const need of NEEDS.filter(({ state }) => state !== 'DRAFT')) {
      const published = dayAfter('2026-11-23', Math.min(0, need.window[0]));
      for (const item of need.items) {
        const prices = COMMODITIES.get(item.commodity)?.prices ?? [];
        const known = prices.filter((price) => price.asOf <= published);
        expect(known.length, `${need.key}: ${item.commodity} on ${published}`).toBeGreaterThan(0);
      }
    }
  });

  it('are written by an officer who neither approves, receives nor verifies them', () => {
    const emails = new Set(PEOPLE.map((person) => person.email));
    for (const need of NEEDS) {
      expect(emails).toContain(need.author);
      expect(Object.values(ACTORS)).not.toContain(need.author);
    }
    expect(NEEDS.filter((need) => need.author.startsWith('officer@')).length).toBeGreaterThan(3);
  });

  it('have a window, a reason and a history that fit their state', () => {
    for (const need of NEEDS) {
      const [first, last] = need.window;
      expect(first, need.key).toBeLessThan(last);
      if (need.state === 'PUBLISHED' || need.state === 'PAUSED') expect(first < 0 && last > 0, need.key).toBe(true);
      if (need.state === 'EXPIRED') expect(last, need.key).toBeLessThan(0);
      if (['DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED'].includes(need.state)) expect(need.steps, need.key).toEqual([]);
      const needsReason = ['RETURNED', 'REJECTED', 'PAUSED', 'CANCELLED'].includes(need.state) || closedEarly(need);
      expect(need.reason !== null, `${need.key} has a reason`).toBe(needsReason);
      if (need.state === 'CANCELLED') expect(pledgesOf(need).every((pledge) => pledge.end !== null)).toBe(true);
    }
  });

  it('tell their history in order, within the window, and never in the future', () => {
    for (const need of NEEDS) {
      for (const step of need.steps) {
        expect(step.day, need.key).toBeGreaterThan(need.window[0]);
        expect(step.day, need.key).toBeLessThan(Math.min(0, need.window[1]));
      }
      const days = need.steps.map((step) => step.day);
      expect(days, need.key).toEqual([...days].sort((one, other) => one - other));
    }
  });
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function closedEarly(need: NeedSeed): boolean {
  if (need.state !== 'CLOSED') return false;
  return need.items.some((_, item) => standing(need, item).delivered < standing(need, item).required);
}

describe('histories', () => {
  it('never promise more than is asked, and refuse exactly what is too much', () => {
    for (const need of NEEDS) {
      const open = need.items.map((item) => item.quantity);
      for (const step of need.steps) {
        const left = open[step.item] ?? 0n;
        const fits = step.quantity <= left;
        expect(fits, `${need.key}: ${step.by} ${step.quantity} of ${left}`).toBe(step.kind === 'PLEDGE');
        if (step.kind === 'PLEDGE' && taken(step)) open[step.item] = left - step.quantity;
        if (step.kind === 'PLEDGE') {
          const lot = need.items[step.item]?.minimumLot ?? 1n;
          expect(step.quantity >= lot || step.quantity === left, `${need.key}: lot of ${step.by}`).toBe(true);
        }
      }
    }
  });

  it('hold an unsigned pledge only as long as its hold time, and let a lapsed one end after it', () => {
    for (const pledge of NEEDS.flatMap(pledgesOf)) {
      const waiting = pledge.end === null && pledge.signedBy !== 'BOTH';
      if (waiting) expect(pledge.day, pledge.by).toBeGreaterThan(-HOLD_DAYS);
      if (pledge.end === 'LAPSED') expect(pledge.day).toBeLessThan(-HOLD_DAYS);
      if (pledge.end === 'DECLINED' || pledge.end === 'WITHDRAWN') expect(pledge.reason).not.toBeNull();
      if (pledge.signedBy !== 'BOTH') expect(pledge.tranches).toEqual([]);
    }
  });

  it('plan tranches within the commitment, and verify only what has wholly arrived', () => {
    for (const pledge of NEEDS.flatMap(pledgesOf)) {
      const live = pledge.tranches.filter((tranche) => tranche.upTo !== 'RETURNED');
      const planned = total(live.map((each) => (each.upTo === 'PARTLY_ACCEPTED' ? each.accepted : each.quantity)));
      expect(planned <= pledge.quantity, `${pledge.by} plans ${planned} of ${pledge.quantity}`).toBe(true);
      if (pledge.verification !== 'NONE') expect(accepted(pledge), pledge.by).toBe(pledge.quantity);
      for (const tranche of pledge.tranches) {
        expect(tranche.dueDay).toBeGreaterThan(pledge.day);
        const settled = ['ACCEPTED', 'PARTLY_ACCEPTED', 'RETURNED', 'RECEIVED'].includes(tranche.upTo);
        if (settled) expect(tranche.dueDay, pledge.by).toBeLessThanOrEqual(0);
        expect(tranche.reason !== null).toBe(['RETURNED', 'PARTLY_ACCEPTED'].includes(tranche.upTo));
        if (tranche.upTo === 'PARTLY_ACCEPTED') expect(tranche.accepted < tranche.quantity).toBe(true);
      }
    }
  });

  it('show every way a pledge, a tranche and a verification can go', () => {
    const pledges = NEEDS.flatMap(pledgesOf);
    const seen = (values: readonly (string | null)[]): string[] =>
      [...new Set(values.filter((each) => each !== null))].sort();
    expect(seen(pledges.map((pledge) => pledge.end))).toEqual(['DECLINED', 'LAPSED', 'WITHDRAWN']);
    expect(seen(pledges.map((pledge) => pledge.signedBy))).toEqual(['BOTH', 'NONE', 'PROGRAM', 'PROVIDER']);
    expect(seen(pledges.flatMap((pledge) => pledge.tranches.map((tranche) => tranche.upTo)))).toEqual([
      'ACCEPTED',
      'DISPATCHED',
      'PARTLY_ACCEPTED',
      'PLANNED',
      'RECEIVED',
      'RETURNED',
    ]);
    expect(seen(pledges.map((pledge) => pledge.verification))).toEqual([
      'ASSIGNED',
      'FAILED',
      'NONE',
      'PASSED',
      'PASSED_WITH_ISSUES',
      'REQUESTED',
    ]);
    expect(NEEDS.some((need) => need.steps.some((step) => step.kind === 'REFUSED_PLEDGE'))).toBe(true);
    const late = pledges.flatMap((pledge) =>
      pledge.tranches.filter((each) => each.upTo === 'PLANNED' && each.dueDay < 0),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(
      NEEDS.some(
        (need) =>
          new Set(
            pledgesOf(need)
              .filter(counted)
              .map((pledge) => pledge.by),
          ).size >= 4,
      ),
    ).toBe(true);
    expect(NEEDS.filter((need) => need.state === 'PUBLISHED' && need.steps.length === 0).length).toBeGreaterThan(5);
    expect(NEEDS.filter((need) => need.state === 'PUBLISHED' && need.window[1] <= 7).length).toBeGreaterThan(2);
  });

  it('are acted only by providers who were verified then and can sign', () => {
    for (const step of NEEDS.flatMap((need) => need.steps)) {
      const provider = PROVIDERS.get(step.by);
      expect(['BUSINESS', 'CHARITY', 'COOPERATIVE', 'VOLUNTEER', 'WELFARE_OFFICE'], step.by).toContain(provider?.kind);
      expect(signatoryOf(step.by)).toBeTruthy();
      expect(provider?.verification.verifiedDaysAgo ?? 0, `${step.by} was verified`).toBeGreaterThan(0);
      expect(['VERIFIED', 'SUSPENDED'], step.by).toContain(provider?.verification.state);
    }
  });
});

describe('the needs of the reference', () => {
  it('stand exactly where it says', () => {
    expect(REFERENCE_SAMPLES).toHaveLength(12);
    const wheelchairs = { required: 20n, held: 0n, counted: 9n, delivered: 5n, verified: 3n };
    expect(reference('maragheh-electric-wheelchairs')).toEqual(wheelchairs);
    expect(reference('heris-sewing-machines')).toMatchObject({ required: 15n, counted: 15n, delivered: 0n });
    expect(reference('tabriz-counselling-hours')).toMatchObject({ required: 400n, verified: 130n });
    expect(reference('province-school-kits')).toMatchObject({ required: 6600n, delivered: 6600n, verified: 6600n });
    expect(reference('mianeh-123-vehicle')).toMatchObject({ required: 1n, held: 1n, counted: 0n });
    expect(reference('osku-accessible-jobs')).toMatchObject({ required: 8n, verified: 2n });
    expect(reference('varzaqan-home-adaptation')).toMatchObject({ required: 12n, held: 0n, counted: 0n });
    expect(reference('kaleybar-home-care').required).toBe(60n);
    expect(reference('sarab-hearing-aids')).toMatchObject({ required: 30n, held: 0n, counted: 30n });
    expect(reference('charuymaq-centre-equipment')).toMatchObject({ required: 5n, counted: 2n, delivered: 1n });
    expect(reference('shabestar-household-sets')).toMatchObject({ required: 25n, counted: 0n });
    expect(reference('jolfa-eye-screening')).toMatchObject({ required: 1200n, delivered: 1200n, verified: 0n });
  });
});

describe('offers', () => {
  it('are at least forty, of all kinds of help and in every state', () => {
    expect(OFFERS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(OFFERS.map((offer) => offer.key)).size).toBe(OFFERS.length);
    const kinds = OFFERS.flatMap((offer) => offer.items.map((item) => COMMODITIES.get(item.commodity)?.kind));
    expect(kinds).not.toContain(undefined);
    expect(new Set(kinds).size).toBe(8);
    expect(new Set(OFFERS.map((offer) => offer.state)).size).toBe(8);
    const levels = OFFERS.flatMap((offer) => offer.items.map((item) => item.earmarking));
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('have limits that exist and can be met', () => {
    const known = {
      counties: new Set(COUNTIES.map((county) => county.code)),
      groups: new Set(TARGET_GROUPS.map((group) => group.code)),
      domains: new Set(DOMAINS.map((domain) => domain.code)),
      programs: new Set(PROGRAMS.map((program) => program.slug)),
    };
    for (const offer of OFFERS) {
      expect(signatoryOf(offer.by)).toBeTruthy();
      expect(offer.window[0], offer.key).toBeLessThan(offer.window[1]);
      if (offer.state === 'EXPIRED') expect(offer.window[1]).toBeLessThan(0);
      if (offer.state === 'ACTIVE') expect(offer.window[1]).toBeGreaterThan(0);
      expect(offer.reason !== null, offer.key).toBe(offer.state === 'RETURNED' || offer.state === 'REJECTED');
      for (const item of offer.items) {
        expect(item.minimumPerNeed <= (item.maximumPerNeed ?? item.capacity), offer.key).toBe(true);
        expect((item.maximumPerNeed ?? 0n) <= item.capacity, offer.key).toBe(true);
        for (const limit of ['counties', 'groups', 'domains', 'programs'] as const) {
          expect(item[limit].filter((code) => !known[limit].has(code))).toEqual([]);
        }
      }
    }
  });

  it('carry the pledges that were taken from them', () => {
    const used = new Map<OfferItemSeed, bigint>();
    for (const need of NEEDS) {
      for (const pledge of pledgesOf(need).filter(({ fromOffer }) => fromOffer !== null)) {
        const { offer, item } = offeredFor(need, pledge);
        expect(offer.by).toBe(pledge.by);
        expect(offer.state).toBe('ACTIVE');
        expect(offer.window[0]).toBeLessThan(pledge.day);
        expect(pledge.quantity >= item.minimumPerNeed).toBe(true);
        expect(allows(item.counties, need.countyCode) && allows(item.groups, need.group)).toBe(true);
        expect(allows(item.domains, need.domain) && allows(item.programs, need.program)).toBe(true);
        used.set(item, (used.get(item) ?? 0n) + pledge.quantity);
      }
    }
    expect(used.size).toBeGreaterThan(3);
    for (const [item, quantity] of used) expect(quantity <= item.capacity, item.commodity).toBe(true);
  });
});

function offeredFor(need: NeedSeed, pledge: PledgeSeed): { offer: OfferSeed; item: OfferItemSeed } {
  const wanted = need.items[pledge.item]?.commodity ?? '';
  const fitting = [wanted, ...(COMMODITIES.get(wanted)?.substitutes ?? [])];
  const offer = OFFERS.find((each) => each.key === pledge.fromOffer);
  const item = offer?.items.find((each) => fitting.includes(each.commodity));
  if (!offer || !item) throw new Error(`${need.key}: ${pledge.fromOffer} does not offer ${wanted}`);
  return { offer, item };
}

function allows(limit: readonly string[], code: string): boolean {
  return limit.length === 0 || limit.includes(code);
}
