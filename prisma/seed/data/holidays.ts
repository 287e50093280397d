export interface HolidaySeed {
  readonly day: string;
  readonly fa: string;
  readonly en: string;
  /** a lunar day, from the tabular calendar: the official calendar may put it one day earlier or later */
  readonly approximate: boolean;
}

/** 1 Farvardin of 1404, 1405 and 1406, none of them a leap year. */
const NEW_YEARS = ['2025-03-21', '2026-03-21', '2027-03-21'] as const;

/** Days after 1 Farvardin: fixed in the solar calendar, certain. */
const SOLAR: readonly (readonly [daysAfter: number, fa: string, en: string])[] = [
  [0, 'نوروز', 'Nowruz'],
  [1, 'نوروز', 'Nowruz'],
  [2, 'نوروز', 'Nowruz'],
  [3, 'نوروز', 'Nowruz'],
  [11, 'روز جمهوری اسلامی', 'Islamic Republic Day'],
  [12, 'روز طبیعت', 'Nature Day'],
  [75, 'رحلت امام خمینی', 'Passing of Imam Khomeini'],
  [76, 'قیام ۱۵ خرداد', '15 Khordad uprising'],
  [327, 'پیروزی انقلاب اسلامی', 'Victory of the Revolution'],
  [364, 'ملی شدن صنعت نفت', 'Nationalisation of oil'],
];

const LUNAR: readonly (readonly [fa: string, en: string, ...days: string[]])[] = [
  ['شهادت امام علی (ع)', 'Martyrdom of Imam Ali', '2025-03-21', '2026-03-10', '2027-02-28', '2028-02-17'],
  ['عید فطر', 'Eid al-Fitr', '2025-03-31', '2026-03-20', '2027-03-10', '2028-02-27'],
  ['تعطیل به مناسبت عید فطر', 'Eid al-Fitr, second day', '2025-04-01', '2026-03-21', '2027-03-11', '2028-02-28'],
  ['شهادت امام صادق (ع)', 'Martyrdom of Imam Sadiq', '2025-04-24', '2026-04-13', '2027-04-03'],
  ['عید قربان', 'Eid al-Adha', '2025-06-07', '2026-05-27', '2027-05-17'],
  ['عید غدیر خم', 'Eid al-Ghadir', '2025-06-15', '2026-06-04', '2027-05-25'],
  ['تاسوعای حسینی', "Tasu'a", '2025-07-05', '2026-06-25', '2027-06-14'],
  ['عاشورای حسینی', 'Ashura', '2025-07-06', '2026-06-26', '2027-06-15'],
  ['اربعین حسینی', "Arba'een", '2025-08-15', '2026-08-05', '2027-07-25'],
  ['رحلت پیامبر (ص) و شهادت امام حسن (ع)', 'Passing of the Prophet', '2025-08-23', '2026-08-13', '2027-08-02'],
  ['شهادت امام رضا (ع)', 'Martyrdom of Imam Reza', '2025-08-24', '2026-08-14', '2027-08-03'],
  ['شهادت امام حسن عسکری (ع)', 'Martyrdom of Imam Hasan al-Askari', '2025-09-01', '2026-08-22', '2027-08-11'],
  ['میلاد پیامبر (ص) و امام صادق (ع)', 'Birth of the Prophet', '2025-09-10', '2026-08-31', '2027-08-20'],
  ['شهادت حضرت فاطمه (س)', 'Martyrdom of Fatima', '2025-11-24', '2026-11-14', '2027-11-03'],
  ['ولادت امام علی (ع)', 'Birth of Imam Ali', '2026-01-02', '2026-12-23', '2027-12-12'],
  ['مبعث پیامبر (ص)', "Mab'ath", '2026-01-16', '2027-01-06', '2027-12-26'],
  ['ولادت امام زمان (عج)', 'Birth of the twelfth Imam', '2026-02-03', '2027-01-24', '2028-01-13'],
];

/** One entry for each day; where two occasions fall on one day, both are named. */
export const HOLIDAYS: readonly HolidaySeed[] = merged([
  ...NEW_YEARS.flatMap((newYear) =>
    SOLAR.map(([daysAfter, fa, en]) => ({ day: plusDays(newYear, daysAfter), fa, en, approximate: false })),
  ),
  ...LUNAR.flatMap(([fa, en, ...days]) => days.map((day) => ({ day, fa, en, approximate: true }))),
]);

function merged(holidays: readonly HolidaySeed[]): HolidaySeed[] {
  const byDay = new Map<string, HolidaySeed>();
  for (const holiday of holidays) {
    const same = byDay.get(holiday.day);
    if (!same) byDay.set(holiday.day, holiday);
    else byDay.set(holiday.day, { ...same, fa: `${same.fa} و ${holiday.fa}`, en: `${same.en}; ${holiday.en}` });
  }
  return [...byDay.values()].sort((one, other) => one.day.localeCompare(other.day));
}

function plusDays(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}
