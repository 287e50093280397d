import { HOME_PROVINCE } from '../shape.ts';
import type { CountySeed } from './place.ts';

type Row = readonly [
  slug: string,
  fa: string,
  azb: string,
  en: string,
  population: number | null,
  column: number,
  row: number,
];

/** Hurand was split from Ahar after the census: its people are inside Ahar's figure. */
const ROWS: readonly Row[] = [
  ['jolfa', 'جلفا', 'جولفا', 'Jolfa', 61_358, 0, 0],
  ['khoda-afarin', 'خداآفرین', 'خودافرین', 'Khoda Afarin', 32_995, 1, 0],
  ['kaleybar', 'کلیبر', 'کلیبر', 'Kaleybar', 46_125, 2, 0],
  ['hurand', 'هوراند', 'هوراند', 'Hurand', null, 3, 0],
  ['marand', 'مرند', 'مرند', 'Marand', 244_971, 0, 1],
  ['varzaqan', 'ورزقان', 'ورزیقان', 'Varzaqan', 52_650, 1, 1],
  ['ahar', 'اهر', 'اهر', 'Ahar', 154_530, 2, 1],
  ['shabestar', 'شبستر', 'شبیستر', 'Shabestar', 135_421, 0, 2],
  ['tabriz', 'تبریز', 'تبریز', 'Tabriz', 1_773_033, 1, 2],
  ['heris', 'هریس', 'هریس', 'Heris', 69_093, 2, 2],
  ['sarab', 'سراب', 'سراب', 'Sarab', 125_341, 3, 2],
  ['azarshahr', 'آذرشهر', 'آذرشهر', 'Azarshahr', 110_311, 0, 3],
  ['osku', 'اسکو', 'اوسکو', 'Osku', 158_270, 1, 3],
  ['bostanabad', 'بستان‌آباد', 'بوستاناباد', 'Bostanabad', 94_769, 2, 3],
  ['mianeh', 'میانه', 'میانا', 'Mianeh', 182_848, 3, 3],
  ['ajabshir', 'عجب‌شیر', 'عجب‌شیر', 'Ajabshir', 70_852, 0, 4],
  ['maragheh', 'مراغه', 'مراغا', 'Maragheh', 262_604, 1, 4],
  ['hashtrud', 'هشترود', 'هشتری', 'Hashtrud', 57_199, 2, 4],
  ['bonab', 'بناب', 'بیناب', 'Bonab', 134_892, 0, 5],
  ['malekan', 'ملکان', 'ملیکان', 'Malekan', 111_319, 1, 5],
  ['charuymaq', 'چاراویماق', 'چاراویماق', 'Charuymaq', 31_071, 2, 5],
];

/** Land borders inside the province, each once. Recalled, to be confirmed against the official division map. */
const BORDERS: Readonly<Record<string, readonly string[]>> = {
  jolfa: ['khoda-afarin', 'marand', 'varzaqan'],
  'khoda-afarin': ['varzaqan', 'kaleybar'],
  kaleybar: ['varzaqan', 'ahar', 'hurand'],
  hurand: ['ahar'],
  ahar: ['varzaqan', 'heris'],
  varzaqan: ['heris', 'tabriz', 'marand'],
  marand: ['tabriz', 'shabestar'],
  shabestar: ['tabriz', 'osku'],
  tabriz: ['heris', 'bostanabad', 'osku'],
  heris: ['bostanabad', 'sarab'],
  sarab: ['bostanabad', 'mianeh'],
  bostanabad: ['mianeh', 'hashtrud', 'osku', 'maragheh'],
  osku: ['azarshahr', 'maragheh'],
  azarshahr: ['ajabshir', 'maragheh'],
  ajabshir: ['maragheh', 'bonab'],
  maragheh: ['hashtrud', 'charuymaq', 'malekan', 'bonab'],
  bonab: ['malekan'],
  hashtrud: ['charuymaq', 'mianeh'],
  charuymaq: ['mianeh'],
};

export const HOME_COUNTIES: readonly CountySeed[] = ROWS.map(([slug, fa, azb, en, population, column, row]) => ({
  code: homeCounty(slug),
  provinceCode: HOME_PROVINCE,
  names: { fa, azb, en },
  population,
  tile: { column, row },
  neighbours: neighboursOf(slug).map(homeCounty),
  capital: slug === 'tabriz',
}));

export function homeCounty(slug: string): string {
  return `${HOME_PROVINCE}-${slug}`;
}

function neighboursOf(slug: string): string[] {
  const given = BORDERS[slug] ?? [];
  const mirrored = Object.entries(BORDERS).filter(([, others]) => others.includes(slug));
  return [...given, ...mirrored.map(([other]) => other)].sort();
}
