import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const triangleMessages = defineMessages({
  'triangle.stage': { fa: 'چه چیزی شمرده شود', azb: 'نه ساییلسین', en: 'What counts' },
  'triangle.stage.COUNTED': { fa: 'تعهد امضاشده', azb: 'ایمضالی اؤهده‌لیک', en: 'Committed' },
  'triangle.stage.DELIVERED': { fa: 'تحویل‌شده', azb: 'تحویل وئریلمیش', en: 'Delivered' },
  'triangle.stage.VERIFIED': { fa: 'راستی‌آزمایی‌شده', azb: 'یوخلانمیش', en: 'Verified' },
  'triangle.stage.COUNTED.means': {
    fa: 'آنچه هر دو طرف امضا کرده‌اند. اعلام آمادگی هرگز شمرده نمی‌شود.',
    azb: 'ایکی طرفین ایمضالادیغی. حاضیرلیق هئچ واخت ساییلماز.',
    en: 'What both sides have signed. A pledge never counts.',
  },
  'triangle.stage.DELIVERED.means': {
    fa: 'آنچه رسیده و پذیرفته شده است.',
    azb: 'چاتان و قبول اولونان.',
    en: 'What has arrived and was accepted.',
  },
  'triangle.stage.VERIFIED.means': {
    fa: 'آنچه راستی‌آزمای بی‌طرف درست دانسته است؛ تنها این را اثر می‌نامیم.',
    azb: 'طرفسیز یوخلایانین دوز بیلدیگی؛ تکجه بونا اثر دئییریک.',
    en: 'What an independent verifier confirmed; only this is called impact.',
  },
  'triangle.unit.RIAL': {
    fa: 'ارزش به بهای روز انتشار',
    azb: 'یاییلما گونونون قیمتی ایله دَیر',
    en: 'by value at publication prices',
  },
  'triangle.unit.PEOPLE': { fa: 'نفر', azb: 'نفر', en: 'people' },
  'triangle.cell': { fa: '{county} · {group}', azb: '{county} · {group}', en: '{county} · {group}' },
  'triangle.cell.name': { fa: 'خانه', azb: 'خانه', en: 'Cell' },
  'triangle.cell.people': { fa: 'افراد ثبت‌شده', azb: 'یازیلی آدام‌لار', en: 'Registered people' },
  'triangle.cell.hidden': { fa: 'کم‌شمار، پنهان', azb: 'آز ساییلی، گیزلی', en: 'few, hidden' },
  'triangle.cell.required': { fa: 'نیاز منتشرشده', azb: 'یاییلمیش احتیاج', en: 'Published need' },
  'triangle.cell.given': { fa: 'تأمین‌شده', azb: 'تأمین اولونوب', en: 'Provided' },
  'triangle.cell.adequacy': { fa: 'کفایت', azb: 'کفایت', en: 'Adequacy' },
  'triangle.cell.needs': { fa: 'نیازها', azb: 'احتیاج‌لار', en: 'Needs' },
  'triangle.cell.share': { fa: '{given} از {required}', azb: '{required}دن {given}', en: '{given} of {required}' },
  'triangle.cell.reached': {
    fa: '{people} نفر',
    azb: '{people} نفر',
    en: '{people, plural, one {# person} other {# people}}',
  },
  'triangle.cell.noNeed': { fa: 'نیازی منتشر نشده', azb: 'احتیاج یاییلماییب', en: 'nothing published' },
  'triangle.silent': { fa: 'خاموش', azb: 'سسسیز', en: 'silent' },
  'triangle.silent.groups': {
    fa: 'گروه‌هایی که نیازی برایشان منتشر نشده',
    azb: 'احتیاجی یاییلمایان قروپ‌لار',
    en: 'Groups with nothing published',
  },
  'triangle.silent.group': { fa: '{group} ({people})', azb: '{group} ({people})', en: '{group} ({people})' },
  'triangle.justice.note': {
    fa: 'میانگین کفایت خانه‌ها {mean}؛ پایین‌ترین خانه {lowest}.',
    azb: 'خانه‌لرین کفایت اورتاسی {mean}؛ ان آشاغی خانه {lowest}.',
    en: 'Mean adequacy of the cells {mean}; the lowest cell is {lowest}.',
  },
  'triangle.lowest': { fa: '{cell} با {adequacy}', azb: '{cell}، {adequacy}', en: '{cell} at {adequacy}' },
  'triangle.day': { fa: 'روز', azb: 'گون', en: 'Day' },
  'triangle.none': { fa: 'نامعلوم', azb: 'بللی دئییل', en: 'unknown' },
  'triangle.cells.more': {
    fa: '{shown} خانهٔ کم‌برخوردارتر از {total} خانه نشان داده شده است.',
    azb: '{total} خانه‌دن ان آز پای آلان {shown} خانه گؤستریلیب.',
    en: 'The {shown} worst served of {total} cells are shown.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof triangleMessages> {}
}
