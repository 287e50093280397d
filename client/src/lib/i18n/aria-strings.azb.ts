import { ariaStringsFa } from './aria-strings.fa.ts';
import type { AriaStrings } from './aria-strings-type.ts';

type Named = Record<string, string>;

/** Azerbaijani for what a person meets often; the rest is Persian, which our Azerbaijani readers read too. */
const ariaStringsAzb = {
  ...ariaStringsFa,
  '@react-aria/overlays': { dismiss: 'باغلا' },
  '@react-aria/searchfield': { 'Clear search': 'آختاریشی سیل' },
  '@react-aria/spinbutton': { Empty: 'بوش' },
  '@react-aria/datepicker': {
    ...ariaStringsFa['@react-aria/datepicker'],
    year: 'ایل',
    month: 'آی',
    day: 'گون',
    calendar: 'تقویم',
    hour: 'ساعات',
    startDate: 'باشلانیش تاریخی',
    endDate: 'سون تاریخ',
    weekday: 'هفته‌نین گونو',
    selectedDateDescription: (v: Named) => `سئچیلن تاریخ: ${v.date}`,
  },
  '@react-aria/calendar': {
    ...ariaStringsFa['@react-aria/calendar'],
    previous: 'قاباقکی',
    next: 'سونراکی',
    todayDate: (v: Named) => `بو گون، ${v.date}`,
    dateSelected: (v: Named) => `${v.date}، سئچیلیب`,
  },
  'react-aria-components': { ...ariaStringsFa['react-aria-components'], selectPlaceholder: 'بیرینی سئچین' },
};

export default ariaStringsAzb as unknown as AriaStrings;
