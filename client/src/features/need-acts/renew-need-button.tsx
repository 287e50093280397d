import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { openFrom } from '../../lib/locale/tehran-day.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { dayWithin } from '../../ui/day-rule.ts';
import { RenewNeed } from './need-acts.documents.ts';

type RenewProps = { id: string; version: number; windowEnd: string; onDone: () => void };

/** A need whose window is over asks again, with a later last day. */
export function RenewNeedButton({ id, version, windowEnd, onDone }: RenewProps) {
  const [day, setDay] = useState('');
  const min = openFrom(windowEnd);
  return (
    <ActButton
      document={RenewNeed}
      variables={() => ({ id, version, windowEnd: day })}
      label={t('needActs.renew')}
      consequence={t('needActs.renew.means')}
      look="primary"
      fields={<DateField label={t('needActs.renew.day')} value={day} onChange={setDay} min={min} />}
      missing={() => (day === '' ? t('ui.field.required') : dayWithin(day, { min }))}
      onDone={onDone}
    />
  );
}
