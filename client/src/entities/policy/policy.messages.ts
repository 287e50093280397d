import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const policyMessages = defineMessages({
  'policy.version': { fa: 'نسخهٔ {version}', azb: '{version}. نوسخه', en: 'Version {version}' },
  'policy.of': {
    fa: 'سیاست {place}، نسخهٔ {version}',
    azb: '{place} سیاستی، {version}. نوسخه',
    en: 'Policy of {place}, version {version}',
  },
  'policy.country': { fa: 'کشور', azb: 'اؤلکه', en: 'the country' },
  'policy.current': { fa: 'جاری', azb: 'ایندیکی', en: 'In force' },
  'policy.earlier': { fa: 'پیشین', azb: 'قاباقکی', en: 'Earlier' },
  'policy.weights': {
    fa: 'وزن شش بخش امتیاز (جمع ۱۰۰۰)',
    azb: 'امتیازین آلتی بؤلومونون وزنی (جمعی ۱۰۰۰)',
    en: 'Weights of the six parts of a score (sum 1,000)',
  },
  'policy.weight': { fa: 'بخش', azb: 'بؤلوم', en: 'Part' },
  'policy.points': { fa: 'وزن', azb: 'وزن', en: 'Weight' },
  'policy.means': { fa: 'یعنی چه', azb: 'نه دئمک‌دیر', en: 'What it means' },
  'policy.share': { fa: '{share} از هر تطبیق', azb: 'هر تطبیقین {share}', en: '{share} of a match' },

  'policy.weight.preference': { fa: 'خواستهٔ پیشنهاددهنده', azb: 'تکلیف وئرنین ایستگی', en: 'What the provider wishes' },
  'policy.weight.nearness': { fa: 'نزدیکی', azb: 'یاخینلیق', en: 'Nearness' },
  'policy.weight.urgency': { fa: 'فوریت نیاز', azb: 'احتیاجین تعجیلی', en: 'Urgency' },
  'policy.weight.shortfall': { fa: 'عقب‌ماندگی خانه', azb: 'خانه‌نین گئریلیگی', en: 'How far the cell is behind' },
  'policy.weight.lotFit': { fa: 'یک‌جا بودن', azb: 'بیر یئرده اولماق', en: 'In one piece' },
  'policy.weight.honour': { fa: 'خوش‌قولی', azb: 'سؤزونده دورماق', en: 'Kept promises' },

  'policy.preference.means': {
    fa: 'اگر گروه، حوزه و هدف همان باشد که پیشنهاددهنده خواسته {met} امتیاز؛ اگر نیمی از خواسته‌ها برآید یا خواسته‌ای ننوشته باشد {half}.',
    azb: 'قروپ، ساحه و هدف تکلیف وئرنین ایسته‌دیگی اولسا {met} امتیاز؛ ایستک‌لرین یاریسی یئرینه گلسه یا ایستک یازیلماسا {half}.',
    en: '{met} points when group, domain and goal are what the provider wished; {half} when half of the wishes are met or none was stated.',
  },
  'policy.nearness.means': {
    fa: 'همان شهرستان {sameCounty} امتیاز، شهرستان همسایه {neighbourCounty}، همان استان {sameProvince}، پیشنهاددهندهٔ سراسری {national}، استان همسایه {neighbourProvince}، استان دورتر {elsewhere}.',
    azb: 'همن بؤلگه {sameCounty} امتیاز، قونشو بؤلگه {neighbourCounty}، همن اوستان {sameProvince}، بوتون اؤلکه‌ده تکلیف وئرن {national}، قونشو اوستان {neighbourProvince}، داها اوزاق اوستان {elsewhere}.',
    en: 'Same county {sameCounty} points, a neighbouring county {neighbourCounty}, same province {sameProvince}, a nationwide provider {national}, a neighbouring province {neighbourProvince}, farther away {elsewhere}.',
  },
  'policy.urgency.means': {
    fa: 'نیاز بسیار شدید با یک هفته مهلت {severe} امتیاز؛ نیاز شدید با یک ماه مهلت {usual}؛ نیاز خفیف و تازه با شش ماه مهلت {mild}.',
    azb: 'بیر هفته مؤهلتلی چوخ شیدتلی احتیاج {severe} امتیاز؛ بیر آی مؤهلتلی شیدتلی احتیاج {usual}؛ آلتی آی مؤهلتلی یونگول و یئنی احتیاج {mild}.',
    en: 'A most severe need with a week left {severe} points; a severe one with a month left {usual}; a mild new one with half a year left {mild}.',
  },
  'policy.shortfall.means': {
    fa: 'خانه‌ای که هنوز چیزی به آن نرسیده {untouched} امتیاز؛ خانهٔ نیمه‌پوشیده {half}؛ خانهٔ پوشیده {full}. خانه یعنی یک گروه هدف در یک شهرستان.',
    azb: 'هله هئچ نه چاتمایان خانه {untouched} امتیاز؛ یاری اؤرتولموش خانه {half}؛ اؤرتولموش خانه {full}. خانه یعنی بیر بؤلگه‌ده بیر هدف قروپو.',
    en: 'A cell that has had nothing yet {untouched} points; a half-covered cell {half}; a covered one {full}. A cell is one target group in one county.',
  },
  'policy.lotFit.means': {
    fa: 'پیشنهادی که همهٔ مانده را یک‌جا بپوشاند {whole} امتیاز؛ اگر ۴۰٪ آن را بپوشاند {part}.',
    azb: 'قالانین هامیسینی بیر یئرده اؤرتن تکلیف {whole} امتیاز؛ ۴۰٪ اؤرتسه {part}.',
    en: 'An offer that covers all that is open at once {whole} points; one that covers 40% of it {part}.',
  },
  'policy.honour.means': {
    fa: 'کسی که ۹۰٪ قول‌هایش را به جا آورده {ninety} امتیاز؛ تازه‌وارد {newcomer}.',
    azb: 'سؤزلرینین ۹۰٪ یئرینه یئتیرن {ninety} امتیاز؛ یئنی گلن {newcomer}.',
    en: 'A provider that kept 90% of its promises {ninety} points; a newcomer {newcomer}.',
  },

  'policy.reserve': { fa: 'آستانه', azb: 'آستانا', en: 'Reserve' },
  'policy.reserve.means': {
    fa: 'تطبیقی که با پله‌های زیر هم به {reserve} امتیاز نرسد پیشنهاد نمی‌شود؛ بهتر است پیشنهاد برای نیاز مناسب‌تری آزاد بماند.',
    azb: 'آشاغیداکی پیلله‌لرله ده {reserve} امتیازا چاتمایان تطبیق تکلیف اولونمور؛ تکلیفین داها اویغون احتیاجا آزاد قالماسی یاخشیدیر.',
    en: 'A match that does not reach {reserve} points even with the steps below is not proposed: the offer stays free for a better need.',
  },
  'policy.adequacySteps': {
    fa: 'پله‌های کفایت: نخستین واحدهای هر نیاز',
    azb: 'کفایت پیلله‌لری: هر احتیاجین ایلک واحیدلری',
    en: 'Adequacy steps: the first units of each need',
  },
  'policy.adequacySteps.means': {
    fa: 'هرچه نیازی پرتر شود واحد بعدی آن کمتر می‌ارزد، تا یک نیاز پیش از رسیدن دیگران پُر نشود.',
    azb: 'احتیاج دولدوقجا اونون سونراکی واحیدی آز دَیرلی اولور، باشقالارینا چاتمادان بیری دولماسین.',
    en: 'The fuller a need, the less its next unit is worth, so that one need is not filled before others get any.',
  },
  'policy.fairnessSteps': {
    fa: 'پله‌های تمامیت و عدالت: نخستین واحدهای هر خانه',
    azb: 'تمامیت و عدالت پیلله‌لری: هر خانه‌نین ایلک واحیدلری',
    en: 'Completeness and justice steps: the first units of each cell',
  },
  'policy.fairnessSteps.means': {
    fa: 'هرچه خانه‌ای پرتر شود واحد بعدی آن کمتر می‌ارزد؛ مقدار منفی یعنی افزودن به خانهٔ پوشیده باید خود را توجیه کند.',
    azb: 'خانه دولدوقجا اونون سونراکی واحیدی آز دَیرلی اولور؛ منفی میقدار یعنی دولو خانه‌یه آرتیرماق اؤزونو دوغرولتمالی‌دیر.',
    en: 'The fuller a cell, the less its next unit is worth; below zero, adding to a covered cell has to pay for itself.',
  },
  'policy.step.above': {
    fa: 'از {from} تا {to}: هر واحد {value} امتیاز بیشتر',
    azb: '{from} – {to}: هر واحیده {value} امتیاز آرتیق',
    en: 'From {from} to {to}: {value} points more for each unit',
  },
  'policy.step.below': {
    fa: 'از {from} تا {to}: هر واحد {value} امتیاز کمتر',
    azb: '{from} – {to}: هر واحیده {value} امتیاز اسکیک',
    en: 'From {from} to {to}: {value} points less for each unit',
  },
  'policy.caps': { fa: 'سقف‌ها', azb: 'تاوان‌لار', en: 'Caps' },
  'policy.providerCap.means': {
    fa: 'از هر قلم، هیچ پیشنهاددهنده‌ای بیش از {share} نیاز باز را برنمی‌دارد.',
    azb: 'هر قلم‌دن هئچ تکلیف وئرن آچیق احتیاجین {share} آرتیغینی گؤتورمور.',
    en: 'No provider takes more than {share} of the open need for a commodity.',
  },
  'policy.providerCap.none': {
    fa: 'سقفی برای پیشنهاددهندگان نیست.',
    azb: 'تکلیف وئرن‌لره تاوان یوخدور.',
    en: 'There is no cap on providers.',
  },
  'policy.programCap.means': {
    fa: 'از هر قلم، هیچ برنامه‌ای بیش از {share} نیاز باز را دریافت نمی‌کند.',
    azb: 'هر قلم‌دن هئچ پروقرام آچیق احتیاجین {share} آرتیغینی آلمیر.',
    en: 'No program receives more than {share} of the open need for a commodity.',
  },
  'policy.programCap.none': {
    fa: 'سقفی برای برنامه‌ها نیست.',
    azb: 'پروقرام‌لارا تاوان یوخدور.',
    en: 'There is no cap on programs.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof policyMessages> {}
}
