import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Fact, nearnessText, type Saying } from './part-words.ts';
import { CHANGE_CODES, DECLINE_CODES, FILTER_CODES, known, LEFT_OUT_CODES, LIMIT_CODES } from './reason-codes.ts';

const LIMIT_AMOUNTS = {
  OFFER_USED_UP: 'free',
  NEED_FILLED: 'open',
  MAXIMUM_PER_NEED: 'maximum',
  LOT_MINIMUM: 'minimum',
  PROVIDER_CAP: 'cap',
  PROGRAM_CAP: 'cap',
} as const;

/** What keeps the quantity from being larger. */
export function limitSentence({ code, facts }: Fact, { amount }: Saying): string {
  const limit = known(LIMIT_CODES, code);
  if (!limit) return t('reason.unknown', { code });
  return t(`reason.limit.${limit}`, { amount: amount(factsOf(facts).whole(LIMIT_AMOUNTS[limit]) ?? 0) });
}

/** Which condition of eligibility failed. */
export function filterSentence(code: string, read: Facts, { nameOf, amount }: Saying): string {
  const filter = known(FILTER_CODES, code);
  switch (filter) {
    case 'COUNTY':
      return t('reason.filter.COUNTY', { county: nameOf(read.text('countyId')) ?? t('reason.thisCounty') });
    case 'TARGET_GROUP':
      return t('reason.filter.TARGET_GROUP', { group: nameOf(read.text('targetGroupId')) ?? t('reason.thisGroup') });
    case 'DOMAIN':
      return t('reason.filter.DOMAIN', { domain: nameOf(read.text('domainId')) ?? t('reason.thisDomain') });
    case 'LOT':
      return t('reason.filter.LOT', {
        smallest: amount(read.whole('smallest') ?? 0),
        largest: amount(read.whole('largest') ?? 0),
      });
    case undefined:
      return t('reason.unknown', { code });
    default:
      return t(`reason.filter.${filter}`);
  }
}

/** Why an item was left without a match. */
export function leftOutSentence({ code, facts }: Fact, saying: Saying): string {
  const read = factsOf(facts);
  const reason = known(LEFT_OUT_CODES, code);
  switch (reason) {
    case 'NOT_ELIGIBLE':
      return t('reason.leftOut.NOT_ELIGIBLE', { filter: filterSentence(read.text('filter') ?? '', read, saying) });
    case 'BELOW_RESERVE':
    case 'OUTBID':
      return t(`reason.leftOut.${reason}`, { points: read.whole('points') ?? 0 });
    case undefined:
      return t('reason.unknown', { code });
    default:
      return t(`reason.leftOut.${reason}`);
  }
}

/** The nearest change that would have matched, and that it was tested by solving again. */
export function changeSentence(fact: Fact, saying: Saying): string {
  const change = changeCondition(fact, saying);
  const wouldGet = factsOf(fact.facts).whole('wouldGet');
  return wouldGet === undefined
    ? t('reason.change.verified', { change })
    : t('reason.change.units', { change, amount: saying.amount(wouldGet) });
}

function changeCondition({ code, facts }: Fact, { nameOf, amount }: Saying): string {
  const read = factsOf(facts);
  const between = { from: amount(read.whole('from') ?? 0), to: amount(read.whole('to') ?? 0) };
  switch (known(CHANGE_CODES, code)) {
    case 'COUNTY_ADDED':
      return t('reason.change.COUNTY_ADDED', {
        county: nameOf(read.text('countyId')) ?? t('reason.thisCounty'),
        level: nearnessText(read.text('level')),
      });
    case 'TARGET_GROUP_ADDED':
      return t('reason.change.TARGET_GROUP_ADDED', {
        group: nameOf(read.text('targetGroupId')) ?? t('reason.thisGroup'),
      });
    case 'DOMAIN_ADDED':
      return t('reason.change.DOMAIN_ADDED', { domain: nameOf(read.text('domainId')) ?? t('reason.thisDomain') });
    case 'PROGRAM_ADDED':
      return t('reason.change.PROGRAM_ADDED');
    case 'WINDOW_MOVED':
      return t(`reason.change.WINDOW_MOVED.${read.text('side') === 'NEED' ? 'NEED' : 'OFFER'}`, {
        days: read.whole('days') ?? 0,
        from: dayText(read.text('windowStart')),
        to: dayText(read.text('windowEnd')),
      });
    case 'LOT_LOWERED':
      return t('reason.change.LOT_LOWERED', between);
    case 'QUANTITY_RAISED':
      return t(
        `reason.change.QUANTITY_RAISED.${read.text('of') === 'MAXIMUM_PER_NEED' ? 'MAXIMUM_PER_NEED' : 'FREE'}`,
        between,
      );
    case 'POINTS_ADDED':
      return t('reason.change.POINTS_ADDED', { points: read.whole('points') ?? 0 });
    case undefined:
      return t('reason.unknown', { code });
  }
}

const dayText = (day: string | undefined) => (day === undefined ? '–' : format.day(day));

/** «دور است»; a code this client does not know is shown as it is. */
export function declineText(code: string): string {
  const reason = known(DECLINE_CODES, code);
  return reason ? t(`decline.${reason}`) : code;
}
