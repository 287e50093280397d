import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const nextStepMessages = defineMessages({
  'nextStep.side.PROVIDER': { fa: 'یاری‌دهنده', azb: 'یاردیم وئرن', en: 'The provider' },
  'nextStep.side.PROGRAM': { fa: 'دفتر برنامه', azb: 'پروقرام ایداره‌سی', en: 'The program office' },
  'nextStep.side.CHAMBER': {
    fa: 'کمیسیون مسئولیت اجتماعی اتاق',
    azb: 'اوتاغین اجتماعی مسئولیت کمیسیونو',
    en: 'The chamber’s social-responsibility commission',
  },
  'nextStep.side.VERIFIER': { fa: 'راستی‌آزما', azb: 'یوخلایان', en: 'The verifier' },
  'nextStep.side.COUNCIL': { fa: 'شورای مشارکت', azb: 'مشارکت شوراسی', en: 'The participation council' },
  'nextStep.anyProvider': {
    fa: 'شرکت، خیریه، تعاونی یا داوطلب',
    azb: 'شیرکت، خئیریه، تعاونی یا کؤنوللو',
    en: 'Any business, charity, cooperative or volunteer',
  },
  'nextStep.does': {
    fa: '{act} از سوی {actor}',
    azb: '{actor} طرفیندن {act}',
    en: '{actor} to {act}',
  },

  'nextStep.awaits.SUBMIT': { fa: 'ارسال برای تأیید', azb: 'تصدیق اوچون گؤندرمک', en: 'submit it' },
  'nextStep.awaits.PUBLISH': { fa: 'بررسی و انتشار', azb: 'باخیش و یاییم', en: 'review and publish' },
  'nextStep.awaits.PLEDGE': { fa: 'اعلام آمادگی', azb: 'حاضیرلیق بیلدیرمک', en: 'pledge' },
  'nextStep.awaits.RESUME': { fa: 'ازسرگیری', azb: 'یئنی‌دن باشلاماق', en: 'resume it' },
  'nextStep.awaits.RENEW': { fa: 'تمدید مهلت', azb: 'مؤهلتی اوزاتماق', en: 'renew it' },
  'nextStep.awaits.CLOSE': { fa: 'بستن پرونده', azb: 'پروندانی باغلاماق', en: 'close it' },
  'nextStep.awaits.EXPIRE': { fa: 'پایان خودکار', azb: 'اؤز-اؤزونه قورتارماق', en: 'ends by itself' },
  'nextStep.awaits.LAPSE': { fa: 'پایان خودکار', azb: 'اؤز-اؤزونه قورتارماق', en: 'ends by itself' },
  'nextStep.awaits.ENDORSE': { fa: 'بررسی و تأیید', azb: 'باخیش و تصدیق', en: 'review and endorse' },
  'nextStep.awaits.ACCEPT': { fa: 'پذیرش', azb: 'قبول ائتمک', en: 'accept' },
  'nextStep.awaits.SIGN': { fa: 'امضا', azb: 'ایمضا', en: 'sign' },
  'nextStep.awaits.PLAN': { fa: 'برنامهٔ تحویل', azb: 'تحویل پروقرامی', en: 'plan the deliveries' },
  'nextStep.awaits.DISPATCH': { fa: 'ارسال', azb: 'گؤندرمک', en: 'dispatch' },
  'nextStep.awaits.RECEIVE': { fa: 'دریافت و شمارش', azb: 'تحویل آلیب سایماق', en: 'receive and count' },
  'nextStep.awaits.REQUEST': { fa: 'درخواست راستی‌آزمایی', azb: 'یوخلاما ایسته‌مک', en: 'request a verification' },
  'nextStep.awaits.ASSIGN': { fa: 'تعیین راستی‌آزما', azb: 'یوخلایانی سئچمک', en: 'assign a verifier' },
  'nextStep.awaits.PASS': { fa: 'راستی‌آزمایی', azb: 'یوخلاما', en: 'verify' },
  'nextStep.awaits.VERIFY': { fa: 'بررسی صلاحیت', azb: 'صلاحیته باخیش', en: 'verify' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof nextStepMessages> {}
}
