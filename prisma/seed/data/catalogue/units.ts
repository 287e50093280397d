import type { Names } from '../shape.ts';

/** One of each, as the API names it: its readers put an English plural after a number themselves. */
export const UNITS = {
  RIAL: { fa: 'ریال', azb: 'ریال', en: 'rial' },
  DEVICE: { fa: 'دستگاه', azb: 'دستگاه', en: 'device' },
  PIECE: { fa: 'عدد', azb: 'دنه', en: 'piece' },
  PAIR: { fa: 'جفت', azb: 'جوت', en: 'pair' },
  SET: { fa: 'سری', azb: 'دست', en: 'set' },
  PACK: { fa: 'بسته', azb: 'باغلاما', en: 'pack' },
  PERSON_MONTH: { fa: 'نفر-ماه', azb: 'نفر-آی', en: 'person-month' },
  PERSON: { fa: 'نفر', azb: 'نفر', en: 'person' },
  HOUR: { fa: 'ساعت', azb: 'ساعات', en: 'hour' },
  DAY: { fa: 'روز', azb: 'گون', en: 'day' },
  CASE: { fa: 'مورد', azb: 'مورد', en: 'case' },
  HOUSEHOLD: { fa: 'خانوار', azb: 'عائیله', en: 'household' },
  UNIT: { fa: 'واحد', azb: 'واحید', en: 'unit' },
  CENTRE: { fa: 'مرکز', azb: 'مرکز', en: 'centre' },
  JOB: { fa: 'فرصت شغلی', azb: 'ایش یئری', en: 'job' },
  PLACE: { fa: 'ظرفیت', azb: 'یئر', en: 'place' },
  LOAN: { fa: 'فقره', azb: 'فقره', en: 'loan' },
  TERM: { fa: 'نفر-نیم‌سال', azb: 'نفر-یاری‌ایل', en: 'student-term' },
  TRIP: { fa: 'سفر', azb: 'سفر', en: 'trip' },
  SQUARE_METRE_MONTH: { fa: 'مترمربع-ماه', azb: 'مترمربع-آی', en: 'square metre-month' },
  SPACE_DAY: { fa: 'روز-سالن', azb: 'گون-سالون', en: 'hall-day' },
  SERVICE_MONTH: { fa: 'ماه', azb: 'آی', en: 'month' },
} as const satisfies Record<string, Names>;

export type UnitCode = keyof typeof UNITS;
