import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const savedSearchesMessages = defineMessages({
  'savedSearches.title': { fa: 'جست‌وجوهای ذخیره‌شده', azb: 'ساخلانمیش آختاریش‌لار', en: 'Saved searches' },
  'savedSearches.lead': {
    fa: 'نیازها و پیشنهادهای تازه‌ای که با جست‌وجوهای شما می‌خوانند.',
    azb: 'آختاریش‌لارینیزا اویان یئنی احتیاج‌لار و تکلیف‌لر.',
    en: 'New needs and offers that fit your searches.',
  },
  'savedSearches.none': {
    fa: 'هنوز جست‌وجویی ذخیره نکرده‌اید',
    azb: 'هله آختاریش ساخلاماییب‌سینیز',
    en: 'You have saved no search yet',
  },
  'savedSearches.none.how': {
    fa: 'در صفحهٔ نیازها فیلترها را برگزینید و «ذخیرهٔ این جست‌وجو» را بزنید تا از نیازهای تازه باخبر شوید.',
    azb: 'احتیاج‌لار صفحه‌سینده فیلترلری سئچین و «بو آختاریشی ساخلا»نی باسین.',
    en: 'Choose filters on the page of needs and press “Save this search” to hear of new needs.',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof savedSearchesMessages> {}
}
