import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const viewerMessages = defineMessages({
  'role.PROGRAM_OFFICER': { fa: 'کارشناس برنامه', azb: 'پروقرام کارشناسی', en: 'Program officer' },
  'role.PROGRAM_APPROVER': { fa: 'تأییدکنندهٔ برنامه', azb: 'پروقرامی تصدیق ائدن', en: 'Program approver' },
  'role.MEMBER': { fa: 'عضو', azb: 'عوضو', en: 'Member' },
  'role.SIGNATORY': { fa: 'صاحب امضا', azb: 'ایمضا صاحابی', en: 'Signatory' },
  'role.CHAMBER_REVIEWER': {
    fa: 'کارشناس کمیسیون مسئولیت اجتماعی',
    azb: 'اجتماعی مسئولیت کمیسیونو',
    en: 'Chamber reviewer',
  },
  'role.NETWORK_REPRESENTATIVE': { fa: 'نمایندهٔ شبکه', azb: 'شبکه نماینده‌سی', en: 'Network representative' },
  'role.COUNCIL_MEMBER': { fa: 'عضو شورای مشارکت', azb: 'مشارکت شوراسی عوضوو', en: 'Council member' },
  'role.VERIFIER': { fa: 'راستی‌آزما', azb: 'یوخلایان', en: 'Verifier' },
  'role.AUDITOR': { fa: 'حسابرس', azb: 'حسابرس', en: 'Auditor' },
  'role.PROVINCIAL_ADMIN': { fa: 'مدیر استانی', azb: 'اوستان مودورو', en: 'Provincial administrator' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof viewerMessages> {}
}
