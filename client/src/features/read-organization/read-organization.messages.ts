import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const readOrganizationMessages = defineMessages({
  'readOrganization.facts': { fa: 'شناسنامه', azb: 'تانیتیم', en: 'Record' },
  'readOrganization.place': { fa: 'گستره', azb: 'ساحه', en: 'Place' },
  'readOrganization.parent': { fa: 'زیر نظر', azb: 'باغلی', en: 'Part of' },
  'readOrganization.legalId': { fa: 'شناسهٔ ملی', azb: 'میللی شناسه', en: 'National legal ID' },
  'readOrganization.verifiedOn': { fa: 'تأیید در {day}', azb: '{day} تصدیق اولونوب', en: 'verified on {day}' },
  'readOrganization.validUntil': { fa: 'معتبر تا {day}', azb: '{day} تاریخینه قدر اعتبارلی', en: 'valid until {day}' },
  'readOrganization.finished': { fa: 'تعهدهای پایان‌یافته', azb: 'قورتارمیش اؤهده‌لیک‌لر', en: 'Finished commitments' },
  'readOrganization.honour.means': {
    fa: 'سهمی از ارزش وعده‌داده‌شده که تحویل و پذیرفته شده؛ تنها از ۵ تعهد پایان‌یافته به بالا نشان داده می‌شود.',
    azb: 'وعده اولونان دَیَردن تحویل وئریلیب قبول اولونان پای؛ یالنیز ۵ قورتارمیش اؤهده‌لیک‌دن یوخاری گؤستریلیر.',
    en: 'The share of promised value that was delivered and accepted; shown from five finished commitments on.',
  },
  'readOrganization.needs': { fa: 'نیازها', azb: 'احتیاج‌لار', en: 'Needs' },
  'readOrganization.offers': { fa: 'پیشنهادها', azb: 'تکلیف‌لر', en: 'Offers' },
  'readOrganization.programs': { fa: 'برنامه‌ها', azb: 'پروقرام‌لار', en: 'Programs' },
  'readOrganization.commitments': { fa: 'تعهدها', azb: 'اؤهده‌لیک‌لر', en: 'Commitments' },
  'readOrganization.need': { fa: 'نیاز', azb: 'احتیاج', en: 'Need' },
  'readOrganization.allNeeds': {
    fa: 'همهٔ نیازهای این دفتر',
    azb: 'بو ایداره‌نین بوتون احتیاج‌لاری',
    en: 'All needs of this office',
  },
  'readOrganization.nothing': {
    fa: 'هنوز نیاز، پیشنهاد یا تعهد امضاشده‌ای ندارد',
    azb: 'هله احتیاجی، تکلیفی یا ایمضالی اؤهده‌لیگی یوخدور',
    en: 'No need, offer or signed commitment yet',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof readOrganizationMessages> {}
}
