import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const ledgerMessages = defineMessages({
  'ledger.kind.NEED_PUBLISHED': { fa: 'نیاز منتشر شد', azb: 'احتیاج یاییلدی', en: 'Need published' },
  'ledger.kind.NEED_RAISED': { fa: 'نیاز افزایش یافت', azb: 'احتیاج آرتدی', en: 'Need raised' },
  'ledger.kind.NEED_LOWERED': { fa: 'نیاز کاهش یافت', azb: 'احتیاج آزالدی', en: 'Need lowered' },
  'ledger.kind.NEED_CLOSED': {
    fa: 'ماندهٔ نیاز بسته شد',
    azb: 'احتیاجین قالانی باغلاندی',
    en: 'Remainder of the need closed',
  },
  'ledger.kind.NEED_CANCELLED': {
    fa: 'ماندهٔ نیاز لغو شد',
    azb: 'احتیاجین قالانی لغو اولدو',
    en: 'Remainder of the need cancelled',
  },
  'ledger.kind.OFFER_ACTIVATED': { fa: 'پیشنهاد فعال شد', azb: 'تکلیف فعال اولدو', en: 'Offer activated' },
  'ledger.kind.OFFER_WITHDRAWN': {
    fa: 'ماندهٔ پیشنهاد برداشته شد',
    azb: 'تکلیفین قالانی گؤتورولدو',
    en: 'Remainder of the offer taken back',
  },
  'ledger.kind.OFFER_EXPIRED': { fa: 'مهلت پیشنهاد پایان یافت', azb: 'تکلیفین مؤهلتی بیتدی', en: 'Offer expired' },
  'ledger.kind.PLEDGED': { fa: 'اعلام آمادگی', azb: 'حاضیرلیق', en: 'Pledged' },
  'ledger.kind.PLEDGE_WITHDRAWN': { fa: 'آمادگی پس گرفته شد', azb: 'حاضیرلیق گئری آلیندی', en: 'Pledge withdrawn' },
  'ledger.kind.PLEDGE_DECLINED': { fa: 'آمادگی پذیرفته نشد', azb: 'حاضیرلیق قبول اولونمادی', en: 'Pledge declined' },
  'ledger.kind.PLEDGE_LAPSED': {
    fa: 'مهلت امضای آمادگی گذشت',
    azb: 'حاضیرلیغین ایمضا مؤهلتی کئچدی',
    en: 'Pledge lapsed',
  },
  'ledger.kind.COMMITTED': { fa: 'تعهد امضا شد', azb: 'اؤهده‌لیک ایمضالاندی', en: 'Committed' },
  'ledger.kind.DELIVERED': { fa: 'تحویل پذیرفته شد', azb: 'تحویل قبول اولوندو', en: 'Delivery accepted' },
  'ledger.kind.VERIFIED': { fa: 'راستی‌آزمایی شد', azb: 'یوخلاندی', en: 'Verified' },
  'ledger.kind.VERIFICATION_FAILED': {
    fa: 'در راستی‌آزمایی تأیید نشد',
    azb: 'یوخلامادا تصدیق اولونمادی',
    en: 'Not confirmed on verification',
  },
  'ledger.caption': { fa: 'دفتر عمومی', azb: 'عمومی دفتر', en: 'Public ledger' },
  'ledger.position': { fa: 'ردیف', azb: 'سیرا', en: 'No.' },
  'ledger.at': { fa: 'زمان', azb: 'زامان', en: 'When' },
  'ledger.step': { fa: 'گام', azb: 'آددیم', en: 'Step' },
  'ledger.commodity': { fa: 'قلم', azb: 'قلم', en: 'Item' },
  'ledger.quantity': { fa: 'مقدار', azb: 'میقدار', en: 'Quantity' },
  'ledger.organization': { fa: 'طرف', azb: 'طرف', en: 'Organization' },
  'ledger.iati': { fa: 'کد IATI', azb: 'IATI کودو', en: 'IATI code' },
  'ledger.hash': { fa: 'اثر انگشت', azb: 'بارماق ایزی', en: 'Hash' },
  'ledger.empty': { fa: 'هنوز چیزی در دفتر نیست', azb: 'هله دفترده بیر شئی یوخدور', en: 'Nothing in the ledger yet' },
  'ledger.head': {
    fa: '{n} ردیف در زنجیره؛ اثر انگشت آخرین ردیف: {hash}',
    azb: 'زنجیرده {n} سیرا؛ سون سیرانین بارماق ایزی: {hash}',
    en: '{n, plural, one {# entry} other {# entries}} in the chain; hash of the last one: {hash}',
  },
  'ledger.means': {
    fa: 'هر ردیف اثر انگشت ردیف پیش از خود را در خود دارد؛ پس هیچ ردیفی را نمی‌توان بی‌سروصدا برداشت یا تغییر داد.',
    azb: 'هر سیرا اؤزوندن قاباقکی‌نین بارماق ایزینی ساخلاییر؛ بئله‌لیکله هئچ سیرانی سس‌سیز گؤتورمک یا دَییشمک اولماز.',
    en: 'Each entry carries the hash of the one before it, so that none can be removed or changed unnoticed.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof ledgerMessages> {}
}
