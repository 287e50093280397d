import { CalendarDate, GregorianCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  DatePicker as AriaDatePicker,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateSegment,
  type DateValue,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import { tehranDay } from '../lib/locale/tehran-day.ts';
import { cx } from './cx.ts';
import type { DateFieldProps } from './date-field.tsx';
import s from './date-picker.module.css';
import { FieldFrame, fieldClass, groupClass } from './field.tsx';

const persian = new PersianCalendar();
const gregorian = new GregorianCalendar();
const toJalali = (iso: string): CalendarDate => toCalendar(parseDate(iso), persian);
const toIso = (value: DateValue): string =>
  toCalendar(new CalendarDate(value.calendar, value.year, value.month, value.day), gregorian).toString();

export function DatePicker({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  inputRef,
  min,
  max,
}: DateFieldProps) {
  return (
    <AriaDatePicker
      value={value === '' ? null : toJalali(value)}
      onChange={(next) => onChange(next === null ? '' : toIso(next))}
      onBlur={onBlur}
      minValue={min ? toJalali(min) : undefined}
      maxValue={max ? toJalali(max) : undefined}
      placeholderValue={toJalali(tehranDay())}
      granularity="day"
      shouldForceLeadingZeros
      firstDayOfWeek="sat"
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldFrame
        label={label}
        hint={hint}
        error={error}
        optional={optional}
        after={value !== '' && <span className={s.read}>{format.dayLong(value)}</span>}
      >
        <Group
          className={cx(groupClass, s.group)}
          ref={(group) => inputRef?.(group?.querySelector<HTMLElement>('[role=spinbutton]') ?? null)}
        >
          <DateInput className={s.input}>
            {/* there is one era: «1405 AP» would only puzzle */}
            {(segment) => (segment.type === 'era' ? <></> : <DateSegment segment={segment} className={s.segment} />)}
          </DateInput>
          <Button className={s.open} aria-label={t('ui.date.open')}>
            <CalendarDays size={20} aria-hidden="true" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={s.popover}>
        <Dialog className={s.dialog}>
          <Month />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

function Month() {
  return (
    <Calendar>
      {({ state }) => (
        <>
          <header className={s.header}>
            <Button slot="previous" className={s.turn}>
              <ChevronLeft size={20} aria-hidden="true" className="icon-directional" />
            </Button>
            <h2 className={s.month}>{format.month(toIso(state.visibleRange.start))}</h2>
            <Button slot="next" className={s.turn}>
              <ChevronRight size={20} aria-hidden="true" className="icon-directional" />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="narrow" className={s.grid}>
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={s.weekday}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell date={date} className={s.day} />}</CalendarGridBody>
          </CalendarGrid>
        </>
      )}
    </Calendar>
  );
}
