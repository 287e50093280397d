import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const sessionMessages = defineMessages({
  'session.signIn': { fa: 'ورود', azb: 'گیریش', en: 'Sign in' },
  'session.signOut': { fa: 'خروج', azb: 'چیخیش', en: 'Sign out' },
  'session.account': { fa: 'حساب من', azb: 'حسابیم', en: 'My account' },
  'session.menu': { fa: 'حساب {name}:', azb: '{name} حسابی:', en: 'Account of {name}:' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof sessionMessages> {}
}
