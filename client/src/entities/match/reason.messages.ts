import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const reasonMessages = defineMessages({
  'reason.part.PREFERENCE': { fa: 'خواستهٔ پیشنهاددهنده', azb: 'تکلیف وئرنین ایستگی', en: 'What the provider wishes' },
  'reason.part.NEARNESS': { fa: 'نزدیکی', azb: 'یاخینلیق', en: 'Nearness' },
  'reason.part.URGENCY': { fa: 'فوریت', azb: 'تعجیل', en: 'Urgency' },
  'reason.part.SHORTFALL': { fa: 'عقب‌ماندگی خانه', azb: 'خانه‌نین گئریلیگی', en: 'How far the cell is behind' },
  'reason.part.LOT_FIT': { fa: 'یک‌جا بودن', azb: 'بیر یئرده اولماق', en: 'In one piece' },
  'reason.part.HONOUR': { fa: 'خوش‌قولی', azb: 'سؤزونده دورماق', en: 'Kept promises' },

  'reason.part.PREFERENCE.says': {
    fa: 'گروه هدف ({group}): {targetGroup}؛ حوزه ({domain}): {domainWish}؛ هدف‌های توسعه: {goals}',
    azb: 'هدف قروپو ({group}): {targetGroup}؛ ساحه ({domain}): {domainWish}؛ گلیشمه هدف‌لری: {goals}',
    en: 'Target group ({group}): {targetGroup}; domain ({domain}): {domainWish}; development goals: {goals}',
  },
  'reason.part.PREFERENCE.none': {
    fa: 'پیشنهاددهنده گروه، حوزه یا هدف خاصی را ترجیح نداده است؛ نیمی از امتیاز داده شد.',
    azb: 'تکلیف وئرن هئچ قروپو، ساحه‌نی یا هدفی اوستون توتماییب؛ امتیازین یاریسی وئریلدی.',
    en: 'The provider prefers no group, domain or goal; half of the points are given.',
  },
  'reason.part.NEARNESS.says': {
    fa: 'از {from} به {to}: {level}',
    azb: '{from} یئریندن {to} یئرینه: {level}',
    en: 'From {from} to {to}: {level}',
  },
  'reason.part.URGENCY.says': {
    fa: 'شدت {severity} از ۵، {left} روز مانده، {age} روز از انتشار گذشته',
    azb: 'شیدت ۵دن {severity}، {left} گون قالیب، یاییلماسیندان {age} گون کئچیب',
    en: 'Severity {severity} of 5, {left} days left, published {age} days ago',
  },
  'reason.part.SHORTFALL.says': {
    fa: 'از {required} نیاز این خانه ({county}، {group}) تنها {counted} تعهد شده است',
    azb: 'بو خانه‌نین ({county}، {group}) {required} احتیاجیندان تکجه {counted} اؤهده‌لنیب',
    en: 'Of the {required} this cell needs ({county}, {group}), {counted} have been committed',
  },
  'reason.part.LOT_FIT.says': {
    fa: 'این پیشنهاد به تنهایی {largest} از {open} مانده را می‌پوشاند',
    azb: 'بو تکلیف تک باشینا قالان {open}دن {largest} اؤرتور',
    en: 'This offer alone can cover {largest} of the {open} still open',
  },
  'reason.part.HONOUR.says': {
    fa: '{rate} آنچه تاکنون قول داده، به جا آورده است',
    azb: 'ایندییه قدر وئردیگی سؤزون {rate} یئرینه یئتیریب',
    en: '{rate} of what it promised so far was kept',
  },
  'reason.part.HONOUR.newcomer': {
    fa: 'سابقه‌اش هنوز کوتاه است؛ مانند همهٔ تازه‌واردان {rate} حساب شد',
    azb: 'سابقه‌سی هله قیسادیر؛ بوتون یئنی گلن‌لر کیمی {rate} سایلدی',
    en: 'Its history is still short; counted as {rate}, like every newcomer',
  },

  'reason.nearness.SAME_COUNTY': { fa: 'همان شهرستان', azb: 'همن بؤلگه', en: 'same county' },
  'reason.nearness.NEIGHBOUR_COUNTY': { fa: 'شهرستان همسایه', azb: 'قونشو بؤلگه', en: 'neighbouring county' },
  'reason.nearness.SAME_PROVINCE': { fa: 'همان استان', azb: 'همن اوستان', en: 'same province' },
  'reason.nearness.NATIONAL': { fa: 'پیشنهاددهندهٔ سراسری', azb: 'بوتون اؤلکه‌ده تکلیف وئرن', en: 'nationwide provider' },
  'reason.nearness.NEIGHBOUR_PROVINCE': { fa: 'استان همسایه', azb: 'قونشو اوستان', en: 'neighbouring province' },
  'reason.nearness.ELSEWHERE': { fa: 'استانی دورتر', azb: 'داها اوزاق بیر اوستان', en: 'farther away' },
  'reason.nearness.country': { fa: 'سراسر کشور', azb: 'بوتون اؤلکه', en: 'the whole country' },
  'reason.wish.HIT': { fa: 'همان است که می‌خواهد', azb: 'ایسته‌دیگی‌دیر', en: 'as wished' },
  'reason.wish.MISS': { fa: 'چیز دیگری را ترجیح داده', azb: 'باشقاسینی اوستون توتوب', en: 'it prefers another' },
  'reason.wish.NO_WISH': { fa: 'ترجیحی ندارد', azb: 'اوستون توتدوغو یوخدور', en: 'no preference' },

  'reason.limit.OFFER_USED_UP': {
    fa: 'از {amount} آزادِ این پیشنهاد چیزی نمی‌ماند.',
    azb: 'بو تکلیفین آزاد {amount} میقداریندان بیر شئی قالمیر.',
    en: 'Nothing of the {amount} free in this offer is left.',
  },
  'reason.limit.NEED_FILLED': {
    fa: 'از {amount} ماندهٔ این قلم چیزی باز نمی‌ماند.',
    azb: 'بو قلمین قالان {amount} میقداریندان بیر شئی آچیق قالمیر.',
    en: 'Nothing of the {amount} still open of this item stays open.',
  },
  'reason.limit.MAXIMUM_PER_NEED': {
    fa: 'پیشنهاددهنده برای هر نیاز حداکثر {amount} گذاشته است.',
    azb: 'تکلیف وئرن هر احتیاجا ان چوخ {amount} قویوب.',
    en: 'The provider gives at most {amount} to one need.',
  },
  'reason.limit.LOT_MINIMUM': {
    fa: 'کمتر از {amount} یک‌جا پذیرفته نیست.',
    azb: 'بیر یئرده {amount}دن آز قبول اولونمور.',
    en: 'Less than {amount} at once is not accepted.',
  },
  'reason.limit.PROVIDER_CAP': {
    fa: 'این پیشنهاددهنده به سقف خود در این دور رسیده است: {amount}.',
    azb: 'بو تکلیف وئرن بو دورداکی تاوانینا چاتیب: {amount}.',
    en: 'This provider has reached its cap in this round: {amount}.',
  },
  'reason.limit.PROGRAM_CAP': {
    fa: 'این برنامه به سقف خود در این دور رسیده است: {amount}.',
    azb: 'بو پروقرام بو دورداکی تاوانینا چاتیب: {amount}.',
    en: 'This program has reached its cap in this round: {amount}.',
  },

  'reason.filter.COMMODITY': {
    fa: 'کالا یا خدمت دیگری است',
    azb: 'باشقا مال یا خیدمت‌دیر',
    en: 'it is another commodity',
  },
  'reason.filter.ORGANIZATION_NOT_VERIFIED': {
    fa: 'پیشنهاددهنده هنوز تأیید نشده است',
    azb: 'تکلیف وئرن هله تصدیق اولونماییب',
    en: 'the provider is not verified yet',
  },
  'reason.filter.STATE': {
    fa: 'نیاز یا پیشنهاد در این روز باز نبود',
    azb: 'احتیاج یا تکلیف او گون آچیق دئییلدی',
    en: 'the need or the offer was not open that day',
  },
  'reason.filter.SAME_ORGANIZATION': {
    fa: 'نیاز و پیشنهاد از یک سازمان است',
    azb: 'احتیاج و تکلیف بیر قورومدان‌دیر',
    en: 'need and offer come from one organization',
  },
  'reason.filter.WINDOW': {
    fa: 'زمان‌ها به هم نمی‌رسند',
    azb: 'زامان‌لار بیر-بیرینه چاتمیر',
    en: 'their days do not meet',
  },
  'reason.filter.COUNTY': {
    fa: 'پیشنهاد به {county} نمی‌رسد',
    azb: 'تکلیف {county} یئرینه چاتمیر',
    en: 'the offer does not reach {county}',
  },
  'reason.filter.TARGET_GROUP': {
    fa: 'پیشنهاد برای گروه‌های دیگری است، نه {group}',
    azb: 'تکلیف باشقا قروپ‌لار اوچوندور، {group} یوخ',
    en: 'the offer is for other groups, not {group}',
  },
  'reason.filter.DOMAIN': {
    fa: 'پیشنهاد برای حوزه‌های دیگری است، نه {domain}',
    azb: 'تکلیف باشقا ساحه‌لر اوچوندور، {domain} یوخ',
    en: 'the offer is for other domains, not {domain}',
  },
  'reason.filter.PROGRAM': {
    fa: 'پیشنهاد ویژهٔ برنامه‌های دیگری است',
    azb: 'تکلیف باشقا پروقرام‌لارا عاییددیر',
    en: 'the offer is kept for other programs',
  },
  'reason.filter.NOTHING_FREE': {
    fa: 'چیزی از پیشنهاد آزاد نمانده است',
    azb: 'تکلیف‌دن آزاد بیر شئی قالماییب',
    en: 'nothing of the offer is free',
  },
  'reason.filter.NOTHING_OPEN': {
    fa: 'چیزی از نیاز باز نمانده است',
    azb: 'احتیاج‌دان آچیق بیر شئی قالماییب',
    en: 'nothing of the need is open',
  },
  'reason.filter.LOT': {
    fa: 'کمترین مقدار پذیرفتنی {smallest} است و بیشتر از {largest} شدنی نیست',
    azb: 'قبول اولونان ان آز میقدار {smallest}دیر و {largest}دن آرتیق اولمور',
    en: 'the least accepted is {smallest}, and no more than {largest} is possible',
  },

  'reason.leftOut.NO_OFFER_OF_COMMODITY': {
    fa: 'هیچ پیشنهاد آزادی از این قلم در این دور نبود.',
    azb: 'بو دوردا بو قلمدن هئچ آزاد تکلیف یوخودو.',
    en: 'No free offer of this commodity was in the round.',
  },
  'reason.leftOut.NO_NEED_OF_COMMODITY': {
    fa: 'هیچ نیاز بازی به این قلم در این دور نبود.',
    azb: 'بو دوردا بو قلمه هئچ آچیق احتیاج یوخودو.',
    en: 'No open need for this commodity was in the round.',
  },
  'reason.leftOut.NOT_ELIGIBLE': {
    fa: 'هیچ طرفی جور نبود؛ نزدیک‌ترین آن‌ها: {filter}.',
    azb: 'هئچ طرف اویمادی؛ ان یاخینی: {filter}.',
    en: 'Nobody fitted; of the nearest: {filter}.',
  },
  'reason.leftOut.BELOW_RESERVE': {
    fa: 'تطبیق‌های ممکن ضعیف بودند؛ {points} امتیاز کم آمد و پیشنهاد برای نیاز بهتری آزاد ماند.',
    azb: 'مومکون تطبیق‌لر ضعیف ایدی؛ {points} امتیاز چاتمادی و تکلیف داها یاخشی احتیاجا آزاد قالدی.',
    en: 'The possible matches were weak: {points} points short, so the offer stays free for a better need.',
  },
  'reason.leftOut.OUTBID': {
    fa: 'همان مقدار در جای دیگری {points} امتیاز بیشتر می‌ارزید.',
    azb: 'همن میقدار باشقا یئرده {points} امتیاز آرتیق دَیردی.',
    en: 'The same units were worth {points} points more elsewhere.',
  },
  'reason.leftOut.CAPPED': {
    fa: 'سقفی که شورا برای یک پیشنهاددهنده یا یک برنامه گذاشته، راه را بست.',
    azb: 'شورانین بیر تکلیف وئرنه یا بیر پروقراما قویدوغو تاوان یولو کسدی.',
    en: 'The council’s cap on one provider or one program stood in the way.',
  },
  'reason.leftOut.LOT_REPAIRED': {
    fa: 'مقداری که می‌رسید از کمترین مقدار پذیرفتنی کمتر بود و کنار گذاشته شد.',
    azb: 'چاتان میقدار قبول اولونان ان آز میقداردان آزییدی و قیراغا قویولدو.',
    en: 'The quantity that would have come was below the least accepted, so it was dropped.',
  },
  'reason.leftOut.EQUALLY_GOOD': {
    fa: 'با آنچه برگزیده شد هم‌ارزش بود؛ قرعهٔ ثابت، دیگری را برگزید.',
    azb: 'سئچیلنله برابر ایدی؛ ثابت پوشک او بیرینی سئچدی.',
    en: 'It was exactly as good as what was chosen; a fixed tie-break chose the other.',
  },

  'reason.change.COUNTY_ADDED': {
    fa: 'اگر پیشنهاد {county} را هم در بر می‌گرفت ({level})',
    azb: 'تکلیف {county} بؤلگه‌سینی ده اؤرتسه‌یدی ({level})',
    en: 'If the offer also reached {county} ({level})',
  },
  'reason.change.TARGET_GROUP_ADDED': {
    fa: 'اگر پیشنهاد گروه {group} را هم در بر می‌گرفت',
    azb: 'تکلیف {group} قروپونو دا اؤرتسه‌یدی',
    en: 'If the offer also included {group}',
  },
  'reason.change.DOMAIN_ADDED': {
    fa: 'اگر پیشنهاد حوزهٔ {domain} را هم در بر می‌گرفت',
    azb: 'تکلیف {domain} ساحه‌سینی ده اؤرتسه‌یدی',
    en: 'If the offer also included the domain {domain}',
  },
  'reason.change.PROGRAM_ADDED': {
    fa: 'اگر پیشنهاد این برنامه را هم در بر می‌گرفت',
    azb: 'تکلیف بو پروقرامی دا اؤرتسه‌یدی',
    en: 'If the offer also included this program',
  },
  'reason.change.WINDOW_MOVED.OFFER': {
    fa: 'اگر زمان پیشنهاد {days} روز جابه‌جا می‌شد (از {from} تا {to})',
    azb: 'تکلیفین زامانی {days} گون دَییشسه‌یدی ({from} – {to})',
    en: 'If the offer’s days moved by {days} (from {from} to {to})',
  },
  'reason.change.WINDOW_MOVED.NEED': {
    fa: 'اگر زمان نیاز {days} روز جابه‌جا می‌شد (از {from} تا {to})',
    azb: 'احتیاجین زامانی {days} گون دَییشسه‌یدی ({from} – {to})',
    en: 'If the need’s days moved by {days} (from {from} to {to})',
  },
  'reason.change.LOT_LOWERED': {
    fa: 'اگر کمترین مقدار از {from} به {to} می‌رسید',
    azb: 'ان آز میقدار {from}دن {to} میقدارینا ائنسه‌یدی',
    en: 'If the least quantity went from {from} down to {to}',
  },
  'reason.change.QUANTITY_RAISED.FREE': {
    fa: 'اگر مقدار آزاد پیشنهاد از {from} به {to} می‌رسید',
    azb: 'تکلیفین آزاد میقداری {from}دن {to} میقدارینا چاتسایدی',
    en: 'If the free quantity of the offer went from {from} to {to}',
  },
  'reason.change.QUANTITY_RAISED.MAXIMUM_PER_NEED': {
    fa: 'اگر سقف پیشنهاد برای هر نیاز از {from} به {to} می‌رسید',
    azb: 'تکلیفین هر احتیاجا تاوانی {from}دن {to} میقدارینا چاتسایدی',
    en: 'If the offer’s most per need went from {from} to {to}',
  },
  'reason.change.POINTS_ADDED': {
    fa: 'اگر این جفت {points} امتیاز بیشتر می‌گرفت',
    azb: 'بو جوت {points} امتیاز آرتیق آلسایدی',
    en: 'If this pair scored {points} points more',
  },
  'reason.change.verified': {
    fa: '{change}، تطبیق می‌شد؛ با حل دوباره آزموده شد.',
    azb: '{change}، تطبیق اولاردی؛ یئنیدن حل ائدیلرک یوخلانیب.',
    en: '{change}, it would have matched; tested by solving again.',
  },
  'reason.change.units': {
    fa: '{change}، {amount} می‌گرفت؛ با حل دوباره آزموده شد.',
    azb: '{change}، {amount} آلاردی؛ یئنیدن حل ائدیلرک یوخلانیب.',
    en: '{change}, it would have got {amount}; tested by solving again.',
  },
  'reason.change.none': {
    fa: 'از تغییرهای آزموده‌شده هیچ‌کدام به تنهایی کافی نبود.',
    azb: 'یوخلانان دَییشیک‌لیک‌لردن هئچ بیری تک باشینا یئتمه‌دی.',
    en: 'None of the changes tried would have been enough alone.',
  },
  'reason.unknown': { fa: 'دلیلی با کد {code}', azb: '{code} کودلو سبب', en: 'A reason with the code {code}' },
  'reason.thisCounty': { fa: 'این شهرستان', azb: 'بو بؤلگه', en: 'this county' },
  'reason.thisGroup': { fa: 'این گروه', azb: 'بو قروپ', en: 'this group' },
  'reason.thisDomain': { fa: 'این حوزه', azb: 'بو ساحه', en: 'this domain' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof reasonMessages> {}
}
