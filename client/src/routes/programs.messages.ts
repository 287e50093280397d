import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const programsScreenMessages = defineMessages({
  'programsScreen.title': { fa: 'برنامه‌ها', azb: 'پروقرام‌لار', en: 'Programs' },
  'programsScreen.lead': {
    fa: 'نیازها از آنِ برنامه‌ها هستند: هر مأموریت به طرح، هر طرح به برنامه و هر برنامه به مرکزهای خود می‌رسد.',
    azb: 'احتیاج‌لار پروقرام‌لارین‌دیر: هر مأموریت طرح‌لره، هر طرح پروقرام‌لارا و هر پروقرام مرکزلرینه چاتیر.',
    en: 'Needs belong to programs: a mission leads to plans, a plan to programs, a program to its centres.',
  },
  'programsScreen.search': { fa: 'جست‌وجو در برنامه‌ها', azb: 'پروقرام‌لاردا آختار', en: 'Search the programs' },
  'programsScreen.none': {
    fa: 'برنامه‌ای با این نام پیدا نشد',
    azb: 'بو آدلا پروقرام تاپیلمادی',
    en: 'No program of this name',
  },
  'programsScreen.none.widen': {
    fa: 'نوشته را کوتاه‌تر کنید یا سطح دیگری برگزینید.',
    azb: 'یازینی قیسالدین یا باشقا سویه سئچین.',
    en: 'Shorten the text, or choose another level.',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof programsScreenMessages> {}
}
