import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const readProgramMessages = defineMessages({
  'readProgram.about': { fa: 'دربارهٔ این برنامه', azb: 'بو پروقرام حاقیندا', en: 'About this program' },
  'readProgram.tree': { fa: 'جایگاه برنامه', azb: 'پروقرامین آغاجدا یئری', en: 'Where it stands in the tree' },
  'readProgram.here': { fa: '(همین برنامه)', azb: '(همن پروقرام)', en: '(this program)' },
  'readProgram.office': { fa: 'دفتر صاحب برنامه', azb: 'پروقرامین صاحبی', en: 'Owning office' },
  'readProgram.groups': { fa: 'گروه‌های هدف', azb: 'هدف قروپ‌لار', en: 'Target groups' },
  'readProgram.period': { fa: 'دوره', azb: 'دؤوره', en: 'Period' },
  'readProgram.period.open': { fa: 'از {from}', azb: '{from}دن بری', en: 'since {from}' },
  'readProgram.place': { fa: 'گستره', azb: 'ساحه', en: 'Place' },
  'readProgram.carpet': { fa: 'فرش برنامه', azb: 'پروقرامین فرشی', en: 'The program’s carpet' },
  'readProgram.carpet.means': {
    fa: 'هر گره بخشی از کل نیاز برنامه است؛ تنها آنچه راستی‌آزمایی شده بافته می‌شود. نقش فرش از آنِ همین برنامه است.',
    azb: 'هر دویون پروقرامین بوتون احتیاجیندان بیر پایدیر؛ یالنیز یوخلانان توخونور. فرشین ناخیشی بو پروقرامین اؤزونون‌دور.',
    en: 'Each knot is a part of all that the program needs; only what is verified is woven. The pattern is this program’s own.',
  },
  'readProgram.millionToman': { fa: 'میلیون تومان', azb: 'میلیون تومن', en: 'million toman' },
  'readProgram.chain': { fa: 'زنجیره به ارزش', azb: 'زنجیر، دَیَر ایله', en: 'The chain by value' },
  'readProgram.chain.means': {
    fa: 'همهٔ نیازهای این برنامه و زیرشاخه‌های آن، به بهای روز انتشار.',
    azb: 'بو پروقرامین و آلت قول‌لارینین بوتون احتیاج‌لاری، یاییلما گونونون قیمتی ایله.',
    en: 'All needs of this program and of those below it, at publication prices.',
  },
  'readProgram.needs': { fa: 'نیازهای برنامه', azb: 'پروقرامین احتیاج‌لاری', en: 'Needs of the program' },
  'readProgram.needs.all': {
    fa: 'همهٔ نیازهای برنامه',
    azb: 'پروقرامین بوتون احتیاج‌لاری',
    en: 'All needs of the program',
  },
  'readProgram.needs.none': {
    fa: 'این برنامه هنوز نیازی منتشر نکرده است',
    azb: 'بو پروقرام هله احتیاج یایماییب',
    en: 'This program has published no need yet',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof readProgramMessages> {}
}
