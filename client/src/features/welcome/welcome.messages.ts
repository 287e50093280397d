import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const welcomeMessages = defineMessages({
  'welcome.title': {
    fa: 'بازار مشارکت برنامه‌های بهزیستی',
    azb: 'بهزیستی پروقرام‌لارینین مشارکت بازاری',
    en: 'The participation marketplace of Behzisti’s programs',
  },
  'welcome.heading': {
    fa: 'از نیاز تا راستی‌آزمایی، هر گام با سند',
    azb: 'احتیاج‌دان یوخلامایا قدر، هر آددیم سندلی',
    en: 'From a need to its verification, every step on record',
  },
  'welcome.lead': {
    fa: 'برنامه‌های بهزیستی می‌گویند چه می‌خواهند؛ شرکت‌ها، خیریه‌ها، تعاونی‌ها و داوطلبان می‌گویند چه می‌توانند. همیاری این دو را به هم می‌رساند، تعهد را به امضای دو طرف می‌رساند و تا تحویل و راستی‌آزمایی دنبال می‌کند.',
    azb: 'بهزیستی پروقرام‌لاری نه ایسته‌دیک‌لرینی دئییرلر؛ شیرکت‌لر، خئیریه‌لر، تعاونی‌لر و کؤنوللولر نه ائده بیلدیک‌لرینی. همیاری بو ایکی‌سینی بیربیرینه چاتدیریر، اؤهده‌لیگی ایکی طرفین ایمضاسینا چاتدیریر و تحویل و یوخلامایا قدر ایزله‌ییر.',
    en: 'Behzisti’s programs say what they need; businesses, charities, cooperatives and volunteers say what they can give. Hamyari brings the two together, turns a match into a commitment signed by both sides, and follows it until it is delivered and verified.',
  },
  'welcome.doors': { fa: 'از کدام در می‌آیید؟', azb: 'هانسی قاپی‌دان گلیرسینیز؟', en: 'Which door is yours?' },
  'welcome.door.business': { fa: 'شرکت', azb: 'شیرکت', en: 'Business' },
  'welcome.door.business.what': {
    fa: 'مسئولیت اجتماعی با قلم، مقدار و تاریخ: بخشی از یک نیاز را برعهده بگیرید یا ظرفیت خود را پیشنهاد کنید. کمیسیون مسئولیت اجتماعی اتاق آن را تأیید می‌کند.',
    azb: 'اجتماعی مسئولیت قلم، میقدار و تاریخ ایله: بیر احتیاجین بیر پاراسینی اؤهده‌نیزه گؤتورون یا ظرفیتینیزی تکلیف ائدین. اوتاغین اجتماعی مسئولیت کمیسیونو اونو تصدیق ائدیر.',
    en: 'Social responsibility in items, quantities and dates: take on a part of a need, or offer what you can. The chamber’s commission endorses it.',
  },
  'welcome.door.business.act': {
    fa: 'نیازهای نزدیک به تکمیل',
    azb: 'تاماملانماغا یاخین احتیاج‌لار',
    en: 'Needs close to complete',
  },
  'welcome.door.business.second': { fa: 'ثبت پیشنهاد', azb: 'تکلیف یاز', en: 'Write an offer' },
  'welcome.door.charity': { fa: 'خیریه', azb: 'خئیریه', en: 'Charity' },
  'welcome.door.charity.what': {
    fa: 'برنامه‌های سال بهزیستی را ببینید و سهم خود را در آن بردارید؛ نیازهایی که هنوز کسی برایشان پیش نیامده جدا آمده‌اند.',
    azb: 'بهزیستی‌نین ایللیک پروقرام‌لارینا باخین و اؤز پایینیزی گؤتورون؛ هله هئچ کیمین ال اوزاتمادیغی احتیاج‌لار آیری گلیب.',
    en: 'See the year’s programs of Behzisti and take your part; needs that nobody has answered yet stand apart.',
  },
  'welcome.door.charity.act': { fa: 'برنامه‌ها', azb: 'پروقرام‌لار', en: 'Programs' },
  'welcome.door.charity.second': { fa: 'نیازهای بی‌پیشنهاد', azb: 'تکلیف‌سیز احتیاج‌لار', en: 'Needs without an offer' },
  'welcome.door.volunteer': { fa: 'داوطلب', azb: 'کؤنوللو', en: 'Volunteer' },
  'welcome.door.volunteer.what': {
    fa: 'ساعت و مهارت شما نیز تعهدی است با تاریخ و تأیید: مشاوره، آموزش، همراهی، مناسب‌سازی.',
    azb: 'سیزین ساعاتینیز و باجاریغینیز دا تاریخ و تصدیقلی بیر اؤهده‌لیک‌دیر: مشاوره، اؤیرتیم، یولداشلیق، مناسب‌سازلیق.',
    en: 'Your hours and skills are a commitment too, with dates and confirmation: counselling, teaching, company, adapting homes.',
  },
  'welcome.door.volunteer.act': { fa: 'ساعت‌های خواسته‌شده', azb: 'ایسته‌نیلن ساعات‌لار', en: 'Hours that are asked for' },
  'welcome.door.volunteer.second': {
    fa: 'خدمت‌های خواسته‌شده',
    azb: 'ایسته‌نیلن خیدمت‌لر',
    en: 'Services that are asked for',
  },

  'welcome.impact': { fa: 'اثر راستی‌آزمایی‌شده', azb: 'یوخلانمیش تأثیر', en: 'Verified impact' },
  'welcome.impact.value': { fa: 'راستی‌آزمایی‌شده', azb: 'یوخلانیب', en: 'verified' },
  'welcome.impact.rule': {
    fa: 'تنها آنچه راستی‌آزمای بی‌طرف تأیید کرده اثر نام دارد. وعده، حتی امضاشده، در این شمار نیست.',
    azb: 'یالنیز طرفسیز یوخلایانین تصدیق ائتدیگی تأثیر آدلانیر. وعده، ایمضالی دا اولسا، بو سایدا یوخدور.',
    en: 'Only what an independent verifier has confirmed is called impact. A promise, even a signed one, is not in this number.',
  },
  'welcome.impact.asOf': { fa: 'تا {at}', azb: '{at} زامانینا قدر', en: 'as of {at}' },
  'welcome.impact.kinds': {
    fa: 'راستی‌آزمایی‌شده برحسب نوع یاری',
    azb: 'یاردیم نوعونا گؤره یوخلانمیش',
    en: 'Verified, by kind of help',
  },
  'welcome.impact.unpriced': {
    fa: '{n} مورد بی‌بها',
    azb: '{n} قیمت‌سیز مورد',
    en: '{n, plural, one {# without a price} other {# without a price}}',
  },
  'welcome.so.far': { fa: 'در راه', azb: 'یولدا', en: 'On the way' },
  'welcome.total.counted': {
    fa: 'متعهدشده به امضای دو طرف',
    azb: 'ایکی طرفین ایمضاسی ایله اؤهده‌لنیب',
    en: 'committed, signed by both sides',
  },
  'welcome.total.delivered': {
    fa: 'از آن، تحویل و پذیرفته',
    azb: 'اوندان، تحویل وئریلیب قبول اولونوب',
    en: 'of it, delivered and accepted',
  },
  'welcome.total.open': { fa: 'نیاز با مانده', azb: 'قالانی اولان احتیاج', en: 'needs with something remaining' },
  'welcome.total.published': {
    fa: 'نیاز منتشرشده تاکنون',
    azb: 'ایندییه قدر یاییلان احتیاج',
    en: 'needs published so far',
  },

  'welcome.map': { fa: 'نیازها در شهرستان‌ها', azb: 'بؤلگه‌لرده احتیاج‌لار', en: 'Needs by county' },
  'welcome.map.title': {
    fa: 'نیازهای دارای مانده در {province}',
    azb: '{province}: قالانی اولان احتیاج‌لار',
    en: 'Needs with something remaining, {province}',
  },
  'welcome.map.how': {
    fa: 'شهرستان را برگزینید تا نیازهایش را ببینید. هر کاشی یک شهرستان است و در جای جغرافیایی خود.',
    azb: 'بؤلگه‌نی سئچین کی احتیاج‌لارینی گؤره‌سینیز. هر کاشی بیر بؤلگه‌دیر و اؤز جغرافیا یئرینده‌دیر.',
    en: 'Choose a county to see its needs. Each tile is a county, where it lies on the map.',
  },
  'welcome.all': { fa: 'همه', azb: 'هامیسی', en: 'All' },
  'welcome.allOf': { fa: 'همهٔ نیازهای {view}', azb: '{view} احتیاج‌لارین هامیسی', en: 'All needs: {view}' },
  'welcome.rail.none': {
    fa: 'اکنون نیازی در این نما نیست',
    azb: 'ایندی بو باخیشدا احتیاج یوخدور',
    en: 'No need in this view now',
  },

  'welcome.what': {
    fa: 'همیاری چیست و چه نیست',
    azb: 'همیاری نه‌دیر و نه دئییل',
    en: 'What Hamyari is, and what it is not',
  },
  'welcome.what.is': { fa: 'هست', azb: 'وار', en: 'It is' },
  'welcome.what.is.1': {
    fa: 'بازار سازمانی نیاز و پیشنهاد، با قلم، مقدار، واحد و بهای تاریخ‌دار.',
    azb: 'قلم، میقدار، واحید و تاریخلی قیمت‌لرله احتیاج و تکلیفین قوروملار بازاری.',
    en: 'a marketplace of organizations, with items, quantities, units and dated prices.',
  },
  'welcome.what.is.2': {
    fa: 'دفتری یکتا برای پول، کالا، ساعت و شغل که هر ردیفش به ردیف پیشین بسته است.',
    azb: 'پول، مال، ساعات و ایش اوچون بیر دفتر؛ هر سیراسی قاباقکی سیرایا باغلیدیر.',
    en: 'one ledger for money, goods, hours and jobs, each entry tied to the one before.',
  },
  'welcome.what.is.3': {
    fa: 'راهی به توانمندی، نه وابستگی: هر نیاز می‌گوید به کدام پله می‌رساند.',
    azb: 'باغیلیلیغا یوخ، باجاریغا بیر یول: هر احتیاج هانسی پیلله‌یه چاتدیردیغینی دئییر.',
    en: 'a way to empowerment, not dependency: each need says which step it leads to.',
  },
  'welcome.what.isNot': { fa: 'نیست', azb: 'دئییل', en: 'It is not' },
  'welcome.what.not.1': {
    fa: 'درگاه پرداخت. پول بیرون از سامانه و با شمارهٔ پیگیری بانک جابه‌جا می‌شود.',
    azb: 'اؤدمه قاپیسی. پول سامانه‌دن ائشیکده، بانکین ایزله‌مه نومره‌سی ایله گئدیر.',
    en: 'a payment page. Money moves outside, with the bank’s reference.',
  },
  'welcome.what.not.2': {
    fa: 'جای کمک نقدی خُرد شخصی. برای آن درگاه رسمی بهزیستی هست: {site}',
    azb: 'شخصی کیچیک نقدی یاردیم یئری. اونا بهزیستی‌نین رسمی قاپیسی وار: {site}',
    en: 'a place for small personal gifts in cash. For these there is Behzisti’s official site: {site}',
  },
  'welcome.what.not.3': {
    fa: 'ویترین زندگی افراد. هیچ نام، چهره و نشانی از مددجویان در آن نیست.',
    azb: 'اینسان‌لارین یاشاییش ویترینی. بوردا یاردیم آلان‌لارین هئچ بیر آدی، اوزو و نیشانی یوخدور.',
    en: 'a window on people’s lives. It holds no name, face or address of a person served.',
  },
  'welcome.what.more': { fa: 'قواعد همیاری', azb: 'همیاری‌نین قایدالاری', en: 'The rules of Hamyari' },
  'welcome.demo': {
    fa: 'این یک نسخهٔ نمایشی است',
    azb: 'بو بیر نومایش نوسخه‌سیدیر',
    en: 'This is a demonstration',
  },
  'welcome.demo.what': {
    fa: 'سازمان‌ها، نیازها، بهاها و رقم‌ها همه نمونه‌اند. برای آزمودن هر نقش، با یکی از حساب‌های نمونه وارد شوید.',
    azb: 'قوروم‌لار، احتیاج‌لار، قیمت‌لر و رقم‌لر هامیسی نمونه‌دیر. هر رولو سیناماق اوچون نمونه حساب‌لارین بیریله گیرین.',
    en: 'Organizations, needs, prices and figures are all samples. To try a role, sign in with one of the demo accounts.',
  },
  'welcome.demo.signIn': { fa: 'حساب‌های نمونه', azb: 'نمونه حساب‌لار', en: 'Demo accounts' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof welcomeMessages> {}
}
