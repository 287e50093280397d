import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const needMessages = defineMessages({
  'need.state': { fa: 'وضعیت', azb: 'دوروم', en: 'State' },
  'need.state.DRAFT': { fa: 'پیش‌نویس', azb: 'قارالاما', en: 'Draft' },
  'need.state.SUBMITTED': { fa: 'در انتظار تأیید', azb: 'تصدیق گؤزله‌ییر', en: 'Waiting for approval' },
  'need.state.RETURNED': { fa: 'برگشت برای اصلاح', azb: 'دوزلیشه قاییدیب', en: 'Returned for correction' },
  'need.state.REJECTED': { fa: 'پذیرفته‌نشده', azb: 'قبول اولونماییب', en: 'Not accepted' },
  'need.state.PUBLISHED': { fa: 'منتشرشده', azb: 'یاییلیب', en: 'Published' },
  'need.state.PAUSED': { fa: 'پذیرش موقتاً متوقف', azb: 'قبول موقتی دایانیب', en: 'Paused for new pledges' },
  'need.state.EXPIRED': { fa: 'مهلت به پایان رسیده', azb: 'مؤهلتی قورتاریب', en: 'Window over' },
  'need.state.CLOSED': { fa: 'بسته‌شده', azb: 'باغلانیب', en: 'Closed' },
  'need.state.CANCELLED': { fa: 'لغوشده', azb: 'لغو اولوب', en: 'Cancelled' },

  'need.coverage': { fa: 'میزان تأمین', azb: 'تأمین اندازه‌سی', en: 'How far filled' },
  'need.coverage.NONE': { fa: 'هنوز بی‌تعهد', azb: 'هله اؤهده‌لیک یوخ', en: 'Nothing committed yet' },
  'need.coverage.PARTIAL': { fa: 'بخشی متعهد', azb: 'بیر پاراسی اؤهده‌لنیب', en: 'Partly committed' },
  'need.coverage.COVERED': { fa: 'همه متعهد', azb: 'هامیسی اؤهده‌لنیب', en: 'Fully committed' },
  'need.coverage.DELIVERED': { fa: 'همه تحویل‌شده', azb: 'هامیسی تحویل وئریلیب', en: 'Fully delivered' },
  'need.coverage.VERIFIED': { fa: 'همه راستی‌آزمایی‌شده', azb: 'هامیسی یوخلانیب', en: 'Fully verified' },

  'need.intent': { fa: 'هدف', azb: 'هدف', en: 'Intent' },
  'need.intent.RELIEF': { fa: 'رفع اضطرار', azb: 'تعجیلی یاردیم', en: 'Relief' },
  'need.intent.MAINTENANCE': { fa: 'حفظ وضعیت', azb: 'دورومو ساخلاماق', en: 'Maintenance' },
  'need.intent.CAPABILITY': { fa: 'توانمندی', azb: 'باجاریق', en: 'Capability' },
  'need.intent.LIVELIHOOD': { fa: 'درآمد پایدار', azb: 'دایانیقلی گلیر', en: 'Livelihood' },
  'need.intent.STRUCTURAL': { fa: 'رفع ریشهٔ مسئله', azb: 'کؤکدن حل', en: 'Structural change' },
  'need.intent.RELIEF.means': {
    fa: 'یک وضعیت اضطراری را آرام می‌کند.',
    azb: 'تعجیلی دورومو یونگول‌لشدیریر.',
    en: 'Eases an emergency.',
  },
  'need.intent.MAINTENANCE.means': {
    fa: 'نمی‌گذارد وضعیت بدتر شود.',
    azb: 'دورومون پیس‌لشمه‌سینین قاباغین آلیر.',
    en: 'Keeps a situation from worsening.',
  },
  'need.intent.CAPABILITY.means': {
    fa: 'مهارت یا توانی می‌دهد که می‌ماند.',
    azb: 'قالان بیر باجاریق وئریر.',
    en: 'Gives a skill or an ability that stays.',
  },
  'need.intent.LIVELIHOOD.means': {
    fa: 'درآمدی از آنِ خود فراهم می‌کند.',
    azb: 'اؤزونه عایید بیر گلیر یارادیر.',
    en: 'Gives an income of one’s own.',
  },
  'need.intent.STRUCTURAL.means': {
    fa: 'علت را از میان برمی‌دارد.',
    azb: 'سببی آرادان آپاریر.',
    en: 'Removes the cause.',
  },

  'need.severity': { fa: 'شدت', azb: 'شیدت', en: 'Severity' },
  'need.severity.1': { fa: 'خفیف (۱ از ۵)', azb: 'یونگول (۵دن ۱)', en: 'Mild (1 of 5)' },
  'need.severity.2': { fa: 'کم (۲ از ۵)', azb: 'آز (۵دن ۲)', en: 'Low (2 of 5)' },
  'need.severity.3': { fa: 'متوسط (۳ از ۵)', azb: 'اورتا (۵دن ۳)', en: 'Moderate (3 of 5)' },
  'need.severity.4': { fa: 'شدید (۴ از ۵)', azb: 'شیدتلی (۵دن ۴)', en: 'Severe (4 of 5)' },
  'need.severity.5': { fa: 'بسیار شدید (۵ از ۵)', azb: 'چوخ شیدتلی (۵دن ۵)', en: 'Most severe (5 of 5)' },

  'need.sample': { fa: 'نمونه', azb: 'نمونه', en: 'Sample' },
  'need.county': { fa: 'شهرستان', azb: 'بؤلگه', en: 'County' },
  'need.targetGroup': { fa: 'گروه هدف', azb: 'هدف قروپو', en: 'Target group' },
  'need.office': { fa: 'دفتر صادرکننده', azb: 'وئرن ایداره', en: 'Issuing office' },
  'need.remaining': {
    fa: '{commodity}: {amount} مانده',
    azb: '{commodity}: {amount} قالیب',
    en: '{commodity}: {amount} remaining',
  },
  'need.remaining.none': { fa: 'چیزی نمانده است', azb: 'هئچ نه قالماییب', en: 'Nothing remains' },
  'need.remaining.more': {
    fa: 'و {n} قلم دیگر',
    azb: 'و {n} باشقا قلم',
    en: '{n, plural, one {and # more item} other {and # more items}}',
  },
  'need.by': { fa: 'از {organization}', azb: '{organization} طرفیندن', en: 'by {organization}' },

  'need.items': { fa: 'اقلام نیاز', azb: 'احتیاج قلم‌لری', en: 'What is needed' },
  'need.item.commodity': { fa: 'قلم', azb: 'قلم', en: 'Item' },
  'need.item.required': { fa: 'مقدار نیاز', azb: 'لازیم میقدار', en: 'Needed' },
  'need.item.price': { fa: 'بهای هر واحد', azb: 'بیر واحیدین قیمتی', en: 'Price per unit' },
  'need.item.priceOn': { fa: 'بهای {day}', azb: '{day} قیمتی', en: 'on {day}' },
  'need.item.remaining': { fa: 'مانده', azb: 'قالان', en: 'Remaining' },
  'need.item.act': { fa: 'اقدام', azb: 'ایش', en: 'Act' },
  'need.item.lot': {
    fa: 'هر تعهد دست‌کم {amount}',
    azb: 'هر اؤهده‌لیک ان آزی {amount}',
    en: 'each commitment at least {amount}',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof needMessages> {}
}
