import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const matchesMessages = defineMessages({
  'matches.title': { fa: 'تطبیق‌های پیشنهادی', azb: 'تکلیف اولونان تطبیق‌لر', en: 'Proposed matches' },
  'matches.lead': {
    fa: 'هر تطبیق را پیشنهاددهنده و کارشناس برنامه هر دو می‌پذیرند؛ پس از آن برای امضا آماده می‌شود.',
    azb: 'هر تطبیقی هم تکلیف وئرن، هم پروقرام کارشناسی قبول ائدیر؛ سونرا ایمضایا حاضیر اولور.',
    en: 'Provider and program officer both accept a match; then it is ready to be signed.',
  },
  'matches.which': { fa: 'کدام تطبیق‌ها', azb: 'هانسی تطبیق‌لر', en: 'Which matches' },
  'matches.PROPOSED': { fa: 'در انتظار پاسخ', azb: 'جواب گؤزله‌ین', en: 'Waiting for answers' },
  'matches.AGREED': { fa: 'پذیرفته‌شده', azb: 'قبول اولونموش', en: 'Agreed' },
  'matches.ENDED': { fa: 'پایان‌یافته', azb: 'قورتارمیش', en: 'Ended' },
  'matches.none': { fa: 'تطبیقی در این دسته نیست', azb: 'بو بؤلومده تطبیق یوخدور', en: 'There is no match here' },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof matchesMessages> {}
}
