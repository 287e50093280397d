import type { Names } from '../shape.ts';

export interface UnitSeed extends Names {
  /** fa and azb keep the singular after a number; English does not */
  readonly enPlural: string;
}

export const UNITS = {
  RIAL: { fa: 'ریال', azb: 'ریال', en: 'rial', enPlural: 'rials' },
  DEVICE: { fa: 'دستگاه', azb: 'دستگاه', en: 'device', enPlural: 'devices' },
  PIECE: { fa: 'عدد', azb: 'دنه', en: 'piece', enPlural: 'pieces' },
  PAIR: { fa: 'جفت', azb: 'جوت', en: 'pair', enPlural: 'pairs' },
  SET: { fa: 'سری', azb: 'دست', en: 'set', enPlural: 'sets' },
  PACK: { fa: 'بسته', azb: 'باغلاما', en: 'pack', enPlural: 'packs' },
  PERSON_MONTH: { fa: 'نفر-ماه', azb: 'نفر-آی', en: 'person-month', enPlural: 'person-months' },
  PERSON: { fa: 'نفر', azb: 'نفر', en: 'person', enPlural: 'people' },
  HOUR: { fa: 'ساعت', azb: 'ساعات', en: 'hour', enPlural: 'hours' },
  DAY: { fa: 'روز', azb: 'گون', en: 'day', enPlural: 'days' },
  CASE: { fa: 'مورد', azb: 'مورد', en: 'case', enPlural: 'cases' },
  HOUSEHOLD: { fa: 'خانوار', azb: 'عائیله', en: 'household', enPlural: 'households' },
  UNIT: { fa: 'واحد', azb: 'واحید', en: 'unit', enPlural: 'units' },
  CENTRE: { fa: 'مرکز', azb: 'مرکز', en: 'centre', enPlural: 'centres' },
  JOB: { fa: 'فرصت شغلی', azb: 'ایش یئری', en: 'job', enPlural: 'jobs' },
  PLACE: { fa: 'ظرفیت', azb: 'یئر', en: 'place', enPlural: 'places' },
  LOAN: { fa: 'فقره', azb: 'فقره', en: 'loan', enPlural: 'loans' },
  TERM: { fa: 'نفر-نیم‌سال', azb: 'نفر-یاری‌ایل', en: 'student-term', enPlural: 'student-terms' },
  TRIP: { fa: 'سفر', azb: 'سفر', en: 'trip', enPlural: 'trips' },
  SQUARE_METRE_MONTH: {
    fa: 'مترمربع-ماه',
    azb: 'مترمربع-آی',
    en: 'square metre-month',
    enPlural: 'square metre-months',
  },
  SPACE_DAY: { fa: 'روز-سالن', azb: 'گون-سالون', en: 'hall-day', enPlural: 'hall-days' },
  SERVICE_MONTH: { fa: 'ماه', azb: 'آی', en: 'month', enPlural: 'months' },
} as const satisfies Record<string, UnitSeed>;

export type UnitCode = keyof typeof UNITS;
