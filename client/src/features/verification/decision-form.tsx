import { AmountField } from '../../entities/commodity/amount-field.tsx';
import { type CommodityUnit, quantityText } from '../../entities/commodity/quantity-text.ts';
import { useFormAct } from '../../lib/graphql/use-form-act.ts';
import { t } from '../../lib/i18n/t.ts';
import { parseWhole, whole } from '../../lib/locale/digits.ts';
import { Button } from '../../ui/button.tsx';
import { RadioField } from '../../ui/choice-fields.tsx';
import { Form, FormField } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useForm } from '../../ui/use-form.ts';
import { FailVerification, PassVerification, PassVerificationWithIssues } from './verification.documents.ts';

const OUTCOMES = ['pass', 'issues', 'fail'] as const;
type Values = { outcome: string; findings: string; passedQuantity: string; reason: string };
type DecisionProps = { id: string; version: number; quantity: string; commodity: CommodityUnit; onDone: () => void };

/** The verifier's three answers, each with what was found. */
export function DecisionForm({ id, version, quantity, commodity, onDone }: DecisionProps) {
  const form = useForm<Values>({ defaultValues: { outcome: '', findings: '', passedQuantity: '', reason: '' } });
  const pass = useFormAct(PassVerification, form);
  const issues = useFormAct(PassVerificationWithIssues, form);
  const fail = useFormAct(FailVerification, form);
  const outcome = form.watch('outcome');
  const amount = quantityText(commodity, quantity);
  const decide = async ({ findings, passedQuantity, reason }: Values) => {
    const done =
      outcome === 'pass'
        ? await pass.act({ id, version, findings })
        : outcome === 'issues'
          ? await issues.act({ id, version, findings, passedQuantity })
          : await fail.act({ id, version, findings, reason });
    if (done) onDone();
  };
  return (
    <Form form={form} onSubmit={decide} label={t('verifications.decide')}>
      <FormField
        control={form.control}
        name="outcome"
        as={RadioField}
        label={t('verifications.decide.question', { amount })}
        choices={OUTCOMES.map((value) => ({
          value,
          label: t(`verifications.${value}`),
          hint: value === 'pass' ? t('verifications.pass.means', { amount }) : t(`verifications.${value}.means`),
        }))}
      />
      {outcome === 'issues' && (
        <FormField
          control={form.control}
          name="passedQuantity"
          as={AmountField}
          commodity={commodity}
          label={t('verifications.passed')}
          rules={{
            validate: (value: string) => isPart(value, quantity) || t('verifications.passed.between', { amount }),
          }}
        />
      )}
      <FormField
        control={form.control}
        name="findings"
        as={TextArea}
        label={t('verifications.findings')}
        hint={t('verifications.findings.hint')}
        maxLength={4000}
      />
      {outcome === 'fail' && (
        <FormField
          control={form.control}
          name="reason"
          as={TextArea}
          label={t('verifications.why')}
          rows={3}
          maxLength={2000}
        />
      )}
      <div>
        <Button type="submit" look="primary" isPending={pass.pending || issues.pending || fail.pending}>
          {t('verifications.record')}
        </Button>
      </div>
    </Form>
  );
}

function isPart(text: string, all: string): boolean {
  const part = parseWhole(text);
  return part !== undefined && part > 0n && part < whole(all);
}
