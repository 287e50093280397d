import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const commitmentsMessages = defineMessages({
  'commitments.title': { fa: 'پیگیری تعهدها', azb: 'اؤهده‌لیک‌لری ایزله', en: 'Commitments' },
  'commitments.lead': {
    fa: 'هر تعهد از اعلام آمادگی تا راستی‌آزمایی، با کسی که باید اقدام کند و مهلتش.',
    azb: 'هر اؤهده‌لیک حاضیرلیق‌دان یوخلامایا قدر، کیم نه‌یی نه واختا قدر ائده‌جک.',
    en: 'Each commitment from pledge to verification, with who acts next and until when.',
  },
  'commitments.view': { fa: 'کدام‌ها', azb: 'هانسی‌لار', en: 'Which' },
  'commitments.view.RUNNING': { fa: 'در جریان', azb: 'گئدیشده', en: 'Under way' },
  'commitments.view.PLEDGED': { fa: 'در انتظار امضا', azb: 'ایمضا گؤزله‌ین', en: 'To be signed' },
  'commitments.view.DONE': {
    fa: 'راستی‌آزمایی‌شده و پایان‌یافته',
    azb: 'یوخلانمیش و قورتارمیش',
    en: 'Verified and closed',
  },
  'commitments.view.ENDED': { fa: 'بی‌سرانجام', azb: 'باش توتمایان', en: 'Not gone through' },
  'commitments.view.ALL': { fa: 'همه', azb: 'هامیسی', en: 'All' },
  'commitments.empty': {
    fa: 'در این نما تعهدی نیست',
    azb: 'بو گؤرونوشده اؤهده‌لیک یوخدور',
    en: 'There is no commitment in this view',
  },
  'commitments.empty.why': {
    fa: 'از صفحهٔ هر نیاز می‌توان اعلام آمادگی کرد؛ پس از امضای دو طرف، تعهد می‌شود.',
    azb: 'هر احتیاجین صفحه‌سینده حاضیرلیق بیلدیرمک اولار؛ ایکی طرفین ایمضاسیندان سونرا اؤهده‌لیک اولور.',
    en: 'Any need’s page takes a pledge; with both signatures it becomes a commitment.',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof commitmentsMessages> {}
}
