import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const deliveryMinutesMessages = defineMessages({
  'minutes.title': { fa: 'صورت‌جلسهٔ تحویل', azb: 'تحویل صورت‌جلسه‌سی', en: 'Delivery minutes' },
  'minutes.preamble': {
    fa: 'در اجرای تعهد {code}، مرحلهٔ {n}، میان «{provider}» و «{office}» موارد زیر تحویل و ثبت شد.',
    azb: '{code} اؤهده‌لیگینین {n}. مرحله‌سینده «{provider}» ایله «{office}» آراسیندا بون‌لار تحویل وئریلدی و یازیلدی.',
    en: 'Under commitment {code}, tranche {n}, the following was delivered between “{provider}” and “{office}”.',
  },
  'minutes.planned': { fa: 'مقدار برنامه', azb: 'پلان میقداری', en: 'Planned' },
  'minutes.received': { fa: 'مقدار رسیده', azb: 'چاتان میقدار', en: 'Arrived' },
  'minutes.accepted': { fa: 'مقدار پذیرفته', azb: 'قبول اولونان میقدار', en: 'Accepted' },
  'minutes.dispatchedAt': { fa: 'زمان ارسال', azb: 'گؤندرمه زامانی', en: 'Dispatched' },
  'minutes.receivedAt': { fa: 'زمان دریافت', azb: 'آلینما زامانی', en: 'Received' },
  'minutes.acceptedAt': { fa: 'زمان پذیرش', azb: 'قبول زامانی', en: 'Accepted on' },
  'minutes.deliverer': { fa: 'تحویل‌دهنده: {name}', azb: 'تحویل وئرن: {name}', en: 'Delivered by: {name}' },
  'minutes.receiver': { fa: 'تحویل‌گیرنده: {name}', azb: 'تحویل آلان: {name}', en: 'Received by: {name}' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof deliveryMinutesMessages> {}
}
