import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const signInMessages = defineMessages({
  'session.title': { fa: 'ورود به همیاری', azb: 'همیاری‌یه گیریش', en: 'Sign in to Hamyari' },
  'session.lead': {
    fa: 'برای نوشتن نیاز، اعلام آمادگی، امضا و تحویل وارد شوید. دیدن نیازها و دفتر عمومی نیازی به ورود ندارد.',
    azb: 'احتیاج یازماق، حاضیرلیق، ایمضا و تحویل اوچون گیرین. احتیاج‌لارا و عمومی دفتره باخماغا گیریش لازیم دئییل.',
    en: 'Sign in to write needs, pledge, sign and deliver. Needs and the public ledger are open to everyone without it.',
  },
  'session.email': { fa: 'ایمیل سازمانی', azb: 'ایمیل', en: 'Email' },
  'session.password': { fa: 'گذرواژه', azb: 'شیفره', en: 'Password' },
  'session.password.show': { fa: 'نمایش گذرواژه', azb: 'شیفره‌نی گؤستر', en: 'Show password' },
  'session.password.hide': { fa: 'پنهان کردن گذرواژه', azb: 'شیفره‌نی گیزلت', en: 'Hide password' },
  'session.already': {
    fa: 'با نام {name} وارد شده‌اید.',
    azb: '{name} آدییلا گیرمیسینیز.',
    en: 'You are signed in as {name}.',
  },
  'session.toWork': { fa: 'رفتن به کارتابل', azb: 'ایش قوتوسونا کئچ', en: 'Go to your inbox' },
  'session.needed': {
    fa: 'برای دیدن این صفحه وارد شوید',
    azb: 'بو صفحه‌نی گؤرمک اوچون گیرین',
    en: 'Sign in to see this page',
  },
  'session.needed.why': {
    fa: 'پس از ورود به همین صفحه بازمی‌گردید.',
    azb: 'گیریش‌دن سونرا همین صفحه‌یه قاییدیرسینیز.',
    en: 'You will come back to this page afterwards.',
  },
  'session.demo': { fa: 'حساب‌های نمونه', azb: 'نمونه حساب‌لار', en: 'Sample accounts' },
  'session.demo.why': {
    fa: 'این پایگاه نمایشی است؛ برای هر نقش یک حساب نمونه هست. با یک اقدام وارد آن شوید و کارتابلش را ببینید.',
    azb: 'بو نومایش بازاسی‌دیر؛ هر رول اوچون بیر نمونه حساب وار. بیر دَگمه ایله گیرین و ایش قوتوسونا باخین.',
    en: 'This is a demonstration: there is one sample account for each role. Sign in with one press and see its inbox.',
  },
  'session.demo.as': {
    fa: 'ورود با حساب {name}، {role}',
    azb: '{name}، {role} حسابی ایله گیریش',
    en: 'Sign in as {name}, {role}',
  },
  'session.link.title': { fa: 'به همیاری خوش آمدید', azb: 'همیاری‌یه خوش گلدینیز', en: 'Welcome to Hamyari' },
  'session.link.lead': {
    fa: 'گذرواژهٔ خود را بگذارید. این پیوند تنها یک بار کار می‌کند.',
    azb: 'شیفره‌نیزی قویون. بو باغ تکجه بیر یول ایشله‌ییر.',
    en: 'Set your password. This link works once only.',
  },
  'session.link.password': { fa: 'گذرواژهٔ تازه', azb: 'یئنی شیفره', en: 'New password' },
  'session.link.hint': {
    fa: 'دست‌کم {least} نویسه؛ یک جملهٔ بلند که تنها شما می‌دانید از رمزهای پیچیده بهتر است.',
    azb: 'ان آزی {least} حرف؛ تکجه سیز بیلن اوزون بیر جومله چتین شیفره‌دن یاخشی‌دیر.',
    en: 'At least {least} characters; a long sentence only you know is better than a complicated word.',
  },
  'session.link.short': {
    fa: 'گذرواژه باید دست‌کم {least} نویسه باشد',
    azb: 'شیفره ان آزی {least} حرف اولمالی‌دیر',
    en: 'The password must have at least {least} characters',
  },
  'session.link.again': { fa: 'تکرار گذرواژه', azb: 'شیفره بیر داها', en: 'The same again' },
  'session.link.differs': {
    fa: 'دو گذرواژه یکسان نیستند',
    azb: 'ایکی شیفره بیر دئییل',
    en: 'The two passwords differ',
  },
  'session.link.go': { fa: 'ثبت گذرواژه و ورود', azb: 'شیفره‌نی یاز و گیر', en: 'Set the password and sign in' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof signInMessages> {}
}
