import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const needsForYouMessages = defineMessages({
  'forYou.title': { fa: 'نیازهای متناسب با شما', azb: 'سیزه اویغون احتیاج‌لار', en: 'Needs for you' },
  'forYou.lead': {
    fa: 'بهترین نیازها برای پیشنهادهای فعال سازمان شما، همین حالا و با دلیل هر امتیاز.',
    azb: 'قورومونوزون فعال تکلیف‌لری اوچون ان یاخشی احتیاج‌لار، ایندی و هر امتیازین سببی ایله.',
    en: 'The best needs for your organization’s active offers, as of now and with the reasons of each score.',
  },
  'forYou.none': {
    fa: 'اکنون نیاز متناسب دیگری نیست',
    azb: 'ایندی باشقا اویغون احتیاج یوخدور',
    en: 'No other need fits now',
  },
  'forYou.none.how': {
    fa: 'آنچه دور تخصیص پیشنهاد کرده در «تطبیق‌های شما» است. این فهرست از پیشنهادهای فعال شما ساخته می‌شود: پیشنهادی ثبت کنید یا محدودیت‌های پیشنهادهایتان را بازتر کنید.',
    azb: 'تخصیص دورونون تکلیف ائتدیک‌لری «تطبیق‌لرینیز»ده‌دیر. بو لیسته فعال تکلیف‌لرینیزدن قورولور. بیر تکلیف یازین یا تکلیف‌لرینیزین سینیرلارینی آچین.',
    en: 'What an allocation round proposed is under “Your matches”. This list is made from your active offers. Write an offer, or widen the limits of those you have.',
  },
  'forYou.matches': { fa: 'تطبیق‌های شما', azb: 'تطبیق‌لرینیز', en: 'Your matches' },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof needsForYouMessages> {}
}
