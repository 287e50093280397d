import { COUNTIES, type CountySeed, PROVINCES } from './places.ts';
import { HOME_PROVINCE } from './shape.ts';
import { TARGET_GROUPS } from './target-groups.ts';

/**
 * Registered denominators of the cells (county x target group): people eligible for the group's services, not
 * population. Figures marked [published] were reported for East Azerbaijan in 1403-1404; every other figure, and every
 * split over counties, is a sample of plausible size.
 *
 * A province total is split over its counties by weight and rounded by largest remainder, so the cells of a group add up
 * to the total exactly. Example: 29,576 women heads of household give Tabriz (45 % of the people) about 13,000.
 */
export interface EligiblePeopleSeed {
  readonly countyCode: string;
  readonly provinceCode: string;
  readonly groupCode: string;
  readonly people: number;
  readonly asOf: string;
  readonly source: string;
}

export const HOME_TOTALS: Readonly<Record<string, number>> = {
  WHH: 29_576, // [published] women heads of household covered
  OLD: 534_000, // [published] people aged 60 and over
  STP: 5_000, // [published] applicants waiting for a stipend
  CAR: 2_460,
  SCH: 15_400,
  PWD: 92_600,
  ADD: 9_800,
  EMG: 18_400,
  SAF: 214,
  STR: 640,
  PLC: 96_000,
  PRE: 231_000,
  EMP: 11_300,
  HOU: 4_120,
  CBR: 27_300,
  EDU: 3_900,
  VOL: 5_870, // 120,000 volunteers of the country, by population
};

/** Share of villagers in a county, in hundredths: steers the groups that live mostly in villages. Sample figures. */
const VILLAGERS: Readonly<Record<string, number>> = {
  tabriz: 8,
  osku: 22,
  maragheh: 28,
  marand: 37,
  bonab: 34,
  jolfa: 38,
  azarshahr: 32,
  shabestar: 41,
  mianeh: 44,
  sarab: 47,
  ahar: 34,
  malekan: 58,
  ajabshir: 51,
  bostanabad: 66,
  heris: 49,
  hashtrud: 62,
  kaleybar: 70,
  varzaqan: 77,
  'khoda-afarin': 82,
  hurand: 68,
  charuymaq: 84,
};

/** Hurand's people are inside Ahar's census figure; this part of it is taken as Hurand's. Sample figure. */
const HURAND_PART = 21_000;

const SOURCES = {
  home: 'نمونه: جمع استان از گزارش‌های منتشرشده، تقسیم شهرستانی برآوردی است',
  other: 'نمونه: برآورد بر پایه نسبت آذربایجان شرقی',
};
const AS_OF = '2026-09-22';
const CAPITAL_SHARE = 0.45;

export const ELIGIBLE_PEOPLE: readonly EligiblePeopleSeed[] = PROVINCES.flatMap((province) =>
  TARGET_GROUPS.flatMap((group) => cellsOf(province.code, province.population, group.code)),
);

function cellsOf(provinceCode: string, population: number, groupCode: string): EligiblePeopleSeed[] {
  const counties = COUNTIES.filter((county) => county.provinceCode === provinceCode);
  const home = provinceCode === HOME_PROVINCE;
  const total = home ? homeTotal(groupCode) : Math.round((homeTotal(groupCode) * population) / homePopulation());
  const weights = counties.map((county) => weightOf(county, groupCode, counties.length));
  const shares = apportion(total, weights);
  return counties.map((county, position) => ({
    countyCode: county.code,
    provinceCode,
    groupCode,
    people: shares[position] ?? 0,
    asOf: AS_OF,
    source: home ? SOURCES.home : SOURCES.other,
  }));
}

function weightOf(county: CountySeed, groupCode: string, countiesInProvince: number): number {
  const spread = 0.85 + 0.3 * fraction(`${county.code}:${groupCode}`);
  if (county.provinceCode !== HOME_PROVINCE) {
    const rest = (1 - CAPITAL_SHARE) / Math.max(1, countiesInProvince - 1);
    return spread * (county.capital ? CAPITAL_SHARE : rest);
  }
  const villagers = (VILLAGERS[county.code.slice(HOME_PROVINCE.length + 1)] ?? 40) / 100;
  return spread * peopleOf(county) * (groupCode === 'CBR' ? villagers : 1);
}

function peopleOf(county: CountySeed): number {
  if (county.population === null) return HURAND_PART;
  return county.code.endsWith('-ahar') ? county.population - HURAND_PART : county.population;
}

/** Largest remainder: whole numbers in proportion to the weights that add up to the total. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  let left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((value, position) => ({ position, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.position - other.position);
  for (const { position } of byRemainder) {
    if (left === 0) break;
    shares[position] = (shares[position] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

/** A number in 0..1 that depends only on the text (FNV-1a). */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash / 2 ** 32;
}

function homeTotal(groupCode: string): number {
  return HOME_TOTALS[groupCode] ?? 0;
}

function homePopulation(): number {
  return PROVINCES.find((province) => province.code === HOME_PROVINCE)?.population ?? 1;
}
