import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const verificationMessages = defineMessages({
  'verification.state.REQUESTED': {
    fa: 'در انتظار تعیین راستی‌آزما',
    azb: 'یوخلایان سئچیلمه‌سی گؤزله‌نیر',
    en: 'Waiting for a verifier',
  },
  'verification.state.ASSIGNED': { fa: 'نزد راستی‌آزما', azb: 'یوخلایانین الینده', en: 'With the verifier' },
  'verification.state.PASSED': { fa: 'تأیید شد', azb: 'تصدیق اولوندو', en: 'Confirmed' },
  'verification.state.PASSED_WITH_ISSUES': {
    fa: 'بخشی تأیید شد',
    azb: 'بیر پاراسی تصدیق اولوندو',
    en: 'Confirmed in part',
  },
  'verification.state.FAILED': { fa: 'تأیید نشد', azb: 'تصدیق اولونمادی', en: 'Not confirmed' },
  'verification.cause.REQUEST': { fa: 'به درخواست', azb: 'ایسته‌یه گؤره', en: 'on request' },
  'verification.cause.SAMPLE': { fa: 'نمونهٔ تصادفی', azb: 'تصادفی نمونه', en: 'drawn by sample' },
  'verification.cause.VALUE': { fa: 'به سبب ارزش بالا', azb: 'دَیری یوکسک اولدوغو اوچون', en: 'because of its value' },
  'verification.cause': { fa: 'سبب بررسی', azb: 'یوخلاما سببی', en: 'Why it is checked' },
  'verification.quantity': { fa: 'مقدار زیر بررسی', azb: 'یوخلانان میقدار', en: 'Quantity checked' },
  'verification.passed': { fa: 'مقدار تأییدشده', azb: 'تصدیق اولونان میقدار', en: 'Quantity confirmed' },
  'verification.verifier': { fa: 'راستی‌آزما', azb: 'یوخلایان', en: 'Verifier' },
  'verification.verifier.none': { fa: 'هنوز تعیین نشده', azb: 'هله سئچیلمه‌ییب', en: 'not named yet' },
  'verification.due': { fa: 'مهلت', azb: 'مؤهلت', en: 'Due' },
  'verification.decidedAt': { fa: 'زمان نتیجه', azb: 'نتیجه زامانی', en: 'Decided' },
  'verification.findings': { fa: 'یافته‌ها', azb: 'تاپینتی‌لار', en: 'Findings' },
  'verification.reason': { fa: 'دلیل', azb: 'سبب', en: 'Reason' },
  'verification.state': { fa: 'نتیجه', azb: 'نتیجه', en: 'Outcome' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof verificationMessages> {}
}
