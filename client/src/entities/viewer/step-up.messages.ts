import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const stepUpMessages = defineMessages({
  'stepUp.title': { fa: 'گذرواژه برای امضا', azb: 'ایمضا اوچون شیفره', en: 'Password for signing' },
  'stepUp.why': {
    fa: 'امضا به نام سازمان شما ثبت می‌شود و برگشت‌پذیر نیست. برای اطمینان از هویت شما، گذرواژه را دوباره وارد کنید. تا ده دقیقه دوباره پرسیده نمی‌شود.',
    azb: 'ایمضا قورومونوزون آدینا یازیلیر و گئری قاییتمیر. سیز اولدوغونوزو بیلمک اوچون شیفره‌نی بیر داها یازین. اون دقیقه بیر داها سوروشولماز.',
    en: 'The signature is recorded in your organization’s name and cannot be taken back. To be sure it is you, enter your password again; it is not asked for ten minutes.',
  },
  'stepUp.password': { fa: 'گذرواژه', azb: 'شیفره', en: 'Password' },
  'stepUp.go': { fa: 'تأیید و امضا', azb: 'تصدیق و ایمضا', en: 'Confirm and sign' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof stepUpMessages> {}
}
