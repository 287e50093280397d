import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const offerMessages = defineMessages({
  'offer.state': { fa: 'وضعیت', azb: 'دوروم', en: 'State' },
  'offer.state.DRAFT': { fa: 'پیش‌نویس', azb: 'قارالاما', en: 'Draft' },
  'offer.state.SUBMITTED': { fa: 'در انتظار تأیید', azb: 'تصدیق گؤزله‌ییر', en: 'Waiting for endorsement' },
  'offer.state.RETURNED': { fa: 'برگشت برای اصلاح', azb: 'دوزلیشه قاییدیب', en: 'Returned for correction' },
  'offer.state.REJECTED': { fa: 'پذیرفته‌نشده', azb: 'قبول اولونماییب', en: 'Not accepted' },
  'offer.state.ACTIVE': { fa: 'فعال', azb: 'فعال', en: 'Active' },
  'offer.state.PAUSED': { fa: 'موقتاً متوقف', azb: 'موقتی دایانیب', en: 'Paused' },
  'offer.state.WITHDRAWN': { fa: 'پس‌گرفته‌شده', azb: 'گئری آلینیب', en: 'Withdrawn' },
  'offer.state.EXPIRED': { fa: 'مهلت به پایان رسیده', azb: 'مؤهلتی قورتاریب', en: 'Window over' },
  'offer.direct': {
    fa: 'آمادگی مستقیم برای یک نیاز',
    azb: 'بیر احتیاج اوچون دوغرودان حاضیرلیق',
    en: 'A direct pledge on one need',
  },

  'offer.items': { fa: 'اقلام پیشنهاد', azb: 'تکلیف قلم‌لری', en: 'What is offered' },
  'offer.item.commodity': { fa: 'قلم', azb: 'قلم', en: 'Item' },
  'offer.item.capacity': { fa: 'ظرفیت', azb: 'ظرفیت', en: 'Capacity' },
  'offer.item.free': { fa: 'آزاد', azb: 'بوش', en: 'Free' },
  'offer.item.held': { fa: 'نگه‌داشته برای آمادگی', azb: 'حاضیرلیق اوچون ساخلانیب', en: 'Held for pledges' },
  'offer.item.promised': { fa: 'متعهدشده', azb: 'اؤهده‌لنیب', en: 'Committed' },
  'offer.item.delivered': { fa: 'تحویل‌شده', azb: 'تحویل وئریلیب', en: 'Delivered' },
  'offer.item.limits': { fa: 'شرایط', azb: 'شرط‌لر', en: 'Conditions' },
  'offer.item.anywhere': { fa: 'بدون قید مکان و گروه', azb: 'یئر و قروپ شرطی یوخ', en: 'for any place and group' },
  'offer.item.least': {
    fa: 'دست‌کم {amount} برای هر نیاز',
    azb: 'هر احتیاجه ان آزی {amount}',
    en: 'at least {amount} for each need',
  },
  'offer.item.most': {
    fa: 'حداکثر {amount} برای هر نیاز',
    azb: 'هر احتیاجه ان چوخ {amount}',
    en: 'at most {amount} for each need',
  },
  'offer.item.places': { fa: 'برای {places}', azb: '{places} اوچون', en: 'for {places}' },
  'offer.free': {
    fa: '{commodity}: {amount} آزاد',
    azb: '{commodity}: {amount} بوش',
    en: '{commodity}: {amount} free',
  },
  'offer.free.none': { fa: 'همهٔ ظرفیت به کار گرفته شده', azb: 'بوتون ظرفیت ایشه گئدیب', en: 'All capacity is in use' },
  'offer.free.more': {
    fa: 'و {n} قلم دیگر',
    azb: 'و {n} باشقا قلم',
    en: '{n, plural, one {and # more item} other {and # more items}}',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof offerMessages> {}
}
