import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const organizationsScreenMessages = defineMessages({
  'organizationsScreen.title': { fa: 'سازمان‌ها', azb: 'قوروم‌لار', en: 'Organizations' },
  'organizationsScreen.one': { fa: 'سازمان', azb: 'قوروم', en: 'Organization' },
  'organizationsScreen.lead': {
    fa: 'هر یاری‌دهنده یک سازمان است، داوطلب نیز؛ اداره‌های بهزیستی، اتاق و شورا هم.',
    azb: 'هر یاردیم وئرن بیر قورومدور، کؤنوللو ده؛ بهزیستی ایداره‌لری، اوتاق و شورا دا.',
    en: 'Every provider is an organization, a volunteer too; so are welfare offices, the chamber and the council.',
  },
  'organizationsScreen.search': { fa: 'جست‌وجو در سازمان‌ها', azb: 'قوروم‌لاردا آختار', en: 'Search the organizations' },
  'organizationsScreen.all': { fa: 'همه', azb: 'هامیسی', en: 'All' },
  'organizationsScreen.none': { fa: 'سازمانی پیدا نشد', azb: 'قوروم تاپیلمادی', en: 'No organization was found' },
  'organizationsScreen.none.widen': {
    fa: 'نوشته را کوتاه‌تر کنید یا نوع دیگری برگزینید.',
    azb: 'یازینی قیسالدین یا باشقا نوع سئچین.',
    en: 'Shorten the text, or choose another kind.',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof organizationsScreenMessages> {}
}
