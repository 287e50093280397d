import { type Control, useWatch } from 'react-hook-form';
import { t } from '../../lib/i18n/t.ts';
import { openFrom } from '../../lib/locale/tehran-day.ts';
import { RadioField } from '../../ui/choice-fields.tsx';
import { ComboBoxField } from '../../ui/combo-box-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { dayWithin } from '../../ui/day-rule.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormField } from '../../ui/form.tsx';
import { Grid, Stack } from '../../ui/layout.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { Lists } from './need-lists.ts';
import type { NeedValues } from './need-values.ts';

export const INTENTS = ['RELIEF', 'MAINTENANCE', 'CAPABILITY', 'LIVELIHOOD', 'STRUCTURAL'] as const;
export const SEVERITIES = ['1', '2', '3', '4', '5'] as const;
type FieldsProps = { control: Control<NeedValues> };

export function WhatFields({ control }: FieldsProps) {
  const titles = { label: t('writeNeed.field.title'), maxLength: 200 };
  const stories = { label: t('writeNeed.field.story'), maxLength: 4000 };
  return (
    <Stack>
      <FormField control={control} name="title.fa" as={TextField} {...titles} hint={t('writeNeed.field.title.hint')} />
      <FormField control={control} name="story.fa" as={TextArea} {...stories} hint={t('writeNeed.field.story.hint')} />
      <Disclosure title={t('writeNeed.languages')}>
        <Stack>
          {(['azb', 'en'] as const).map((language) => (
            <Stack key={language}>
              <FormField
                control={control}
                name={`title.${language}`}
                as={TextField}
                optional
                {...titles}
                label={t(`writeNeed.in.${language}`, { field: titles.label })}
              />
              <FormField
                control={control}
                name={`story.${language}`}
                as={TextArea}
                optional
                {...stories}
                label={t(`writeNeed.in.${language}`, { field: stories.label })}
              />
            </Stack>
          ))}
        </Stack>
      </Disclosure>
      <FormField
        control={control}
        name="intent"
        as={RadioField}
        label={t('writeNeed.field.intent')}
        choices={INTENTS.map((value) => ({
          value,
          label: t(`need.intent.${value}`),
          hint: t(`need.intent.${value}.means`),
        }))}
      />
    </Stack>
  );
}

export function WhereFields({ control, lists }: FieldsProps & { lists: Lists }) {
  return (
    <Grid min={18}>
      <FormField
        control={control}
        name="programId"
        as={ComboBoxField}
        options={lists.programs}
        label={t('writeNeed.field.program')}
      />
      <FormField
        control={control}
        name="countyId"
        as={ComboBoxField}
        options={lists.counties}
        label={t('writeNeed.field.county')}
      />
      <FormField
        control={control}
        name="targetGroupId"
        as={ComboBoxField}
        options={lists.targetGroups}
        label={t('writeNeed.field.group')}
      />
      <FormField
        control={control}
        name="domainId"
        as={ComboBoxField}
        options={lists.domains}
        label={t('writeNeed.field.domain')}
      />
      <FormField
        control={control}
        name="severity"
        as={SelectField}
        options={SEVERITIES.map((value) => ({ value, label: t(`need.severity.${value}`) }))}
        label={t('writeNeed.field.severity')}
      />
      <FormField
        control={control}
        name="peopleCount"
        as={NumberField}
        optional
        label={t('writeNeed.field.people')}
        hint={t('writeNeed.field.people.hint')}
        rules={{ validate: (value) => value === '' || /^[1-9]\d{0,8}$/.test(value) || t('ui.field.whole') }}
      />
    </Grid>
  );
}

export function WhenFields({ control }: FieldsProps) {
  const windowStart = useWatch({ control, name: 'windowStart' });
  return (
    <Stack>
      <Grid min={18}>
        <FormField control={control} name="windowStart" as={DateField} label={t('writeNeed.field.start')} />
        <FormField
          control={control}
          name="windowEnd"
          as={DateField}
          label={t('writeNeed.field.end')}
          min={openFrom(windowStart)}
          rules={{ validate: (day, all) => dayWithin(day, { min: openFrom(all.windowStart) }) }}
        />
      </Grid>
      <FormField
        control={control}
        name="evidencePlan"
        as={TextArea}
        rows={3}
        maxLength={2000}
        label={t('writeNeed.field.evidence')}
        hint={t('writeNeed.field.evidence.hint')}
      />
    </Stack>
  );
}
