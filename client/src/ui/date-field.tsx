import { lazy, Suspense } from 'react';
import { t } from '../lib/i18n/t.ts';
import { type FieldProps, fieldClass } from './field.tsx';

export type DateFieldProps = FieldProps<string> & { min?: string; max?: string };

const Picker = lazy(() => import('./date-picker.tsx').then((module) => ({ default: module.DatePicker })));

/**
 * A Jalali day: typed in three parts (۱۴۰۵/۰۹/۱۲, any digits) or picked. The value is a Gregorian ISO day, '' when empty.
 * The calendar's code comes with the first page that asks for a date.
 */
export function DateField(props: DateFieldProps) {
  return (
    <Suspense
      fallback={
        <div className={fieldClass}>
          <span>{props.label}</span>
          <span role="status">{t('ui.date.loading')}</span>
        </div>
      }
    >
      <Picker {...props} />
    </Suspense>
  );
}
