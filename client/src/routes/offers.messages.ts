import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const offersScreenMessages = defineMessages({
  'offersScreen.title': { fa: 'پیشنهادها', azb: 'تکلیف‌لر', en: 'Offers' },
  'offersScreen.one': { fa: 'پیشنهاد', azb: 'تکلیف', en: 'Offer' },
  'offersScreen.lead': {
    fa: 'آنچه شرکت‌ها، خیریه‌ها، تعاونی‌ها، داوطلبان و خود بهزیستی می‌توانند بدهند، با ظرفیت و شرایط.',
    azb: 'شیرکت‌لر، خئیریه‌لر، تعاونی‌لر، کؤنوللولر و بهزیستی‌نین اؤزونون وئره بیلدیک‌لری: ظرفیت و شرط‌لرله.',
    en: 'What businesses, charities, cooperatives, volunteers and Behzisti itself can give, with capacity and conditions.',
  },
  'offersScreen.search': { fa: 'جست‌وجو در پیشنهادها', azb: 'تکلیف‌لرده آختار', en: 'Search the offers' },
  'offersScreen.all': { fa: 'همه', azb: 'هامیسی', en: 'All' },
  'offersScreen.onlyFree': {
    fa: 'فقط پیشنهادهایی که هنوز ظرفیت آزاد دارند',
    azb: 'یالنیز بوش ظرفیتی اولان تکلیف‌لر',
    en: 'Only offers that still have free capacity',
  },
  'offersScreen.write': { fa: 'ثبت پیشنهاد', azb: 'تکلیف یاز', en: 'Write an offer' },
  'offersScreen.none': { fa: 'پیشنهادی پیدا نشد', azb: 'تکلیف تاپیلمادی', en: 'No offer was found' },
  'offersScreen.none.widen': {
    fa: 'نوشته را کوتاه‌تر کنید، نوع دیگری برگزینید یا پیشنهادهای بی‌ظرفیت آزاد را هم ببینید.',
    azb: 'یازینی قیسالدین، باشقا نوع سئچین یا بوش ظرفیتی اولمایانلارا دا باخین.',
    en: 'Shorten the text, choose another kind, or look at offers without free capacity too.',
  },
  'offerScreen.note': { fa: 'توضیح پیشنهاددهنده', azb: 'تکلیف ائدنین یازیسی', en: 'What the provider says' },
  'offerScreen.window': { fa: 'از {from} تا {to}', azb: '{from} – {to}', en: 'from {from} to {to}' },
  'offerScreen.by': { fa: 'پیشنهاددهنده', azb: 'تکلیف ائدن', en: 'Provider' },
  'offerScreen.period': { fa: 'بازهٔ پیشنهاد', azb: 'تکلیف زامانی', en: 'Window' },
  'offerScreen.notFound': {
    fa: 'پیشنهادی با این کد نمایش داده نمی‌شود. پیشنهاد پس از تأیید دیده می‌شود.',
    azb: 'بو کودلا تکلیف گؤستریلمیر. تکلیف تصدیق‌دن سونرا گؤرونور.',
    en: 'No offer with this code is shown. An offer is seen once it has been endorsed.',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof offersScreenMessages> {}
}
