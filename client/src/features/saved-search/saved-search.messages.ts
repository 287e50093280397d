import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const savedSearchMessages = defineMessages({
  'savedSearch.save': { fa: 'ذخیرهٔ این جست‌وجو', azb: 'بو آختاریشی ساخلا', en: 'Save this search' },
  'savedSearch.save.means': {
    fa: 'هر نیاز تازه‌ای که با این جست‌وجو بخواند در «جست‌وجوهای ذخیره‌شده» به شما خبر داده می‌شود.',
    azb: 'بو آختاریشا اویان هر یئنی احتیاج «ساخلانمیش آختاریش‌لار»دا سیزه خبر وئریلیر.',
    en: 'Every new need that fits this search is announced to you under “Saved searches”.',
  },
  'savedSearch.saved': { fa: 'جست‌وجو ذخیره شد.', azb: 'آختاریش ساخلاندی.', en: 'The search was saved.' },
  'savedSearch.name': { fa: 'نام این جست‌وجو', azb: 'بو آختاریشین آدی', en: 'Name of this search' },
  'savedSearch.name.missing': {
    fa: 'نامی برای جست‌وجو بنویسید',
    azb: 'آختاریشا بیر آد یازین',
    en: 'Give the search a name',
  },
  'savedSearch.NEEDS': { fa: 'نیازها', azb: 'احتیاج‌لار', en: 'Needs' },
  'savedSearch.OFFERS': { fa: 'پیشنهادها', azb: 'تکلیف‌لر', en: 'Offers' },
  'savedSearch.new': {
    fa: '{count, plural, =0 {چیز تازه‌ای نیست} other {# نیاز تازه}}',
    azb: '{count, plural, =0 {یئنی بیر شئی یوخدور} other {# یئنی احتیاج}}',
    en: '{count, plural, =0 {nothing new} one {# new need} other {# new needs}}',
  },
  'savedSearch.newOffers': {
    fa: '{count, plural, =0 {چیز تازه‌ای نیست} other {# پیشنهاد تازه}}',
    azb: '{count, plural, =0 {یئنی بیر شئی یوخدور} other {# یئنی تکلیف}}',
    en: '{count, plural, =0 {nothing new} one {# new offer} other {# new offers}}',
  },
  'savedSearch.open': { fa: 'باز کردن این جست‌وجو', azb: 'بو آختاریشی آچ', en: 'Open this search' },
  'savedSearch.alerts': { fa: 'آنچه تازه آمده', azb: 'یئنی گلن‌لر', en: 'What is new' },
  'savedSearch.alert.new': { fa: 'تازه', azb: 'یئنی', en: 'New' },
  'savedSearch.alert.at': { fa: 'خبر: {when}', azb: 'خبر: {when}', en: 'announced {when}' },
  'savedSearch.seen': { fa: 'همه را دیدم', azb: 'هامیسینی گؤردوم', en: 'Mark all as seen' },
  'savedSearch.delete': { fa: 'حذف', azb: 'سیل', en: 'Delete' },
  'savedSearch.delete.means': {
    fa: 'جست‌وجو و خبرهای آن پاک می‌شود.',
    azb: 'آختاریش و خبرلری سیلینیر.',
    en: 'The search and its announcements are removed.',
  },
  'savedSearch.since': { fa: 'از {day}', azb: '{day} گونوندن', en: 'since {day}' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof savedSearchMessages> {}
}
