import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const appMessages = defineMessages({
  'app.skip': { fa: 'رفتن به متن صفحه', azb: 'صفحه‌نین متنینه کئچ', en: 'Skip to the content' },
  'app.nav': { fa: 'بخش‌های اصلی', azb: 'اصلی بؤلوم‌لر', en: 'Main sections' },
  'app.languages': { fa: 'زبان', azb: 'دیل', en: 'Language' },
  'app.nav.needs': { fa: 'نیازها', azb: 'احتیاج‌لار', en: 'Needs' },
  'app.nav.programs': { fa: 'برنامه‌ها', azb: 'پروقرام‌لار', en: 'Programs' },
  'app.nav.offers': { fa: 'پیشنهادها', azb: 'تکلیف‌لر', en: 'Offers' },
  'app.nav.organizations': { fa: 'سازمان‌ها', azb: 'قوروم‌لار', en: 'Organizations' },
  'app.nav.triangle': { fa: 'مثلث طلایی', azb: 'قیزیل اوچ‌بوجاق', en: 'Golden triangle' },
  'app.nav.track': { fa: 'پیگیری', azb: 'ایزله‌مه', en: 'Track' },
  'app.nav.work': { fa: 'کارتابل', azb: 'ایش قوتوسو', en: 'Inbox' },
  'app.nav.me': { fa: 'من', azb: 'من', en: 'Me' },
  'app.nav.about': { fa: 'چگونه کار می‌کند', azb: 'نئجه ایشله‌ییر', en: 'How it works' },
  'app.emergency': { fa: 'اورژانس اجتماعی', azb: 'ایجتماعی اورژانس', en: 'Social emergency line' },
  'app.demo': {
    fa: 'نسخهٔ نمایشی: سازمان‌ها، نیازها و بهاها همه نمونه‌اند.',
    azb: 'نومایش نوسخه‌سی: قوروم‌لار، احتیاج‌لار و قیمت‌لر هامیسی نمونه‌دیر.',
    en: 'Demonstration: all organizations, needs and prices are samples.',
  },
  'app.footer.what': {
    fa: 'بازار مشارکت برنامه‌های بهزیستی: نیاز، پیشنهاد، تعهد، تحویل و راستی‌آزمایی، هر یک با سند خود.',
    azb: 'بهزیستی پروقرام‌لارینین مشارکت بازاری: احتیاج، تکلیف، اؤهده‌لیک، تحویل و یوخلاما، هر بیری اؤز سندی ایله.',
    en: 'The participation marketplace of Behzisti programs: need, offer, commitment, delivery and verification, each with its record.',
  },
  'app.footer.gifts': {
    fa: 'کمک نقدی خُرد شخصی را از درگاه رسمی بهزیستی بپردازید: {site}',
    azb: 'شخصی کیچیک نقدی یاردیمی بهزیستی‌نین رسمی قاپیسیندان وئرین: {site}',
    en: 'Small personal gifts in cash go through Behzisti’s official site: {site}',
  },
  'app.fault': { fa: 'این صفحه نمایش داده نشد', azb: 'بو صفحه گؤستریلمه‌دی', en: 'This page could not be shown' },
  'app.fault.new': {
    fa: 'شاید نسخهٔ تازه‌ای از سامانه آمده باشد. صفحه را دوباره باز کنید؛ آنچه ثبت کرده‌اید سر جای خود است.',
    azb: 'بلکه سامانه‌نین یئنی نوسخه‌سی گلیب. صفحه‌نی بیر داها آچین؛ یازدیق‌لارینیز یئرینده‌دیر.',
    en: 'A new version may have come. Open the page again; everything you recorded is safe.',
  },
  'app.fault.reload': { fa: 'باز کردن دوبارهٔ صفحه', azb: 'صفحه‌نی بیر داها آچ', en: 'Open the page again' },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof appMessages> {}
}
