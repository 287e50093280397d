import type { Json } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import type { Whole } from '../../lib/locale/digits.ts';
import type { NameOf } from './fact-names.ts';
import { type Facts, factsOf } from './facts.ts';
import { known, NEARNESS_CODES, PART_CODES, WISH_CODES } from './reason-codes.ts';

/** How amounts and names of one pair are said. */
export type Saying = { nameOf: NameOf; amount: (quantity: Whole) => string };

export type Fact = { code: string; facts: Json };

export function partName(code: string): string {
  const part = known(PART_CODES, code);
  return part ? t(`reason.part.${part}`) : code;
}

/** The facts of one part of a score in one sentence. */
export function partSentence({ code, facts }: Fact, saying: Saying): string {
  const read = factsOf(facts);
  switch (known(PART_CODES, code)) {
    case 'PREFERENCE':
      return preference(read, saying);
    case 'NEARNESS':
      return nearness(read, saying);
    case 'URGENCY':
      return t('reason.part.URGENCY.says', {
        severity: read.whole('severity') ?? 0,
        left: read.whole('daysLeft') ?? 0,
        age: read.whole('ageDays') ?? 0,
      });
    case 'SHORTFALL':
      return t('reason.part.SHORTFALL.says', {
        required: saying.amount(read.whole('required') ?? 0),
        counted: saying.amount(read.whole('counted') ?? 0),
        county: saying.nameOf(read.text('countyId')) ?? t('reason.thisCounty'),
        group: saying.nameOf(read.text('targetGroupId')) ?? t('reason.thisGroup'),
      });
    case 'LOT_FIT':
      return t('reason.part.LOT_FIT.says', {
        largest: saying.amount(read.whole('largest') ?? 0),
        open: saying.amount(read.whole('open') ?? 0),
      });
    case 'HONOUR': {
      const rate = format.percent(Number(read.whole('rate') ?? 0) / 1000);
      return read.is('newcomer') ? t('reason.part.HONOUR.newcomer', { rate }) : t('reason.part.HONOUR.says', { rate });
    }
    case undefined:
      return t('reason.unknown', { code });
  }
}

function preference(read: Facts, { nameOf }: Saying): string {
  const wish = (name: string) => known(WISH_CODES, read.text(name) ?? '') ?? 'NO_WISH';
  const [targetGroup, domain, goals] = [wish('targetGroup'), wish('domain'), wish('goals')];
  if ([targetGroup, domain, goals].every((one) => one === 'NO_WISH')) return t('reason.part.PREFERENCE.none');
  return t('reason.part.PREFERENCE.says', {
    group: nameOf(read.text('targetGroupId')) ?? t('reason.thisGroup'),
    targetGroup: t(`reason.wish.${targetGroup}`),
    domain: nameOf(read.text('domainId')) ?? t('reason.thisDomain'),
    domainWish: t(`reason.wish.${domain}`),
    goals: t(`reason.wish.${goals}`),
  });
}

function nearness(read: Facts, { nameOf }: Saying): string {
  const from = nameOf(read.text('fromCountyId')) ?? nameOf(read.text('fromProvinceId'));
  return t('reason.part.NEARNESS.says', {
    from: from ?? t('reason.nearness.country'),
    to: nameOf(read.text('toCountyId')) ?? t('reason.thisCounty'),
    level: nearnessText(read.text('level')),
  });
}

export function nearnessText(level: string | undefined): string {
  return t(`reason.nearness.${known(NEARNESS_CODES, level ?? '') ?? 'ELSEWHERE'}`);
}
