import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const commodityMessages = defineMessages({
  'commodity.kind': { fa: 'نوع یاری', azb: 'یاردیم نوعو', en: 'Kind of help' },
  'commodity.kind.CASH': { fa: 'نقدی', azb: 'نقدی', en: 'Money' },
  'commodity.kind.GOODS': { fa: 'کالا', azb: 'مال', en: 'Goods' },
  'commodity.kind.SERVICE': { fa: 'خدمت', azb: 'خیدمت', en: 'Service' },
  'commodity.kind.EXPERT_HOURS': { fa: 'ساعت تخصص', azb: 'اوزمانلیق ساعاتی', en: 'Expert hours' },
  'commodity.kind.TRAINING': { fa: 'آموزش', azb: 'اؤیرتیم', en: 'Training places' },
  'commodity.kind.JOB': { fa: 'فرصت شغلی', azb: 'ایش یئری', en: 'Jobs' },
  'commodity.kind.LOAN': { fa: 'وام', azb: 'وام', en: 'Loans' },
  'commodity.kind.SPACE': { fa: 'فضا', azb: 'مکان', en: 'Space' },
  'commodity.sample': { fa: 'نمونه', azb: 'نمونه', en: 'sample' },
  'commodity.price.per': { fa: '{money} برای هر {unit}', azb: 'هر {unit} اوچون {money}', en: '{money} per {unit}' },
  'commodity.price.on': { fa: 'بهای {day}', azb: '{day} قیمتی', en: 'price of {day}' },
  'commodity.unpriced': { fa: 'بدون بهای ریالی', azb: 'ریال قیمتی یوخدور', en: 'not valued in money' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof commodityMessages> {}
}
