import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const trancheMessages = defineMessages({
  'tranche.state.PLANNED': { fa: 'برنامه‌ریزی‌شده', azb: 'پلانلانیب', en: 'Planned' },
  'tranche.state.DISPATCHED': { fa: 'در راه', azb: 'یولدا', en: 'Dispatched' },
  'tranche.state.RECEIVED': {
    fa: 'رسیده، در انتظار پذیرش',
    azb: 'چاتیب، قبول گؤزله‌ییر',
    en: 'Received, to be accepted',
  },
  'tranche.state.ACCEPTED': { fa: 'پذیرفته‌شده', azb: 'قبول اولونوب', en: 'Accepted' },
  'tranche.state.PARTLY_ACCEPTED': { fa: 'بخشی پذیرفته‌شده', azb: 'بیر پاراسی قبول اولونوب', en: 'Partly accepted' },
  'tranche.state.RETURNED': { fa: 'برگشت‌خورده', azb: 'قایتاریلیب', en: 'Returned' },
  'tranche.number': { fa: 'مرحلهٔ {n}', azb: '{n}. مرحله', en: 'Tranche {n}' },
  'tranche.due': { fa: 'موعد', azb: 'مؤعد', en: 'Due' },
  'tranche.quantity': { fa: 'مقدار', azb: 'میقدار', en: 'Quantity' },
  'tranche.state': { fa: 'وضعیت', azb: 'دوروم', en: 'State' },
  'tranche.late': { fa: 'دیرکرد', azb: 'گئجیکیب', en: 'Late' },
  'tranche.received': { fa: '{amount} رسید', azb: '{amount} چاتدی', en: '{amount} arrived' },
  'tranche.accepted': { fa: '{amount} پذیرفته شد', azb: '{amount} قبول اولوندو', en: '{amount} accepted' },
  'tranche.bankReference': { fa: 'شمارهٔ پیگیری بانکی', azb: 'بانک ایزله‌مه نومره‌سی', en: 'Bank reference' },
  'tranche.note': { fa: 'یادداشت ارسال', azb: 'گؤندرمه یازیسی', en: 'Dispatch note' },
  'tranche.reason': { fa: 'دلیل', azb: 'سبب', en: 'Reason' },
  'tranche.dispatchedOn': { fa: 'ارسال در {day}', azb: '{day} گؤندریلدی', en: 'dispatched on {day}' },
  'tranche.receivedOn': { fa: 'دریافت در {day}', azb: '{day} آلیندی', en: 'received on {day}' },
  'tranche.acceptedOn': { fa: 'پذیرش در {day}', azb: '{day} قبول اولوندو', en: 'accepted on {day}' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof trancheMessages> {}
}
