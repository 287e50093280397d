import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { format, locale } from '../../lib/locale/current.ts';
import { parseWhole } from '../../lib/locale/digits.ts';
import { Checkbox, CheckboxField, RadioField } from '../../ui/choice-fields.tsx';
import { ComboBoxField } from '../../ui/combo-box-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { Form, FormField } from '../../ui/form.tsx';
import { Grid, Stack } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { NumberField, QuantityField } from '../../ui/number-field.tsx';
import { Section } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { CheckAnswers, Confirmation, StepButtons, StepPage } from '../../ui/steps.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useForm } from '../../ui/use-form.ts';
import { COUNTIES } from './kit-sample.ts';

const counties = () => COUNTIES.map(([fa, en]) => ({ value: en, label: locale === 'en' ? en : fa }));
const kinds = [
  { value: 'GOODS', label: 'کالا', count: format.number(124) },
  { value: 'EXPERT_HOURS', label: 'ساعت تخصص', count: format.number(31) },
  { value: 'JOB', label: 'فرصت شغلی', count: format.number(0), disabled: true },
];

const EMPTY = {
  title: '',
  email: '',
  story: '',
  county: '',
  kind: '',
  quantity: '5',
  price: '2000000000',
  people: '',
  deliverBy: '',
  intent: '',
  kinds: [] as string[],
  agreed: false,
  letter: [] as File[],
};

export function KitFields() {
  const form = useForm({ defaultValues: EMPTY });
  const { control } = form;
  const [typed, setTyped] = useState('');
  return (
    <Section title={t('kit.fields')}>
      <SearchField label={t('kit.search')} placeholder={t('kit.search')} value={typed} onChange={setTyped} />
      <Form form={form} label={t('kit.fields')} onSubmit={() => undefined}>
        <Grid min={20} gap={24}>
          <FormField
            control={control}
            name="title"
            as={TextField}
            label={t('kit.subject')}
            hint={t('kit.subject.hint')}
          />
          <FormField control={control} name="email" as={TextField} type="email" label={t('kit.email')} optional />
          <FormField control={control} name="county" as={ComboBoxField} label={t('kit.county')} options={counties()} />
          <FormField
            control={control}
            name="kind"
            as={SelectField}
            label={t('kit.kinds')}
            options={counties().slice(0, 5)}
          />
          <FormField
            control={control}
            name="quantity"
            as={QuantityField}
            label={t('kit.quantity')}
            unit="دستگاه"
            min={1n}
            available={11n}
            rules={{ validate: (value) => (parseWhole(value) ?? 0n) <= 11n || t('fault.most', { limit: 11 }) }}
          />
          <FormField control={control} name="price" as={MoneyField} label={t('kit.price')} expected="200000000" />
          <FormField control={control} name="deliverBy" as={DateField} label={t('kit.deliverBy')} min="2026-11-23" />
          <FormField control={control} name="people" as={NumberField} label={t('kit.people')} optional />
          <FormField control={control} name="intent" as={RadioField} label={t('kit.intent')} choices={kinds} />
          <FormField control={control} name="kinds" as={CheckboxField} label={t('kit.kinds')} choices={kinds} />
          <FormField control={control} name="story" as={TextArea} label={t('kit.story')} maxLength={1000} />
          <Stack>
            <FormField
              control={control}
              name="letter"
              as={FileField}
              label={t('kit.letter')}
              optional
              kinds={{ 'application/pdf': 'PDF', 'image/jpeg': 'JPEG' }}
              maxMegabytes={5}
              multiple
            />
            <FormField control={control} name="agreed" as={Checkbox} label={t('kit.agree')} />
          </Stack>
        </Grid>
        <StepButtons label={t('kit.secondary')} />
      </Form>
    </Section>
  );
}

export function KitFlow() {
  const [quantity, setQuantity] = useState('5');
  const rial = (parseWhole(quantity) ?? 0n) * 2_000_000_000n;
  return (
    <Stack gap={48}>
      <StepPage
        step={3}
        steps={6}
        question={t('kit.quantity')}
        draft={{ kind: 'saved', at: new Date('2026-11-23T07:12:00Z') }}
        onBack={() => undefined}
      >
        <QuantityField
          label={t('kit.item')}
          unit="دستگاه"
          min={1n}
          available={11n}
          value={quantity}
          onChange={setQuantity}
        />
        <p>
          ≈ {format.money(rial)} · {format.moneyInWords(rial)}
        </p>
        <StepButtons />
      </StepPage>
      <CheckAnswers
        onChange={() => undefined}
        answers={[
          { key: 'item', label: t('kit.item'), value: 'ویلچر برقی' },
          { key: 'quantity', label: t('ui.chain.quantity'), value: format.quantity(5, 'دستگاه') },
          { key: 'by', label: t('kit.deliverBy'), value: format.dayLong('2026-12-22') },
        ]}
      />
      <Confirmation
        title={t('kit.primary')}
        reference="HM-1405-004127"
        to="/_kit"
        toLabel={t('app.nav.track')}
        next={<p>ادارهٔ بهزیستی مراغه تا {format.day('2026-12-01')} امضا می‌کند.</p>}
      />
    </Stack>
  );
}
