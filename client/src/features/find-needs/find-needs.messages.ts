import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const findNeedsMessages = defineMessages({
  'findNeeds.search': { fa: 'جست‌وجو در نیازها', azb: 'احتیاج‌لاردا آختار', en: 'Search the needs' },
  'findNeeds.search.example': {
    fa: 'مثلاً ویلچر، مراغه، ساعت مشاوره',
    azb: 'مثلاً ویلچر، مراغا، مشاوره ساعاتی',
    en: 'e.g. wheelchair, Maragheh, counselling',
  },
  'findNeeds.filters': { fa: 'پالایش نیازها', azb: 'احتیاج‌لاری سوز', en: 'Filter the needs' },
  'findNeeds.filters.open': {
    fa: '{n, plural, =0 {پالایش} other {پالایش (#)}}',
    azb: '{n, plural, =0 {سوزگج} other {سوزگج (#)}}',
    en: '{n, plural, =0 {Filter} other {Filter (#)}}',
  },
  'findNeeds.show': {
    fa: 'نمایش {n} نیاز',
    azb: '{n} احتیاجی گؤستر',
    en: '{n, plural, one {Show # need} other {Show # needs}}',
  },
  'findNeeds.results': { fa: 'نیازهای یافته', azb: 'تاپیلان احتیاج‌لار', en: 'Needs found' },
  'findNeeds.count': { fa: '{n} نیاز', azb: '{n} احتیاج', en: '{n, plural, one {# need} other {# needs}}' },
  'findNeeds.order': { fa: 'ترتیب', azb: 'سیرالاما', en: 'Order' },
  'findNeeds.order.CLOSEST_TO_COMPLETE': { fa: 'نزدیک به تکمیل', azb: 'تاماملانماغا یاخین', en: 'Close to complete' },
  'findNeeds.order.DEADLINE': { fa: 'نزدیک‌ترین مهلت', azb: 'ان یاخین مؤهلت', en: 'Nearest deadline' },
  'findNeeds.order.NEWEST': { fa: 'تازه‌ترین', azb: 'ان یئنی', en: 'Newest' },
  'findNeeds.order.SEVERITY': { fa: 'شدیدترین', azb: 'ان شیدتلی', en: 'Most severe' },

  'findNeeds.views': { fa: 'نماهای آماده', azb: 'حاضیر باخیش‌لار', en: 'Quick views' },
  'findNeeds.view.close': { fa: 'نزدیک به تکمیل', azb: 'تاماملانماغا یاخین', en: 'Close to complete' },
  'findNeeds.view.expiring': { fa: 'رو به پایان مهلت', azb: 'مؤهلتی قورتاران', en: 'Expiring' },
  'findNeeds.view.noOffer': { fa: 'بی‌پیشنهاد', azb: 'تکلیف‌سیز', en: 'No offer yet' },
  'findNeeds.view.county': { fa: 'شهرستان شما', azb: 'سیزین بؤلگه', en: 'Your county' },
  'findNeeds.view.countyNamed': {
    fa: 'شهرستان شما: {county}',
    azb: 'سیزین بؤلگه: {county}',
    en: 'Your county: {county}',
  },
  'findNeeds.view.all': { fa: 'همه، از آغاز', azb: 'هامیسی، باشدان', en: 'All, ever published' },

  'findNeeds.chips': { fa: 'پالایش‌های برگزیده', azb: 'سئچیلمیش سوزگج‌لر', en: 'Chosen filters' },
  'findNeeds.chip.remove': { fa: 'برداشتن {filter}', azb: '{filter} گؤتور', en: 'Remove {filter}' },
  'findNeeds.chip.clear': { fa: 'پاک کردن همه', azb: 'هامیسینی سیل', en: 'Clear all' },
  'findNeeds.chip.text': { fa: '«{text}»', azb: '«{text}»', en: '“{text}”' },
  'findNeeds.chip.noOffer': { fa: 'بی‌پیشنهاد', azb: 'تکلیف‌سیز', en: 'No offer yet' },

  'findNeeds.facet.counties': { fa: 'شهرستان', azb: 'بؤلگه', en: 'County' },
  'findNeeds.facet.provinces': { fa: 'استان', azb: 'اوستان', en: 'Province' },
  'findNeeds.facet.groups': { fa: 'گروه هدف', azb: 'هدف قروپو', en: 'Target group' },
  'findNeeds.facet.deadline': { fa: 'مهلت', azb: 'مؤهلت', en: 'Deadline' },
  'findNeeds.facet.all': { fa: 'همهٔ {n} گزینه', azb: '{n} سئچیمین هامیسی', en: 'All {n} choices' },
  'findNeeds.facet.fewer': { fa: 'گزینه‌های کمتر', azb: 'آز سئچیم', en: 'Fewer choices' },
  'findNeeds.deadline.ANY': { fa: 'هر زمان', azb: 'هر زامان', en: 'Any time' },
  'findNeeds.deadline.WEEK': { fa: 'تا ۷ روز دیگر', azb: '۷ گونه قدر', en: 'Within 7 days' },
  'findNeeds.deadline.MONTH': { fa: '۸ تا ۳۰ روز دیگر', azb: '۸–۳۰ گونه', en: 'In 8–30 days' },
  'findNeeds.deadline.LATER': { fa: 'دیرتر', azb: 'داها گئج', en: 'Later' },
  'findNeeds.deadline.OVER': { fa: 'گذشته', azb: 'کئچیب', en: 'Past' },
  'findNeeds.onlyOpen': {
    fa: 'فقط آنچه هنوز مانده دارد',
    azb: 'یالنیز قالانی اولان',
    en: 'Only where something remains',
  },

  'findNeeds.none': {
    fa: 'با این پالایش‌ها نیازی پیدا نشد',
    azb: 'بو سوزگج‌لرله احتیاج تاپیلمادی',
    en: 'No need matches these filters',
  },
  'findNeeds.none.widen': {
    fa: 'یکی از این‌ها را بردارید تا نتیجه گسترده‌تر شود:',
    azb: 'نتیجه‌نی گئنیشلتمک اوچون بونلاردان بیرینی گؤتورون:',
    en: 'Take one of these off to widen the search:',
  },
  'findNeeds.none.near': {
    fa: 'در شهرستان‌های همسایه:',
    azb: 'قونشو بؤلگه‌لرده:',
    en: 'In neighbouring counties:',
  },
  'findNeeds.none.elsewhere': {
    fa: 'در شهرستان‌های دیگر:',
    azb: 'باشقا بؤلگه‌لرده:',
    en: 'In other counties:',
  },
  'findNeeds.none.place': {
    fa: '{county} ({n})',
    azb: '{county} ({n})',
    en: '{county} ({n})',
  },
  'findNeeds.asOf': { fa: 'شمارش تا {time}', azb: '{time} سایی', en: 'counted at {time}' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof findNeedsMessages> {}
}
