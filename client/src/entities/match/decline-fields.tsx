import { t } from '../../lib/i18n/t.ts';
import { RadioField } from '../../ui/choice-fields.tsx';
import { DECLINE_CODES } from './reason-codes.ts';

/** One reason of the list; «دلیل دیگر» asks for words as well. */
export function DeclineFields({ code, onCode }: { code: string; onCode: (code: string) => void }) {
  return (
    <RadioField
      label={t('decline.which')}
      hint={t('decline.counted')}
      value={code}
      onChange={onCode}
      choices={DECLINE_CODES.map((value) => ({ value, label: t(`decline.${value}`) }))}
    />
  );
}

export function declineFault(code: string, reason: string): string | undefined {
  if (code === '') return t('decline.choose');
  return code === 'OTHER' && reason === '' ? t('decline.sayIt') : undefined;
}
