import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const commitmentMessages = defineMessages({
  'commitment.state.PLEDGED': {
    fa: 'اعلام آمادگی، در انتظار امضا',
    azb: 'حاضیرلیق، ایمضا گؤزله‌ییر',
    en: 'Pledged, waiting for signatures',
  },
  'commitment.state.WITHDRAWN': { fa: 'پس‌گرفته‌شده', azb: 'گئری آلینیب', en: 'Withdrawn' },
  'commitment.state.DECLINED': { fa: 'پذیرفته‌نشده', azb: 'قبول اولونماییب', en: 'Declined' },
  'commitment.state.LAPSED': { fa: 'مهلت امضا گذشته', azb: 'ایمضا مؤهلتی کئچیب', en: 'Lapsed unsigned' },
  'commitment.state.COMMITTED': { fa: 'تعهد امضاشده', azb: 'ایمضالی اؤهده‌لیک', en: 'Committed' },
  'commitment.state.IN_DELIVERY': { fa: 'در حال تحویل', azb: 'تحویل وئریلیر', en: 'In delivery' },
  'commitment.state.DELIVERED': { fa: 'تحویل‌شده', azb: 'تحویل وئریلیب', en: 'Delivered' },
  'commitment.state.VERIFIED': { fa: 'راستی‌آزمایی‌شده', azb: 'یوخلانیب', en: 'Verified' },
  'commitment.state.CLOSED': { fa: 'پایان‌یافته', azb: 'قورتاریب', en: 'Closed' },
  'commitment.failed': {
    fa: '{state} · در راستی‌آزمایی تأیید نشد',
    azb: '{state} · یوخلامادا تصدیق اولونمادی',
    en: '{state} · did not pass verification',
  },
  'commitment.failed.part': {
    fa: '{state} · {amount} در راستی‌آزمایی تأیید نشد',
    azb: '{state} · {amount} یوخلامادا تصدیق اولونمادی',
    en: '{state} · {amount} did not pass verification',
  },
  'commitment.code': { fa: 'کد تعهد', azb: 'اؤهده‌لیک کودو', en: 'Code' },
  'commitment.need': { fa: 'نیاز', azb: 'احتیاج', en: 'Need' },
  'commitment.provider': { fa: 'یاری‌دهنده', azb: 'یاردیم وئرن', en: 'Provider' },
  'commitment.office': { fa: 'دفتر برنامه', azb: 'پروقرام ایداره‌سی', en: 'Program office' },
  'commitment.item': { fa: 'قلم', azb: 'قلم', en: 'Item' },
  'commitment.quantity': { fa: 'مقدار', azb: 'میقدار', en: 'Quantity' },
  'commitment.value': { fa: 'ارزش', azb: 'دَیر', en: 'Value' },
  'commitment.value.at': {
    fa: 'به بهای روز انتشار نیاز',
    azb: 'احتیاجین یاییلدیغی گونون قیمتی ایله',
    en: 'at the price of the need’s publication',
  },
  'commitment.window': { fa: 'بازهٔ تحویل', azb: 'تحویل آراسی', en: 'Delivery between' },
  'commitment.window.span': { fa: '{from} تا {by}', azb: '{from} – {by}', en: '{from} to {by}' },
  'commitment.place': { fa: 'محل تحویل', azb: 'تحویل یئری', en: 'Place of delivery' },
  'commitment.conditions': { fa: 'شرط‌های یاری‌دهنده', azb: 'یاردیم وئرنین شرط‌لری', en: 'Provider’s conditions' },
  'commitment.conditions.none': { fa: 'بدون شرط', azb: 'شرط یوخ', en: 'None' },
  'commitment.state': { fa: 'وضعیت', azb: 'دوروم', en: 'State' },
  'commitment.progress': { fa: 'پیشرفت', azb: 'گئدیش', en: 'Progress' },
  'commitment.signed': { fa: '{day} امضا شد', azb: '{day} ایمضالاندی', en: 'signed on {day}' },
  'commitment.signed.not': { fa: 'هنوز امضا نشده', azb: 'هله ایمضالانماییب', en: 'not signed yet' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof commitmentMessages> {}
}
