/**
 * Empowerment against dependency, in five measures. Programs are measured, never people.
 *
 * Rule: the ladder of intent is RELIEF, MAINTENANCE, CAPABILITY, LIVELIHOOD, STRUCTURAL. Relief to severely disabled people is exempt: it
 * is left out of numerator and denominator of every measure that could call it a failure, and its value is shown apart.
 * - above maintenance: counted value at CAPABILITY or higher / counted value.
 * - graduation: people who left support by their own means / people who entered; relapse after 6, 12 and 24 months: people back /
 *   people asked, only for cohorts whose graduation lies that far back, with how many of those due were asked.
 * - repeat: needs that ask the same (program, county, group, commodity) again within 24 months / all needs.
 * - bought from cooperatives: counted value provided by cooperatives / counted value.
 * - concentration of providers per program: sum of squared shares of value (Herfindahl-Hirschman; 1 = a single provider).
 * Every measure opens to numerator and denominator; nothing counted means unknown, not zero.
 *
 * Example: 600 for food parcels, 300 for sewing courses, 100 for looms from a cooperative: above maintenance 400/1000, cooperatives
 * 100/1000; one provider of 500 and two of 250: concentration 0.25 + 0.0625 + 0.0625 = 0.375.
 * Source: design, domain.md "Empowerment against dependency"; mission research, section 3.3.
 */
import { addMonths } from './day.ts';
import { NEED_INTENTS, type NeedIntent } from './need.ts';
import { type Ratio, ratioOf } from './ratio.ts';

/** Whether support of this kind to these people may never be called a failure. */
export function isExempt(intent: NeedIntent, severelyDisabled: boolean): boolean {
  return severelyDisabled && intent === 'RELIEF';
}

export function isAboveMaintenance(intent: NeedIntent): boolean {
  return NEED_INTENTS.indexOf(intent) > NEED_INTENTS.indexOf('MAINTENANCE');
}

/** Counted value (rial) of one need item from one provider. */
export interface CountedValue {
  readonly programId: string;
  readonly intent: NeedIntent;
  readonly severelyDisabled: boolean;
  readonly providerId: string;
  readonly fromCooperative: boolean;
  readonly value: bigint;
}

export interface ValueMeasures {
  readonly aboveMaintenance: Ratio;
  readonly fromCooperatives: Ratio;
  /** Value on each rung, the exempt part included in none. */
  readonly byIntent: Readonly<Record<NeedIntent, bigint>>;
  readonly exemptValue: bigint;
}

export function valueMeasures(rows: readonly CountedValue[]): ValueMeasures {
  const measured = rows.filter((row) => !isExempt(row.intent, row.severelyDisabled));
  const byIntent = Object.fromEntries(
    NEED_INTENTS.map((intent) => [intent, totalOf(measured.filter((row) => row.intent === intent))]),
  ) as Record<NeedIntent, bigint>;
  const above = measured.filter((row) => isAboveMaintenance(row.intent));
  return {
    aboveMaintenance: ratioOf(totalOf(above), totalOf(measured)),
    fromCooperatives: ratioOf(totalOf(rows.filter((row) => row.fromCooperative)), totalOf(rows)),
    byIntent,
    exemptValue: totalOf(rows) - totalOf(measured),
  };
}

export interface Concentration {
  readonly index: Ratio;
  readonly providers: number;
  readonly largestProviderId: string | null;
  readonly largestShare: Ratio;
}

/** How much each program leans on few providers, in order of program id. */
export function concentrationByProgram(rows: readonly CountedValue[]): ReadonlyMap<string, Concentration> {
  const programs = Map.groupBy(rows, (row) => row.programId);
  return new Map([...programs.keys()].sort().map((id) => [id, concentrationOf(programs.get(id) ?? [])]));
}

function concentrationOf(rows: readonly CountedValue[]): Concentration {
  const providers = [...Map.groupBy(rows, (row) => row.providerId)]
    .map(([id, given]) => ({ id, value: totalOf(given) }))
    .filter(({ value }) => value > 0n)
    .sort((a, b) => (a.value === b.value ? (a.id < b.id ? -1 : 1) : a.value > b.value ? -1 : 1));
  const total = totalOf(rows);
  const squares = providers.reduce((sum, { value }) => sum + value * value, 0n);
  const [largest] = providers;
  return {
    index: ratioOf(squares, total * total),
    providers: providers.length,
    largestProviderId: largest?.id ?? null,
    largestShare: ratioOf(largest?.value ?? 0n, total),
  };
}

