import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const needsScreenMessages = defineMessages({
  'needsScreen.title': { fa: 'نیازها', azb: 'احتیاج‌لار', en: 'Needs' },
  'needsScreen.lead': {
    fa: 'آنچه برنامه‌های بهزیستی می‌خواهند، با قلم، مقدار و بهای روز.',
    azb: 'بهزیستی پروقرام‌لارینین ایسته‌دیکلری: قلم، میقدار و گونون قیمتی ایله.',
    en: 'What Behzisti’s programs ask for: items, quantities and dated prices.',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof needsScreenMessages> {}
}
