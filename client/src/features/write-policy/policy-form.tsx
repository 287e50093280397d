import { useFieldArray, useWatch } from 'react-hook-form';
import { CapsInWords, type Policy, stepTexts } from '../../entities/policy/policy-view.tsx';
import { weightSentence } from '../../entities/policy/weight-sentence.ts';
import { SUM_OF_WEIGHTS, WEIGHTS } from '../../entities/policy/weights.ts';
import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';
import { useFormAct } from '../../lib/graphql/use-form-act.ts';
import { useIdempotencyKey } from '../../lib/graphql/use-idempotency-key.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormField } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { StepButtons } from '../../ui/steps.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useForm } from '../../ui/use-form.ts';
import { faultsOf, numberOf, type PolicyValues, sumOfWeights, valuesOf, weightsOf } from './policy-values.ts';
import s from './write-policy.module.css';

const WriteMatchingPolicy = graphql(
  `
  mutation WriteMatchingPolicy($provinceId: ID, $weights: PolicyWeightsInput!, $note: String!, $idempotencyKey: IdempotencyKey!) {
    writeMatchingPolicy(provinceId: $provinceId, weights: $weights, note: $note, idempotencyKey: $idempotencyKey) {
      __typename
      ... on MatchingPolicy { id version }
      ...Refusal
    }
  }
`,
  [RefusalFragment],
);

type FormProps = { from: Policy; provinceId: string | null; onDone: () => void };

/** A new version, beginning as a copy of the one in force; each weight says at once what it means. */
export function PolicyForm({ from, provinceId, onDone }: FormProps) {
  const form = useForm<PolicyValues>({ defaultValues: valuesOf(from.weights) });
  const write = useFormAct(WriteMatchingPolicy, form);
  const { key, renew } = useIdempotencyKey();
  const submit = async (values: PolicyValues) => {
    const faults = faultsOf(values);
    for (const { field, fault } of faults)
      form.setError(field as keyof PolicyValues, { type: fault, message: t(`policy.fault.${fault}`) });
    if (faults.length > 0) return;
    const written = await write.act({
      provinceId,
      weights: weightsOf(values),
      note: values.note.trim(),
      idempotencyKey: key,
    });
    if (!written) return;
    renew();
    onDone();
  };
  return (
    <Form form={form} onSubmit={submit} label={t('writePolicy.title')}>
      <Stack gap={24}>
        <p>{t('writePolicy.rule')}</p>
        <WeightFields form={form} from={from} />
        <FormField
          control={form.control}
          name="reserve"
          as={NumberField}
          label={t('writePolicy.reserve')}
          hint={<ReserveHint form={form} />}
        />
        <StepFields form={form} name="adequacySteps" />
        <StepFields form={form} name="fairnessSteps" />
        <CapFields form={form} />
        <FormField
          control={form.control}
          name="note"
          as={TextArea}
          label={t('writePolicy.note')}
          hint={t('writePolicy.note.hint')}
          rows={3}
          maxLength={1000}
        />
        <StepButtons label={t('writePolicy.send')} pending={write.pending} />
      </Stack>
    </Form>
  );
}

type Part = { form: ReturnType<typeof useForm<PolicyValues>> };

function WeightFields({ form, from }: Part & { from: Policy }) {
  const values = useWatch({ control: form.control });
  const sum = sumOfWeights({ ...from.weights, ...values } as PolicyValues);
  return (
    <fieldset className={s.group}>
      <legend>{t('policy.weights')}</legend>
      <p role="status" className={s.sum} data-right={sum === SUM_OF_WEIGHTS}>
        {t('writePolicy.sum', { sum })} · <SumText sum={sum} />
      </p>
      {WEIGHTS.map((name) => (
        <div key={name} className={s.weight}>
          <FormField control={form.control} name={name} as={NumberField} label={t(`policy.weight.${name}`)} />
          <p className={s.sentence} aria-live="polite">
            {weightSentence(name, numberOf(values[name] ?? '') || 0)}{' '}
            <span className={s.quiet}>{t('writePolicy.now', { value: format.number(from.weights[name]) })}</span>
          </p>
        </div>
      ))}
    </fieldset>
  );
}

function SumText({ sum }: { sum: number }) {
  if (sum < SUM_OF_WEIGHTS) return t('writePolicy.sum.left', { left: SUM_OF_WEIGHTS - sum });
  if (sum > SUM_OF_WEIGHTS) return t('writePolicy.sum.over', { over: sum - SUM_OF_WEIGHTS });
  return t('writePolicy.sum.right');
}

function ReserveHint({ form }: Part) {
  const reserve = useWatch({ control: form.control, name: 'reserve' });
  return t('policy.reserve.means', { reserve: numberOf(reserve) || 0 });
}

function StepFields({ form, name }: Part & { name: 'adequacySteps' | 'fairnessSteps' }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name });
  const steps = useWatch({ control: form.control, name }) ?? [];
  const typed = steps.map(({ share, value }) => ({ share: numberOf(share) || 0, value: numberOf(value) || 0 }));
  const texts = stepTexts(typed);
  return (
    <fieldset className={s.group}>
      <legend>{t(`policy.${name}`)}</legend>
      <p className={s.quiet}>{t(`policy.${name}.means`)}</p>
      {fields.map(({ id }, at) => (
        <div key={id} className={s.step}>
          <FormField
            control={form.control}
            name={`${name}.${at}.share`}
            as={NumberField}
            label={t('writePolicy.step.share', { n: at + 1 })}
          />
          <FormField
            control={form.control}
            name={`${name}.${at}.value`}
            as={NumberField}
            label={t('writePolicy.step.value', { n: at + 1 })}
          />
          <p className={s.sentence}>{texts[at]}</p>
        </div>
      ))}
      <Row gap={8}>
        {fields.length < 16 && (
          <Button size="small" onPress={() => append({ share: '', value: '' })}>
            {t('writePolicy.step.add')}
          </Button>
        )}
        {fields.length > 1 && (
          <Button size="small" look="quiet" onPress={() => remove(fields.length - 1)}>
            {t('writePolicy.step.remove')}
          </Button>
        )}
      </Row>
    </fieldset>
  );
}

function CapFields({ form }: Part) {
  const [providerCap, programCap] = useWatch({ control: form.control, name: ['providerCap', 'programCap'] });
  const capOf = (text: string) => (text.trim() === '' ? null : numberOf(text) || 0);
  return (
    <fieldset className={s.group}>
      <legend>{t('policy.caps')}</legend>
      <FormField
        control={form.control}
        name="providerCap"
        as={NumberField}
        label={t('writePolicy.providerCap')}
        hint={t('writePolicy.cap.hint')}
        optional
      />
      <FormField
        control={form.control}
        name="programCap"
        as={NumberField}
        label={t('writePolicy.programCap')}
        hint={t('writePolicy.cap.hint')}
        optional
      />
      <CapsInWords providerCap={capOf(providerCap)} programCap={capOf(programCap)} />
    </fieldset>
  );
}
