import { t } from '../../lib/i18n/t.ts';

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/OPR\//, 'Opera'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

/** A browser's long name for itself in a few words: «Firefox روی رایانه». */
export function deviceName(userAgent: string): string {
  const browser = BROWSERS.find(([pattern]) => pattern.test(userAgent))?.[1];
  if (browser === undefined) return t('account.device.program');
  const device = /Mobi|Android|iPhone/.test(userAgent) ? t('account.device.phone') : t('account.device.computer');
  return t('account.device.on', { browser, device });
}
