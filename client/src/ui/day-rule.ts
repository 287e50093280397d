import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';

/** For `rules.validate` of a date field with the same bounds: the calendar keeps to them, but a day can be typed too. */
export function dayWithin(day: string, { min, max }: { min?: string; max?: string }): string | undefined {
  if (min !== undefined && day < min) return t('ui.date.notBefore', { day: format.day(min) });
  if (max !== undefined && day > max) return t('ui.date.notAfter', { day: format.day(max) });
  return undefined;
}