function totalOf(rows: readonly { readonly value: bigint }[]): bigint {
  return rows.reduce((sum, row) => sum + row.value, 0n);
}

/** People who went through a program together, as counts only: nobody is named or tracked here. */
export interface Cohort {
  readonly programId: string;
  readonly intent: NeedIntent;
  readonly severelyDisabled: boolean;
  readonly entered: bigint;
  readonly graduated: bigint;
  /** The day the cohort graduated, YYYY-MM-DD. */
  readonly graduatedOn: string;
  readonly followUps: readonly FollowUp[];
}

export interface FollowUp {
  readonly afterMonths: FollowUpMonths;
  readonly asked: bigint;
  readonly back: bigint;
}

export const followUpMonths = [6, 12, 24] as const;

export type FollowUpMonths = (typeof followUpMonths)[number];

export interface Relapse {
  readonly afterMonths: FollowUpMonths;
  /** People back in support / people asked. */
  readonly rate: Ratio;
  /** People asked / people whose follow-up is due: how far the rate may be trusted. */
  readonly asked: Ratio;
}

export interface GraduationMeasures {
  readonly graduation: Ratio;
  readonly relapse: readonly Relapse[];
}

export function graduationMeasures(cohorts: readonly Cohort[], asOf: string): GraduationMeasures {
  const measured = cohorts.filter((cohort) => !isExempt(cohort.intent, cohort.severelyDisabled));
  const people = (of: (cohort: Cohort) => bigint) => measured.reduce((sum, cohort) => sum + of(cohort), 0n);
  return {
    graduation: ratioOf(
      people((cohort) => cohort.graduated),
      people((cohort) => cohort.entered),
    ),
    relapse: followUpMonths.map((months) => relapseAfter(months, measured, asOf)),
  };
}

function relapseAfter(afterMonths: FollowUpMonths, cohorts: readonly Cohort[], asOf: string): Relapse {
  const due = cohorts.filter((cohort) => addMonths(cohort.graduatedOn, afterMonths) <= asOf);
  const followUps = due.flatMap((cohort) => cohort.followUps.filter((one) => one.afterMonths === afterMonths));
  const asked = followUps.reduce((sum, one) => sum + one.asked, 0n);
  const back = followUps.reduce((sum, one) => sum + one.back, 0n);
  const graduated = due.reduce((sum, cohort) => sum + cohort.graduated, 0n);
  return { afterMonths, rate: ratioOf(back, asked), asked: ratioOf(asked, graduated) };
}

export interface PublishedNeed {
  readonly needItemId: string;
  readonly programId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly commodityId: string;
  readonly intent: NeedIntent;
  readonly severelyDisabled: boolean;
  readonly publishedOn: string;
}

/** Needs that ask for the same again within `months` after the one before; each opens to its id. */
export function repeatRate(
  needs: readonly PublishedNeed[],
  months = 24,
): { readonly rate: Ratio; readonly repeats: readonly string[] } {
  const measured = needs.filter((need) => !isExempt(need.intent, need.severelyDisabled));
  const same = Map.groupBy(measured, (need) =>
    [need.programId, need.countyId, need.targetGroupId, need.commodityId].join('\u0000'),
  );
  const repeats = [...same.values()].flatMap((asked) => repeatsAmong(asked, months)).sort();
  return { rate: ratioOf(BigInt(repeats.length), BigInt(measured.length)), repeats };
}

/** Compared with the nearest earlier day: published on the same day is one request in several pieces, not a repeat. */
function repeatsAmong(asked: readonly PublishedNeed[], months: number): string[] {
  const days = [...new Set(asked.map((need) => need.publishedOn))].sort();
  const before = new Map(days.map((day, index) => [day, days[index - 1]]));
  return asked
    .filter(({ publishedOn }) => {
      const earlier = before.get(publishedOn);
      return earlier !== undefined && publishedOn <= addMonths(earlier, months);
    })
    .map((need) => need.needItemId);
}
