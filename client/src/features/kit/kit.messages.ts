import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const kitMessages = defineMessages({
  'kit.title': { fa: 'جعبهٔ اجزا', azb: 'پارچا قوتوسو', en: 'The kit' },
  'kit.lead': {
    fa: 'هر جزء سامانه با همهٔ حالت‌هایش، با داده‌های نمونه.',
    azb: 'سامانه‌نین هر پارچاسی بوتون حال‌لاری ایله، نمونه بیلگی ایله.',
    en: 'Every part of the app in all its states, with sample data.',
  },
  'kit.pictures': { fa: 'نمودارها', azb: 'شکیل‌لر', en: 'Pictures' },
  'kit.parts': { fa: 'اجزا', azb: 'پارچالار', en: 'Parts' },
  'kit.fields': { fa: 'فرم', azb: 'فورم', en: 'Form' },
  'kit.flow': { fa: 'گام‌به‌گام', azb: 'آددیم آددیم', en: 'Step by step' },
  'kit.looks': { fa: 'دکمه‌ها و نشان‌ها', azb: 'دویمه‌لر و نیشان‌لار', en: 'Buttons and labels' },
  'kit.states': { fa: 'حالت‌ها', azb: 'حال‌لار', en: 'States' },
  'kit.primary': { fa: 'تعهد می‌دهم', azb: 'اؤهده‌له‌نیرم', en: 'I commit' },
  'kit.secondary': { fa: 'ذخیره', azb: 'ساخلا', en: 'Save' },
  'kit.return': { fa: 'برگشت برای اصلاح', azb: 'دوزلیشه قایتار', en: 'Return for changes' },
  'kit.item': { fa: 'قلم', azb: 'قلم', en: 'Item' },
  'kit.price': { fa: 'بهای واحد', azb: 'واحید قیمتی', en: 'Unit price' },
  'kit.value': { fa: 'ارزش', azb: 'دَیَر', en: 'Value' },
  'kit.county': { fa: 'شهرستان', azb: 'بؤلگه', en: 'County' },
  'kit.quantity': {
    fa: 'چند دستگاه را برعهده می‌گیرید؟',
    azb: 'نئچه‌سینی اؤهده‌له‌نیرسینیز؟',
    en: 'How many do you take on?',
  },
  'kit.subject': { fa: 'عنوان', azb: 'باشلیق', en: 'Title' },
  'kit.subject.hint': {
    fa: 'کوتاه و روشن؛ مانند «ویلچر برقی برای مراغه»',
    azb: 'قیسا و آیدین؛ «ماراغا اوچون برقی ویلچر» کیمی',
    en: 'Short and clear, like “Power wheelchairs for Maragheh”',
  },
  'kit.email': { fa: 'ایمیل', azb: 'ایمیل', en: 'Email' },
  'kit.story': { fa: 'چرا', azb: 'نیه', en: 'Why' },
  'kit.deliverBy': { fa: 'تحویل تا', azb: 'تحویل سون گونو', en: 'Deliver by' },
  'kit.intent': { fa: 'هدف', azb: 'مقصد', en: 'Intent' },
  'kit.kinds': { fa: 'نوع یاری', azb: 'یاردیم نوعو', en: 'Kind of help' },
  'kit.agree': { fa: 'شرط‌ها را خوانده‌ام', azb: 'شرط‌لری اوخودوم', en: 'I have read the conditions' },
  'kit.letter': { fa: 'نامهٔ معرفی', azb: 'تانیتما مکتوبو', en: 'Letter of introduction' },
  'kit.search': { fa: 'جست‌وجوی نیازها', azb: 'احتیاج آختاریشی', en: 'Search the needs' },
  'kit.people': { fa: 'شمار افراد', azb: 'آداملارین سایی', en: 'Number of people' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof kitMessages> {}
}
