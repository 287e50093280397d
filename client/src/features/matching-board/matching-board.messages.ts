import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const matchingBoardMessages = defineMessages({
  'board.title': { fa: 'تختهٔ تطبیق', azb: 'تطبیق تخته‌سی', en: 'Matching board' },
  'board.lead': {
    fa: 'بهترین پیشنهادهای آزاد برای هر قلم، همین حالا و با دلیل. امتیاز برابر است با مجموع شش بخش نام‌دار با وزن‌های شورا.',
    azb: 'هر قلم اوچون ان یاخشی آزاد تکلیف‌لر، ایندی و سببی ایله. امتیاز شورانین وزن‌لری ایله آلتی آدلی بؤلومون جمعی‌دیر.',
    en: 'The best free offers for each item, as of now and with reasons. A score is the sum of six named parts under the council’s weights.',
  },
  'board.open': { fa: '{amount} مانده', azb: '{amount} قالیب', en: '{amount} still open' },
  'board.item.closed': {
    fa: 'این قلم کامل شده و پیشنهادی نمی‌خواهد.',
    azb: 'بو قلم دولوب و تکلیف ایسته‌میر.',
    en: 'This item is complete and needs no offer.',
  },
  'board.none': {
    fa: 'اکنون پیشنهاد آزاد دیگری با این قلم جور نیست',
    azb: 'ایندی بو قلمه اویغون باشقا آزاد تکلیف یوخدور',
    en: 'No other free offer fits this item now',
  },
  'board.none.why': {
    fa: 'آنچه پیش‌تر پیشنهاد شده پایین همین صفحه است. پیشنهادهای دیگر را در فهرست پیشنهادها ببینید، یا منتظر دور تخصیص بعدی بمانید.',
    azb: 'قاباقجا تکلیف اولونان بو صفحه‌نین آشاغیسیندادیر. باشقا تکلیف‌لری تکلیف‌لر لیسته‌سینده گؤرون، یا سونراکی تخصیص دورونو گؤزله‌یین.',
    en: 'What has been proposed already is further down this page. See other offers in their list, or wait for the next allocation round.',
  },
  'board.offers': {
    fa: 'پیشنهادهای مناسب، کنار هم',
    azb: 'اویغون تکلیف‌لر، یان-یانا',
    en: 'Fitting offers, side by side',
  },
  'board.free': { fa: '{amount} آزاد', azb: '{amount} آزاد', en: '{amount} free' },
  'board.suggested': { fa: 'مقدار مناسب', azb: 'اویغون میقدار', en: 'Fitting quantity' },
  'board.provider': { fa: '{organization}، {place}', azb: '{organization}، {place}', en: '{organization}, {place}' },
  'board.window': { fa: 'تا {day}', azb: '{day}ه قدر', en: 'until {day}' },
  'board.split': {
    fa: 'تقسیم مقدارِ مانده',
    azb: 'قالان میقدارین بؤلونمه‌سی',
    en: 'How the open quantity would be divided',
  },
  'board.split.means': {
    fa: 'اگر به ترتیب امتیاز پذیرفته شوند:',
    azb: 'امتیاز سیراسی ایله قبول اولونسالار:',
    en: 'If they are taken in the order of their score:',
  },
  'board.split.rest': { fa: 'همچنان باز', azb: 'هله ده آچیق', en: 'Still open' },
  'board.split.sentence': {
    fa: '{count} پیشنهاد، {given} از {open}؛ {rest} باز می‌ماند',
    azb: '{count} تکلیف، {open}دن {given}؛ {rest} آچیق قالیر',
    en: '{count, plural, one {# offer} other {# offers}}, {given} of {open}; {rest} stay open',
  },
  'board.split.offer': { fa: 'پیشنهاددهنده', azb: 'تکلیف وئرن', en: 'Provider' },
  'board.split.quantity': { fa: 'سهم', azb: 'پای', en: 'Share' },
  'board.matches': {
    fa: 'تطبیق‌های پیشنهادشدهٔ این نیاز',
    azb: 'بو احتیاجین تکلیف اولونموش تطبیق‌لری',
    en: 'Matches proposed for this need',
  },
  'board.matches.none': {
    fa: 'هنوز تطبیقی پیشنهاد نشده است.',
    azb: 'هله تطبیق تکلیف اولونماییب.',
    en: 'No match has been proposed yet.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof matchingBoardMessages> {}
}
