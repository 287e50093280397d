import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const runRoundMessages = defineMessages({
  'runRound.open': { fa: 'باز کردن دور', azb: 'دورو آچ', en: 'Open the round' },
  'runRound.province': { fa: 'استان', azb: 'اوستان', en: 'Province' },
  'runRound.province.country': { fa: 'سراسر کشور', azb: 'بوتون اؤلکه', en: 'The whole country' },
  'runRound.counties': { fa: 'شهرستان‌ها', azb: 'بؤلگه‌لر', en: 'Counties' },
  'runRound.commodities': { fa: 'قلم‌ها', azb: 'قلم‌لر', en: 'Commodities' },
  'runRound.programs': { fa: 'برنامه‌ها', azb: 'پروقرام‌لار', en: 'Programs' },
  'runRound.all': { fa: '{what}: همه', azb: '{what}: هامیسی', en: '{what}: all' },
  'runRound.some': { fa: '{what}: {count} برگزیده', azb: '{what}: {count} سئچیلیب', en: '{what}: {count} chosen' },
  'runRound.none': {
    fa: 'اگر هیچ‌کدام را برنگزینید، همه در دور هستند.',
    azb: 'هئچ بیرینی سئچمه‌سه‌نیز، هامیسی دوردادیر.',
    en: 'Choose none and all of them are in the round.',
  },
  'runRound.policy': { fa: 'سیاست شورا', azb: 'شورانین سیاستی', en: 'The council’s policy' },
  'runRound.policy.current': { fa: '{policy} (جاری)', azb: '{policy} (ایندیکی)', en: '{policy} (in force)' },
  'runRound.policy.read': {
    fa: 'این وزن‌ها به زبان ساده',
    azb: 'بو وزن‌لر ساده دیلده',
    en: 'These weights in plain words',
  },
  'runRound.preview': { fa: 'پیش‌نمایش', azb: 'اؤن باخیش', en: 'Preview' },
  'runRound.preview.needItems': { fa: 'قلم نیازِ باز', azb: 'آچیق احتیاج قلمی', en: 'open need items' },
  'runRound.preview.offerItems': { fa: 'قلم پیشنهادِ آزاد', azb: 'آزاد تکلیف قلمی', en: 'free offer items' },
  'runRound.preview.commodities': { fa: 'کالا و خدمت گوناگون', azb: 'آیری مال و خیدمت', en: 'different commodities' },
  'runRound.preview.openValue': { fa: 'ارزش نیاز باز', azb: 'آچیق احتیاجین دَیری', en: 'value of what is open' },
  'runRound.preview.freeValue': { fa: 'ارزش پیشنهاد آزاد', azb: 'آزاد تکلیفین دَیری', en: 'value of what is free' },
  'runRound.preview.before': {
    fa: 'مثلث طلایی پیش از دور',
    azb: 'دوردان قاباق قیزیل اوچ‌بوجاق',
    en: 'The golden triangle before the round',
  },
  'runRound.preview.empty': {
    fa: 'در این دامنه نیاز باز و پیشنهاد آزاد با هم نیست؛ دور چیزی برای تقسیم ندارد.',
    azb: 'بو احاطه‌ده آچیق احتیاج و آزاد تکلیف بیرلیکده یوخدور؛ دورون بؤلمه‌یه شئیی یوخدور.',
    en: 'There are no open needs and free offers together in this scope; the round would have nothing to divide.',
  },
  'runRound.preview.forbidden': {
    fa: 'نقش کنونی شما دور را در این دامنه اجرا نمی‌کند.',
    azb: 'ایندیکی رولونوز بو احاطه‌ده دورو ایشلتمیر.',
    en: 'Your current role does not run rounds in this scope.',
  },
  'runRound.means': {
    fa: 'دور تنها پیشنهاد می‌دهد؛ هر تطبیق را دو طرف آن می‌پذیرند یا نمی‌پذیرند.',
    azb: 'دور تکجه تکلیف ائدیر؛ هر تطبیقی ایکی طرفی قبول ائدیر یا ائتمیر.',
    en: 'A round only proposes; both sides of each match accept or decline it.',
  },

  'runRound.run': { fa: 'اجرای دور', azb: 'دورو ایشلت', en: 'Run the round' },
  'runRound.run.means': {
    fa: 'دور در پس‌زمینه حل می‌شود. می‌توانید صفحه را ببندید و برگردید.',
    azb: 'دور آرخادا حل اولونور. صفحه‌نی باغلاییب قاییدا بیلرسینیز.',
    en: 'The round is solved in the background. You may close this page and come back.',
  },
  'runRound.again': { fa: 'اجرای دوباره', azb: 'بیر داها ایشلت', en: 'Run again' },
  'runRound.cancel': { fa: 'لغو دور', azb: 'دورو لغو ائت', en: 'Cancel the round' },
  'runRound.cancel.means': {
    fa: 'هیچ تطبیقی پیشنهاد نمی‌شود.',
    azb: 'هئچ تطبیق تکلیف اولونماز.',
    en: 'No match will be proposed.',
  },
  'runRound.progress': { fa: 'پیشرفت حل', azb: 'حلّین ایره‌لیله‌مه‌سی', en: 'Progress of the solver' },
  'runRound.progress.says': { fa: '{done} · {step}', azb: '{done} · {step}', en: '{done} · {step}' },
  'runRound.leave': {
    fa: 'بستن صفحه کار را قطع نمی‌کند.',
    azb: 'صفحه‌نی باغلاماق ایشی کسمیر.',
    en: 'Closing the page does not stop the work.',
  },
  'runRound.draft': {
    fa: 'این دور باز شده و هنوز اجرا نشده است. اقدام بعدی: اجرا از سوی شورا یا مدیر استان.',
    azb: 'بو دور آچیلیب و هله ایشله‌دیلمه‌ییب. سونراکی ایش: شورا و یا اوستان مودیری ایشلدیر.',
    en: 'This round is open and has not been run yet. Next: the council or the provincial administration runs it.',
  },
  'runRound.cancelled': {
    fa: 'این دور لغو شد و چیزی پیشنهاد نکرد.',
    azb: 'بو دور لغو اولدو و هئچ نه تکلیف ائتمه‌دی.',
    en: 'This round was cancelled and proposed nothing.',
  },
  'runRound.failed': {
    fa: 'حل این دور به پایان نرسید و چیزی پیشنهاد نشد.',
    azb: 'بو دورون حلّی قورتارمادی و هئچ نه تکلیف اولونمادی.',
    en: 'This round could not be solved, and nothing was proposed.',
  },

  'result.summary': {
    fa: 'از {needs} قلم نیازِ باز و {offers} قلم پیشنهادِ آزاد، {proposals} تطبیق پیشنهاد شد. ارزش وزن‌دار همهٔ آن‌ها با هم {objective} است.',
    azb: '{needs} آچیق احتیاج قلمی و {offers} آزاد تکلیف قلمیندن، {proposals} تطبیق تکلیف اولوندو. هامیسینین بیرلیکده وزنلی دَیری {objective}دیر.',
    en: 'Out of {needs} open need items and {offers} free offer items, {proposals} matches are proposed, with a weighted value of {objective} together.',
  },
  'result.compare': {
    fa: 'پیش از دور، پس از دور، و روش شتاب‌زده',
    azb: 'دوردان قاباق، دوردان سونرا و تله‌سیک یول',
    en: 'Before, after, and the greedy way',
  },
  'result.compare.means': {
    fa: '«پس از دور» یعنی اگر همهٔ پیشنهادها امضا شود. «روش شتاب‌زده» یعنی اگر هر بار تنها بهترین جفتِ همان لحظه برداشته می‌شد.',
    azb: '«دوردان سونرا» یعنی بوتون تکلیف‌لر ایمضالانسا. «تله‌سیک یول» یعنی هر دفعه تکجه او آنین ان یاخشی جوتو گؤتورولسه‌یدی.',
    en: '“After” means if every proposal is signed. “Greedy” means if only the best pair of each moment had been taken, one after another.',
  },
  'result.before': { fa: 'پیش از دور', azb: 'دوردان قاباق', en: 'Before' },
  'result.after': { fa: 'پس از دور', azb: 'دوردان سونرا', en: 'After' },
  'result.greedy': { fa: 'روش شتاب‌زده', azb: 'تله‌سیک یول', en: 'Greedy' },
  'result.axis': { fa: 'محور', azb: 'اوخ', en: 'Axis' },
  'result.change.up': {
    fa: '{points} واحد درصد بالاتر',
    azb: '{points} فایز واحیدی یوخاری',
    en: 'up {points} percentage points',
  },
  'result.change.down': {
    fa: '{points} واحد درصد پایین‌تر',
    azb: '{points} فایز واحیدی آشاغی',
    en: 'down {points} percentage points',
  },
  'result.change.none': { fa: 'بی‌تغییر', azb: 'دَییشمز', en: 'unchanged' },
  'result.gain': {
    fa: 'روش شتاب‌زده به ارزش وزن‌دار {greedy} می‌رسید؛ دور {gain} ({share}) بیشتر به دست آورد.',
    azb: 'تله‌سیک یول {greedy} وزنلی دَیره چاتاردی؛ دور {gain} ({share}) آرتیق قازاندی.',
    en: 'Greedy would have reached a weighted value of {greedy}; the round gained {gain} more ({share}).',
  },
  'result.value': { fa: 'ارزش وزن‌دار', azb: 'وزنلی دَیر', en: 'Weighted value' },
  'result.value.means': {
    fa: 'ارزش وزن‌دار یعنی بهای آنچه جابه‌جا می‌شود، ضرب در امتیاز هر واحد از هزار. هر کالا با امتیاز واحد خودش حل و ثابت می‌شود؛ تنها برای جمع زدن به تومان درمی‌آید، تا یک ریال با یک ویلچر برابر گرفته نشود.',
    azb: 'وزنلی دَیر یعنی یئرینی دَییشن شئیین قیمتی، هر واحیدین میندن نئچه امتیازینا وورولموش. هر مال اؤز واحیدینین امتیازی ایله حل و ثابت اولونور؛ تکجه توپلاماق اوچون تومنه چئوریلیر کی بیر ریال بیر ویلچره برابر توتولماسین.',
    en: 'Weighted value is the price of what moves, times the points of each unit out of a thousand. Every commodity is solved and proven in points of its own unit; only to be summed is it turned into toman, so that a rial never counts as much as a wheelchair.',
  },
  'result.commodities': { fa: 'کالا به کالا', azb: 'مال به مال', en: 'Commodity by commodity' },
  'result.commodity.and': { fa: '، ', azb: '، ', en: ', ' },
  'result.overGreedy': { fa: 'بیش از روش شتاب‌زده', azb: 'تله‌سیک یولدان آرتیق', en: 'More than greedy' },
  'result.lotCost': {
    fa: 'هزینهٔ کمترین مقدار و سقف، دست بالا',
    azb: 'ان آز میقدار و تاوانین خرجی، ان چوخ',
    en: 'Cost of lots and caps, at most',
  },
  'result.nothing': { fa: 'هیچ', azb: 'هئچ', en: 'nothing' },
  'result.opens': { fa: 'هر محور از کجا آمده', azb: 'هر اوخ هارادان گلیب', en: 'Where each axis comes from' },
  'result.maps': { fa: 'کفایت جا به جا', azb: 'یئر-یئر کفایت', en: 'Adequacy, place by place' },
  'result.map.before': { fa: 'پیش از دور', azb: 'دوردان قاباق', en: 'Before the round' },
  'result.map.after': { fa: 'پس از دور', azb: 'دوردان سونرا', en: 'After the round' },
  'result.map.of': { fa: 'شهرستان‌های کدام استان؟', azb: 'هانسی اوستانین بؤلگه‌لری؟', en: 'Counties of which province?' },

  'result.prices': {
    fa: 'یک واحد دیگر کجا بیشتر می‌ارزد',
    azb: 'بیر واحید آرتیق هارادا داها دَیرلی‌دیر',
    en: 'Where one more unit is worth most',
  },
  'result.prices.means': {
    fa: 'بهای سایه: اگر یک واحد دیگر به آن خانه می‌رسید، ارزش کل دور چند امتیاز بالا می‌رفت.',
    azb: 'کؤلگه قیمتی: او خانه‌یه بیر واحید آرتیق چاتسایدی، دورون بوتون دَیری نئچه امتیاز قالخاردی.',
    en: 'The shadow price: by how many points the whole round would rise if one more unit reached that cell.',
  },
  'result.price': {
    fa: '{one} دیگر: {points} امتیاز',
    azb: '{one} آرتیق: {points} امتیاز',
    en: '{one} more: {points} points',
  },
  'result.price.none': {
    fa: 'چیزی نمی‌افزاید',
    azb: 'بیر شئی آرتیرمیر',
    en: 'adds nothing',
  },
  'result.price.head': {
    fa: 'یک واحد دیگر چه می‌ارزد',
    azb: 'بیر واحید آرتیق نه دَیر',
    en: 'What one more unit is worth',
  },
  'result.commodity': { fa: 'قلم', azb: 'قلم', en: 'Commodity' },
  'result.cell.counted': { fa: 'پوشش', azb: 'اؤرتوم', en: 'Covered' },
  'result.cell.change': {
    fa: '{before} از {required}؛ پس از دور {after}',
    azb: '{required} ایچیندن {before}؛ دوردن سونرا {after}',
    en: 'from {before} to {after} of {required}',
  },
  'result.prices.more': {
    fa: '{count} خانهٔ دیگر هم هست.',
    azb: '{count} خانه ده وار.',
    en: '{count, plural, one {There is # more cell.} other {There are # more cells.}}',
  },

  'result.proposals': { fa: 'تطبیق‌های پیشنهادی', azb: 'تکلیف اولونان تطبیق‌لر', en: 'Proposed matches' },
  'result.proposals.none': {
    fa: 'این دور تطبیقی پیشنهاد نکرد.',
    azb: 'بو دور تطبیق تکلیف ائتمه‌دی.',
    en: 'This round proposed no match.',
  },
  'result.leftOut': {
    fa: 'چه کسانی بیرون ماندند و چرا',
    azb: 'کیم‌لر قیراقدا قالدی و نییه',
    en: 'Who was left out, and why',
  },
  'result.leftOut.counts': {
    fa: '{needs} قلم نیاز و {offers} قلم پیشنهاد بیرون ماند. برای {found} تای آن‌ها تغییری یافت شد که با حل دوباره آزموده شده است.',
    azb: '{needs} احتیاج قلمی و {offers} تکلیف قلمی قیراقدا قالدی. اونلارین {found} دانه‌سینه یئنیدن حل ائدیلرک یوخلانمیش دَییشیک‌لیک تاپیلدی.',
    en: '{needs} need items and {offers} offer items were left out. For {found} of them a change was found and tested by solving again.',
  },
  'result.leftOut.side': { fa: 'کدام سو', azb: 'هانسی طرف', en: 'Which side' },
  'result.leftOut.NEED_ITEM': { fa: 'نیازها', azb: 'احتیاج‌لار', en: 'Needs' },
  'result.leftOut.OFFER_ITEM': { fa: 'پیشنهادها', azb: 'تکلیف‌لر', en: 'Offers' },
  'result.leftOut.why': { fa: 'دلیل', azb: 'سبب', en: 'Reason' },
  'result.leftOut.change': { fa: 'نزدیک‌ترین تغییر', azb: 'ان یاخین دَییشیک‌لیک', en: 'Nearest change' },
  'result.leftOut.none': {
    fa: 'از این سو کسی بیرون نماند.',
    azb: 'بو طرفدن هئچ کیم قیراقدا قالمادی.',
    en: 'Nobody was left out on this side.',
  },
  'result.leftOut.newOffer': {
    fa: 'پیشنهاد تازه‌ای از همین قلم.',
    azb: 'بو قلمدن یئنی بیر تکلیف.',
    en: 'A new offer of this commodity.',
  },
  'result.leftOut.newNeed': {
    fa: 'نیاز تازه‌ای به همین قلم.',
    azb: 'بو قلمه یئنی بیر احتیاج.',
    en: 'A new need for this commodity.',
  },
  'result.leftOut.unverified': {
    fa: 'جست‌وجوی تغییر تا پایان نرسید.',
    azb: 'دَییشیک‌لیک آختاریشی سونا چاتمادی.',
    en: 'The search for a change was not finished.',
  },
  'result.leftOut.went': { fa: 'سهم آن رفت به', azb: 'اونون پایی گئتدی', en: 'Its units went to' },
  'result.leftOut.filled': { fa: 'جای آن پر شد با', azb: 'اونون یئری دولدو', en: 'Its place was filled by' },

  'certificate.title': { fa: 'گواهی بهینگی', azb: 'ان یاخشیلیق سندی', en: 'Certificate of optimality' },
  'certificate.holds': {
    fa: 'ارزش یافته‌شده ({primal}) و مرزی که هیچ تقسیمی از آن بالاتر نمی‌رود ({dual}) برابرند؛ پس تقسیم بهتری با این وزن‌ها نیست.',
    azb: 'تاپیلان دَیر ({primal}) و هئچ بؤلگونون کئچه بیلمه‌دیگی سینیر ({dual}) برابردیر؛ دئمک بو وزن‌لرله داها یاخشی بؤلگو یوخدور.',
    en: 'The worth found ({primal}) and the bound that no division can pass ({dual}) are equal: under these weights there is no better division.',
  },
  'certificate.fails': {
    fa: 'گواهی درست درنیامد؛ به این نتیجه تکیه نکنید.',
    azb: 'سند دوز چیخمادی؛ بو نتیجه‌یه آرخالانمایین.',
    en: 'The certificate does not hold; do not rely on this result.',
  },
  'certificate.lots': {
    fa: 'رعایت کمترین مقدارها دست بالا {cost} از این ارزش کاسته است ({share})؛ {pairs} جفت کمتر از کمترین مقدار می‌رساند و کنار گذاشته شد.',
    azb: 'ان آز میقدارلارین گؤزله‌نیلمه‌سی بو دَیردن ان چوخ {cost} آزالدیب ({share})؛ {pairs} جوت ان آز میقداردان آز چاتدیریردی و قیراغا قویولدو.',
    en: 'Keeping minimum lots has cost at most {cost} of this worth ({share}); {pairs} pairs carried less than a lot and were barred.',
  },
  'certificate.caps': {
    fa: 'بخش کردن سقف برنامه‌ها میان چند خانه دست بالا {cost} از این ارزش کاسته است ({share}).',
    azb: 'پروقرام تاوان‌لارینین نئچه خانه آراسیندا بؤلونمه‌سی بو دَیردن ان چوخ {cost} آزالدیب ({share}).',
    en: 'Sharing program caps over several cells has cost at most {cost} of this worth ({share}).',
  },
  'certificate.noLots': {
    fa: 'رعایت کمترین مقدارها و سقف‌ها چیزی از این ارزش نکاسته است.',
    azb: 'ان آز میقدارلار و تاوان‌لار بو دَیردن هئچ نه آزالتماییب.',
    en: 'Minimum lots and caps have cost nothing of this worth.',
  },
  'certificate.pairs': {
    fa: 'جفت‌های ممکن، همه سنجیده',
    azb: 'مومکون جوت‌لر، هامیسی یوخلانیب',
    en: 'Possible pairs, all priced',
  },
  'certificate.network': { fa: 'اندازهٔ شبکه', azb: 'شبکه‌نین اؤلچوسو', en: 'Size of the network' },
  'certificate.network.says': {
    fa: '{nodes} گره و {arcs} یال',
    azb: '{nodes} دویون و {arcs} یول',
    en: '{nodes} nodes and {arcs} arcs',
  },
  'certificate.pivots': { fa: 'گام‌های حل', azb: 'حل آددیم‌لاری', en: 'Steps of the solver' },
  'certificate.time': { fa: 'زمان', azb: 'زامان', en: 'Time' },
  'certificate.seconds': { fa: '{seconds} ثانیه', azb: '{seconds} ثانیه', en: '{seconds} seconds' },
  'certificate.solver': { fa: 'حل‌کننده', azb: 'حل ائدن', en: 'Solver' },
  'certificate.input': { fa: 'چکیدهٔ ورودی', azb: 'گیرن چکیده‌سی', en: 'Hash of the input' },
  'certificate.output': { fa: 'چکیدهٔ خروجی', azb: 'چیخان چکیده‌سی', en: 'Hash of the output' },
  'certificate.again': {
    fa: 'همین ورودی همیشه همین خروجی را می‌دهد؛ هر کس می‌تواند دور را دوباره حل کند و چکیده‌ها را برابر بگذارد.',
    azb: 'همن گیرن همیشه همن چیخانی وئریر؛ هر کیم دورو بیر داها حل ائدیب چکیده‌لری توتوشدورا بیلر.',
    en: 'The same input always gives the same output: anybody may solve the round again and compare the hashes.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof runRoundMessages> {}
}
